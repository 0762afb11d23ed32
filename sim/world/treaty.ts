/** State of a treaty under negotiation, and of those who negotiate, in runs that have one. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const SHARE = [0, 1] as const;
const COUNT = [0, 0xffffffff] as const;

export const MOST_ARTICLES = 8;

export const treatyState = moduleState({
  name: 'treaty',
  per: 'world',
  columns: {
    text: column('f64', 'what stands in each article, 0 nothing, 1 all', SHARE, MOST_ARTICLES),
    rounds: column('u32', 'rounds held', COUNT),
    scheduled: column('u32', 'of them, those that the calendar has', COUNT),
    called: column('u8', 'whether a round is called for this tick', [0, 1]),
    inForce: column('u8', 'whether it is in force', [0, 1]),
    signed: column('f64', 'weight of those who signed, a share of all', SHARE),
    gap: column('f64', 'how far support at the table was from support among the people', SHARE),
    seats: column('f64', 'seats of the consultation, a share of the people; 0 none', SHARE),
    verification: column('f64', 'how far it is checked who sits there', SHARE),
    say: column('f64', 'weight of the consultation in the text', SHARE),
    fund: column('f64', 'budget units in the capacity fund', [0, Infinity]),
  },
});

export const partyState = moduleState({
  name: 'parties',
  per: 'country',
  columns: {
    signed: column('u8', 'whether it has signed, or voted for the text in the last round', [0, 1]),
    support: column('f64', 'support among its people online, in the last round', SHARE),
    utility: column('f64', 'what the text was worth to it, in the last round', [-100, 100]),
  },
});
