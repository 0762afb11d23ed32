/** State of accountability: what publics speak of and how their governments answer. */
import { type Columns, column } from './columns.ts';
import { moduleState } from './module.ts';

const COUNT = [0, 0xffffffff] as const;
const SHARE = [0, 1] as const;
const HOURS = [0, Infinity] as const;

/** Days of history that are kept, for the lag of answers behind attention. */
export const DAYS_KEPT = 64;

/** Values of `answering`, as the action has them: whom a government answers. */
export const ANSWERING = ['by-itself', 'all', 'supporters', 'nobody', 'portal'] as const;

/** Values of `episode`: a claim that more than a few speak of calls for an answer. */
export const NO_EPISODE = 0;
export const OPEN = 1;
export const OVERDUE = 2;
export const ANSWERED = 3;

export const accountabilityState = moduleState({
  name: 'accountability',
  per: 'country',
  columns: {
    posts: column('u32', 'posts by its people this day', COUNT),
    about: column('u32', 'of them, posts about each claim', COUNT, 'claim'),
    bySupporters: column('u32', 'of these, posts by supporters', COUNT, 'claim'),
    salience: column('f64', 'share of posts about each claim, of late', SHARE, 'claim'),
    supported: column('f64', 'that part of it which supporters posted', SHARE, 'claim'),
    episode: column('u8', '0 none, 1 open, 2 overdue, 3 answered', [0, 3], 'claim'),
    since: column('f64', 'hours at which the episode began', HOURS, 'claim'),
    ignored: column('u8', 'whether its public has noted that there is no answer', [0, 1], 'claim'),
    due: column('f64', 'hours at which an answer leaves, 0 for none', HOURS, 'claim'),
    answeredAt: column('f64', 'hours of the last answer, 0 for none', HOURS, 'claim'),
    answering: column('u8', 'whom it answers, an index into ANSWERING', [0, 4]),
    answeringUntil: column('f64', 'hours until which it does so', HOURS),
    inTime: column('u32', 'episodes answered within 72 hours', COUNT),
    late: column('u32', 'episodes that were not', COUNT),
    answered: column('u32', 'episodes answered, early or late', COUNT),
    waited: column('f64', 'hours from their beginning to the answer, sum', HOURS),
    days: column('u32', 'days of history', COUNT),
    attention: column('f32', 'share of posts about any such claim, by day', SHARE, DAYS_KEPT),
    answers: column('u8', 'answers, by day', [0, 255], DAYS_KEPT),
  },
});

export type AccountabilityRows = Columns<(typeof accountabilityState)['columns']>;
