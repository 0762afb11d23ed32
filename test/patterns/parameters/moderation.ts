/** What platforms do about false items and bots, and what that does to people. */
import { REMOVED } from '../../../sim/world/messages.ts';
import type { World } from '../../../sim/world/world.ts';
import type { Family } from './line.ts';
import {
  beliefInPlot,
  engagement,
  falseShares,
  meanSeen,
  outcome,
  shares,
  sumSeen,
  sumShared,
} from './probes.ts';

const LIES = [
  'mechanisms.posting.claimShare=1',
  'mechanisms.posting.veracity=drawn',
  'mechanisms.posting.falseShare=0.5',
  'mechanisms.sharing.intercept=-4',
];
const on = (measure: string) => `mechanisms.platforms.${measure}=true`;
const STRICT = ['mechanisms.platforms.truePositives=1', 'mechanisms.platforms.falsePositives=0'];
const AT_ONCE = 'mechanisms.platforms.delay=0';
/** More than there is to review. */
const MANY_HANDS = 'mechanisms.platforms.capacity=1000000';
/** Every false item is labelled at once. */
const LABELLED = [...LIES, ...STRICT, AT_ONCE, MANY_HANDS, on('labels')];
const REMOVING = [...LIES, on('removal')];
const NOTED = [
  ...LIES,
  on('notes'),
  'mechanisms.notes.found=1',
  'mechanisms.notes.mistaken=0',
  'mechanisms.notes.delay=0',
];

const isFalse = (row: number, { messages }: World): boolean => (messages.veracity[row] ?? 1) < 0.5;
const falseSeen = meanSeen('false among what is seen', ({ message }, world) =>
  isFalse(message, world) ? 1 : 0,
);
const truthSeen = sumSeen('true items seen', ({ message }, world) =>
  isFalse(message, world) ? 0 : 1,
);
const truthShared = sumShared('shares of true items', (row, world) =>
  isFalse(row, world) ? 0 : 1,
);
const grievance = outcome('grievance', '{ metric: grievance, of: aurelia }');

export const platforms: Family = {
  mechanism: 'platforms',
  world: REMOVING,
  lines: [
    ['truePositives', 0.2, 0.95, 'down', falseSeen, [AT_ONCE, MANY_HANDS]],
    ['falsePositives', 0, 0.3, 'down', truthSeen, [AT_ONCE, MANY_HANDS]],
    ['delay', 0, 48, 'up', falseSeen, [...STRICT, MANY_HANDS]],
    ['capacity', 50, 50000, 'down', falseSeen, [...STRICT, AT_ONCE]],
    ['coverage', 0, 1, 'down', falseSeen, [...STRICT, AT_ONCE, MANY_HANDS]],
  ],
};

export const moderation: Family = {
  mechanism: 'moderation',
  lines: [
    [
      'downrankFactor',
      0.05,
      1,
      'up',
      falseSeen,
      [...LIES, ...STRICT, AT_ONCE, MANY_HANDS, on('downranking')],
    ],
    [
      'removalGrievance',
      0,
      0.1,
      'up',
      grievance,
      [...REMOVING, AT_ONCE, MANY_HANDS, 'mechanisms.platforms.falsePositives=0.5'],
    ],
  ],
};

export const labelling: Family = {
  mechanism: 'labelling',
  world: LABELLED,
  lines: [
    ['strength', 0, 1.3, 'down', beliefInPlot],
    ['distrust', 0, 1, 'up', beliefInPlot],
  ],
};

export const restraint: Family = {
  mechanism: 'restraint',
  lines: [
    ['label', 0.3, 1, 'up', falseShares, LABELLED],
    ['labelDistrusted', 0.3, 1, 'up', falseShares, LABELLED],
    ['prompt', 0.5, 1, 'up', falseShares, [...LIES, on('prompts')]],
    ['friction', 0.5, 1, 'up', shares, [...LIES, on('friction')]],
    ['noteShares', 0.3, 1, 'up', falseShares, NOTED],
    ['noteReplies', 0, 1, 'up', engagement, NOTED],
    ['noteLikes', 0.4, 1, 'up', engagement, NOTED],
  ],
};

export const notes: Family = {
  mechanism: 'notes',
  world: NOTED,
  lines: [
    ['found', 0.05, 1, 'down', falseShares],
    ['mistaken', 0, 0.9, 'down', truthShared],
    ['delay', 0, 48, 'up', falseShares],
    ['views', 0.3, 1, 'up', falseSeen],
  ],
};

const SUSPENDING = [
  on('takedown'),
  AT_ONCE,
  'mechanisms.platforms.falsePositives=0.2',
  'mechanisms.people.postsMedian=60',
];
const platformTrust = outcome('trust in the platform', '{ metric: platform-trust, of: aurelia }');

export const takedown: Family = {
  mechanism: 'takedown',
  world: SUSPENDING,
  lines: [
    ['trustAtStart', 0.2, 0.8, 'up', platformTrust],
    ['trustLoss', 0, 0.2, 'down', platformTrust],
    ['grievance', 0, 0.3, 'up', grievance],
    [
      'appeal',
      0.1,
      30,
      'down',
      // Whoever is suspended neither posts nor reads.
      sumSeen('items seen', ({ root }, { messages }) =>
        ((messages.flags[root] ?? 0) & REMOVED) === 0 ? 1 : 0,
      ),
    ],
  ],
};

/** For `feed`: what a label takes from a place in the order by quality. */
export const LABELS_IN_FEED = [...LABELLED, 'mechanisms.feed.rule=quality'];
export { falseSeen };
