/**
 * Order by expected engagement: what draws reactions, agrees with the reader, stirs, is hostile to
 * an out-group or comes from a friend stands higher.
 *
 * Equation: w_e ln(1 + eng) + w_a aff + w_h arousal + w_o hostility outgroup + w_t tie,
 * aff = 1 - |s - stance| / 2, one half without an issue.
 * Source: MODEL 3.2; signs of arousal and hostility after Milli et al. 2023.
 */
import { logOnePlus } from '../math.ts';
import { AROUSAL, CARD, HOSTILITY, ISSUE, ROOT, STANCE } from '../world/cards.ts';
import type { RankingRule } from './rule.ts';

export const engagement: RankingRule = {
  name: 'engagement',
  summary: {
    en: 'first what draws reactions',
    fr: 'd’abord ce qui fait réagir',
  },
  source: 'MODEL 3.2; Milli et al. 2023',
  terms: ['engagement', 'agreement', 'arousal', 'hostility', 'tie'],
  meanBonus: 1,
  scored: true,
  start(world, weights) {
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
  },
};
