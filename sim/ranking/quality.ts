/**
 * Order by the quality of the source: what comes from authors with a good record stands higher,
 * what carries a label stands lower.
 *
 * Equation: w_q (q + 1) / (n + 2) - w_l labelled, with n the posts of the author of the post so far
 * and q the sum of their qualities; one half for an author without a record.
 * Source: Pennycook & Rand 2019 (ranking by how sources are judged cuts down falsehoods); Bhadani
 * et al. 2022.
 * Departs: the platform knows the quality of each past post, where in fact it asks raters. The mean
 * bonus was measured over the items of feeds in worlds of 4,000 people.
 * Simultaneous: posts count from the next tick on.
 */
import { CARD, ROOT, ROOT_AUTHOR } from '../world/cards.ts';
import { LABELLED } from '../world/messages.ts';
import { recordState } from '../world/ratings.ts';
import type { RankingRule } from './rule.ts';

export const quality: RankingRule = {
  name: 'quality',
  summary: {
    en: 'first what comes from good sources',
    fr: 'd’abord ce qui vient de bonnes sources',
  },
  source: 'Pennycook & Rand 2019; Bhadani et al. 2022',
  terms: ['sourceQuality', 'label'],
  meanBonus: 1.6,
  scored: true,
  owns: [recordState],
  start(world, { qualityWeight, labelWeight }) {
    const record = world.module(recordState);
    return (_reader, message, _mutual, _foreignTarget, out) => {
      const { words } = world.store.cards;
      const card = message * CARD;
      const author = words[card + ROOT_AUTHOR];
      const flags = world.messages.flags[words[card + ROOT]];
      out[0] = (qualityWeight * (record.quality[author] + 1)) / (record.posts[author] + 2);
      out[1] = (flags & LABELLED) === 0 ? 0 : -labelWeight;
    };
  },
  learn(world) {
    const { posts, quality: sum } = world.module(recordState);
    return {
      settle() {
        // Posts are delivered before the reading of their tick, shares after it.
        const { messages: delivered } = world.log;
        const { author, quality: qualities } = world.messages;
        for (let n = 0; n < delivered.count; n++) {
          const row = delivered.rows[n];
          const i = author[row];
          posts[i] = posts[i] + 1;
          sum[i] = sum[i] + qualities[row];
        }
      },
    };
  },
};
