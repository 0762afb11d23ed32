/** What people have given to whom, and what moves them to give. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const MONEY = [0, Infinity] as const;
const WORD = [0, 0xffffffff] as const;
/** A tick, counted from 1; 0 for never. */
const WHEN = [0, 0x7fffffff] as const;

export const donationsState = moduleState({
  name: 'donations',
  per: 'person',
  columns: {
    given: column('f32', 'given to each actor so far, euros', MONEY, 'actor'),
    prompted: column('f32', 'of that, upon appeals met in the feed, euros', MONEY, 'actor'),
    gifts: column('u16', 'gifts to each actor so far', [0, 65535], 'actor'),
    visible: column(
      'i32',
      'tick, from 1, from which others may know of its last visible gift to each actor; 0 for none',
      WHEN,
      'actor',
    ),
    visibleBefore: column('i32', 'the same of the visible gift before that one', WHEN, 'actor'),
    regular: column('u32', 'actors to which it gave regularly before the run, one bit each', WORD),
    warmth: column('f32', 'warm glow of appeals met, as it was when last added to', MONEY),
    warmedAt: column('f64', 'when it was last added to, hours', MONEY),
  },
});

/** How an organisation asks. */
export const askingState = moduleState({
  name: 'asking',
  per: 'actor',
  columns: {
    thanks: column('u8', 'whether it thanks those who give for all to see', [0, 1]),
  },
});

/** What the news say of a need, by the country of those who watch. */
export const newsState = moduleState({
  name: 'news',
  per: 'country',
  columns: {
    minutes: column('f32', 'minutes of news a day, now', [0, 1440]),
    today: column('f32', 'minutes of news since the day began', [0, 1440]),
  },
});
