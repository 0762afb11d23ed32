/** State of moderation by platforms, in runs that have it. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const SHARE = [0, 1] as const;
const COUNT = [0, 0xffffffff] as const;
const HOURS = [0, Infinity] as const;
const flag = (meaning: string) => column('u8', meaning, [0, 1]);

/** Values of the `status` of an item or an account. */
export const SUSPECT = 1;
export const REVIEWED = 2;
export const SUSPENDED_NOW = 2;
export const CLEARED = 3;

/** Values of the `status` of a note. */
export const WRITTEN = 1;
export const SHOWN = 2;

/** The rules by which the platform that serves a country moderates what is posted there. */
export const policyState = moduleState({
  name: 'policies',
  per: 'country',
  columns: {
    labels: flag('whether items found false get a label'),
    notes: flag('whether the community may add notes'),
    downranking: flag('whether items found false are shown less'),
    removal: flag('whether items found false are removed'),
    prompts: flag('whether readers are asked to think of accuracy'),
    friction: flag('whether passing on takes a second step'),
    takedown: flag('whether accounts found to be bots are suspended'),
    ranking: column('u8', '1 + index of the order of feeds, 0 for that of the scenario', [0, 32]),
    truePositives: column('f64', 'share of false items and of bots that are found', SHARE),
    falsePositives: column('f64', 'share of true items and of people taken for such', SHARE),
    delay: column('f64', 'mean hours until the platform acts', HOURS),
    capacity: column('f64', 'items reviewed a day and 10,000 people', HOURS),
    coverage: column(
      'f64',
      'share of items in each language that are looked at',
      SHARE,
      'language',
    ),
    allowance: column('f64', 'items that may be reviewed now', HOURS),
  },
});

/** What the platform thinks of a message; on roots. */
export const moderationState = moduleState({
  name: 'moderation',
  per: 'message',
  columns: {
    status: column('u8', '0 not suspected, 1 waits for review, 2 reviewed', [0, 2]),
    due: column('f64', 'hours at which its review is due', HOURS),
    veil: column('f32', 'depth that is added wherever it stands in a feed', HOURS),
  },
});

/** What the community thinks of a message; on roots. */
export const noteState = moduleState({
  name: 'notes',
  per: 'message',
  columns: {
    status: column('u8', '0 no note, 1 one is being written, 2 one is shown', [0, 2]),
    due: column('f64', 'hours at which its note is ready', HOURS),
  },
});

/** What the platform did about accounts. */
export const accountState = moduleState({
  name: 'accounts',
  per: 'agent',
  columns: {
    status: column('u8', '0 free, 1 to be suspended, 2 suspended, 3 cleared on appeal', [0, 3]),
    due: column('f64', 'hours at which it is suspended', HOURS),
    restored: column('f64', 'hours at which an appeal brings it back, 0 never', HOURS),
    wrongly: flag('whether it was ever suspended as a bot without being one'),
    platformTrust: column('f32', 'trust of a person in the platform', SHARE),
  },
});

/** What a transparency report says, by the country of the author. */
export const transparencyState = moduleState({
  name: 'transparency',
  per: 'country',
  columns: {
    examined: column('u32', 'posts looked at', COUNT),
    acted: column('u32', 'posts acted on', COUNT),
    wrongly: column('u32', 'of them, posts more true than false', COUNT),
    noted: column('u32', 'posts with a note', COUNT),
    suspended: column('u32', 'accounts suspended', COUNT),
    suspendedWrongly: column('u32', 'of them, accounts that are no bots', COUNT),
  },
});
