/** The actions that a strategy may use: `strategies: { x: { actions: [{ do: ... }] } }`. */
import type { ActionKind } from './action.ts';
import { affordability } from './affordability.ts';
import { answer } from './answer.ts';
import { appeal } from './appeal.ts';
import { broadband } from './broadband.ts';
import { broadcast } from './broadcast.ts';
import { capacityFund } from './capacity-fund.ts';
import { commit } from './commit.ts';
import { consultation } from './consultation.ts';
import { debunk } from './debunk.ts';
import { dialogue } from './dialogue.ts';
import { diaspora } from './diaspora.ts';
import { hashtag } from './hashtag.ts';
import { hotline } from './hotline.ts';
import { influencer } from './influencer.ts';
import { mediaPartnership } from './media-partnership.ts';
import { multilingual } from './multilingual.ts';
import { offRamp } from './off-ramp.ts';
import { partnership } from './partnership.ts';
import { policy } from './policy.ts';
import { prebunk } from './prebunk.ts';
import { programme } from './programme.ts';
import { quietDiplomacy } from './quiet-diplomacy.ts';
import { reform } from './reform.ts';
import { secureAccounts } from './secure-accounts.ts';
import { training } from './training.ts';

// biome-ignore lint/suspicious/noExplicitAny: the catalogue holds kinds of all field sets
export const ACTIONS: readonly ActionKind<any>[] = [
  broadcast,
  multilingual,
  dialogue,
  diaspora,
  debunk,
  programme,
  broadband,
  affordability,
  training,
  partnership,
  quietDiplomacy,
  hotline,
  offRamp,
  mediaPartnership,
  reform,
  prebunk,
  appeal,
  secureAccounts,
  commit,
  policy,
  consultation,
  capacityFund,
  answer,
  hashtag,
  influencer,
];

// biome-ignore lint/suspicious/noExplicitAny: as above
export function actionKindOf(name: string): ActionKind<any> {
  const found = ACTIONS.find((kind) => kind.name === name);
  if (found === undefined) {
    throw new RangeError(`no action is called ${name}`);
  }
  return found;
}
