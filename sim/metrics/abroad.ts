/** What the words of each country get of the attention of the others. */

import { voiceState } from '../world/voice.ts';
import type { World } from '../world/world.ts';

/**
 * Writes into `earned` how often citizens of other countries saw items by each country's authors.
 */
export function attentionAbroad(world: World, earned: Float64Array): void {
  const { seen } = world.module(voiceState);
  const countries = world.sizes.country;
  earned.fill(0);
  for (let reader = 0; reader < countries; reader++) {
    for (let author = 0; author < countries; author++) {
      if (reader !== author) {
        earned[author] += seen[reader * countries + author] ?? 0;
      }
    }
  }
}
