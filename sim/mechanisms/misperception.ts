/**
 * Misperception over time: for each person and claim, how long and how far belief has been from the
 * truth, beyond what it was before anybody spoke. It is the measure for comparing how fast things
 * are corrected: the value at one day hardly sees that.
 *
 * Equation: hours <- hours + (|sigma(L) - truth| - |sigma(L0) - truth|) 1 h, hour by hour, for
 * those who have heard of the claim; nothing for the others, whose belief is as at the start.
 * Source: design choice. It changes nothing that anybody does.
 */
import { sigmoid } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { HEARD } from '../world/agents.ts';
import { misperceptionState } from '../world/misperception.ts';

export const misperception = mechanism({
  name: 'misperception',
  summary: {
    en: 'how long and how far beliefs have been from the truth',
    fr: 'combien de temps et de combien les croyances se sont écartées de la vérité',
  },
  equation: 'hours + (|sigma(L) - truth| - |sigma(L0) - truth|) an hour, once heard of',
  source: 'design choice',
  validated: true,
  asked: true,
  kind: 'agent',
  every: 'tick',
  parameters: {},
  owns: [misperceptionState],
  reads: ['agents.logOdds', 'agents.claimFlags', 'claims.truth'],
  writes: ['misperception.hours'],
  fill({ world }) {
    const { start } = world.module(misperceptionState);
    const claims = world.sizes.claim;
    for (let place = 0; place < start.length; place++) {
      const truth = world.claims.truth[place % claims];
      start[place] = Math.abs(sigmoid(world.agents.logOddsStart[place]) - truth);
    }
  },
  start({ world }) {
    const { start, hours } = world.module(misperceptionState);
    const claims = world.sizes.claim;
    const ticksAnHour = Math.max(1, Math.round(1 / world.tickHours));
    return (tick, from, to) => {
      if ((tick + 1) % ticksAnHour !== 0) {
        return;
      }
      const { logOdds, claimFlags } = world.agents;
      const { truth } = world.claims;
      const end = Math.min(to, world.people) * claims;
      for (let place = from * claims; place < end; place++) {
        if ((claimFlags[place] & HEARD) !== 0) {
          const now = Math.abs(sigmoid(logOdds[place]) - truth[place % claims]);
          hours[place] = hours[place] + now - start[place];
        }
      }
    };
  },
});
