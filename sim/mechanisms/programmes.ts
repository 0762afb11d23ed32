/**
 * Programmes: exchanges, scholarships, courses and festivals move attitudes for years. What they
 * give stands beside what messages give and fades by a half-life of its own.
 *
 * Equation: attitude = what messages left + programme part; on completion att += delta_x e
 * (1 - att), all of it programme part; daily the programme part x 2^(-1 / h_x).
 * Source: Pettigrew & Tropp 2006; Paluck, Green & Green 2019. The half-life is a design choice.
 * Simultaneous.
 */
import { exp, log } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { programmeFields } from '../programme-fields.ts';
import { programmesState } from '../world/programmes.ts';

const LN2 = log(2);

export const programmes = mechanism({
  name: 'programmes',
  summary: {
    en: 'what exchanges, scholarships, courses and festivals leave, for years',
    fr: 'ce que laissent pour des années échanges, bourses, cours et festivals',
  },
  equation: 'att += delta_x e (1 - att); daily the programme part x 2^(-1 / h_x)',
  source: 'Pettigrew & Tropp 2006; Paluck, Green & Green 2019',
  validated: false,
  asked: true,
  needs: ['alumni'],
  owns: [programmesState],
  kind: 'world',
  every: 'day',
  parameters: programmeFields,
  reads: ['programmes.gain'],
  writes: ['programmes.gain', 'agents.attitude'],
  start({ world, parameters: { halfLife } }) {
    const { gain } = world.module(programmesState);
    const kept = exp(-LN2 / halfLife);
    return () => {
      const { attitude } = world.agents;
      for (let n = 0; n < gain.length; n++) {
        if (gain[n] > 0) {
          const left = Math.fround(gain[n] * kept);
          const moved = attitude[n] - (gain[n] - left);
          attitude[n] = moved < -1 ? -1 : moved;
          gain[n] = left;
        }
      }
    };
  },
});
