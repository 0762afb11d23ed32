/**
 * Reactions: the shares, replies and likes of a tick are counted, and known from the next tick on.
 *
 * Equation: eng(t + 1) = eng(t) + shares + replies + likes of tick t.
 * Source: design choice: what somebody does is seen by others a little later.
 */
import { mechanism } from '../mechanism.ts';

export const reactions = mechanism({
  name: 'reactions',
  summary: {
    en: 'reactions of this half hour become visible',
    fr: 'les réactions de cette demi-heure deviennent visibles',
  },
  equation: 'eng(t + 1) = eng(t) + reactions of tick t',
  source: 'design choice',
  validated: true,
  kind: 'world',
  every: 'tick',
  parameters: {},
  reads: ['messages.engagementPending'],
  writes: ['messages.engagement', 'messages.engagementPending'],
  start({ world }) {
    return () => {
      const { engaged, messages } = world;
      const { engagement, engagementPending } = messages;
      for (let n = 0; n < engaged.count; n++) {
        const row = engaged.rows[n];
        engagement[row] = engagement[row] + engagementPending[row];
        engagementPending[row] = 0;
      }
      engaged.count = 0;
    };
  },
});
