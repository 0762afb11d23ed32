/**
 * What engagement ranking gives a message for a reader: reactions received, agreement, arousal,
 * hostility to an out-group, a mutual tie.
 *
 * Equation: w_e ln(1 + eng) + w_a aff + w_h arousal + w_o hostility outgroup + w_t tie,
 * aff = 1 - |s - stance| / 2, one half without an issue.
 */
import { logOnePlus } from '../math.ts';
import { AROUSAL, CARD, HOSTILITY, ISSUE, ROOT, STANCE } from '../world/cards.ts';
import type { World } from '../world/world.ts';
import type { RankingTerms, RankingWeights } from './rule.ts';

export const ENGAGEMENT_TERMS = ['engagement', 'agreement', 'arousal', 'hostility', 'tie'] as const;

export function engagementTerms(world: World, weights: RankingWeights): RankingTerms {
  const { engagementWeight, affinityWeight, arousalWeight, hostilityWeight, tieWeight } = weights;
  const issues = world.sizes.issue;
  const { stance } = world.agents;
  return (reader, message, mutual, foreignTarget, out) => {
    const { messages, store } = world;
    const { words, floats } = store.cards;
    const card = message * CARD;
    const issue = words[card + ISSUE];
    const agreement =
      issue < 0 ? 0.5 : 1 - Math.abs(stance[reader * issues + issue] - floats[card + STANCE]) / 2;
    out[0] = engagementWeight * logOnePlus(messages.engagement[words[card + ROOT]]);
    out[1] = affinityWeight * agreement;
    out[2] = arousalWeight * floats[card + AROUSAL];
    out[3] = hostilityWeight * floats[card + HOSTILITY] * foreignTarget;
    out[4] = tieWeight * mutual;
  };
}
