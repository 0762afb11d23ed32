/**
 * Prebunking: a short lesson about techniques of manipulation, placed in the feeds of chosen people
 * as an advertisement is. Whoever sits down at the feed meets what waits there; each is a dose of
 * immunity. Immunity fades. What it does to belief is the business of exposure.
 *
 * Equation: immun <- immun + e (1 - immun) a dose; daily immun <- immun 2^(-1 / h_i).
 * Source: Roozenbeek et al. 2022 (short videos); Maertens et al. 2021 (effects last weeks to
 * months). Simultaneous.
 * Departs: nobody passes prebunks on; who is offline meets none.
 */
import { quantity } from '../fields.ts';
import { exp, log } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { Random } from '../random.ts';
import { prebunkingState } from '../world/prebunking.ts';

const LN2 = log(2);

export const prebunking = mechanism({
  name: 'prebunking',
  summary: {
    en: 'lessons about manipulation that protect for a while',
    fr: 'des leçons sur la manipulation qui protègent un temps',
  },
  equation: 'immun <- immun + e (1 - immun) a dose; daily immun <- immun 2^(-1 / h_i)',
  source: 'Roozenbeek et al. 2022; Maertens et al. 2021',
  validated: true,
  asked: true,
  kind: 'agent',
  every: 'tick',
  parameters: {
    dose: quantity({
      default: 0.2,
      unit: 'share',
      limits: [0, 1],
      range: [0.05, 0.4],
      meaning: {
        en: 'e: part of what is missing to full immunity that one prebunk adds',
        fr: 'e : part de l’immunité manquante qu’ajoute un prebunking',
      },
      source: 'design choice: with chi_b of 2 an effect of d = .2 (inoculation: .08 to .38)',
      certainty: 'design',
    }),
    halfLife: quantity({
      default: 30,
      unit: 'd',
      limits: [0.5, 10000],
      range: [7, 90],
      meaning: {
        en: 'h_i: time in which immunity halves',
        fr: 'h_i : temps au bout duquel l’immunité diminue de moitié',
      },
      source: 'Maertens et al. 2021: weeks to months',
      certainty: 'memory',
    }),
    before: quantity({
      default: 0,
      unit: 'share',
      limits: [0, 1],
      meaning: {
        en: 'share of people for whom a prebunk waits when the run begins',
        fr: 'part des personnes qu’un prebunking attend au début de l’exécution',
      },
      source: 'scenario',
      certainty: 'design',
    }),
  },
  owns: [prebunkingState],
  reads: ['agents.sessions'],
  writes: ['agents.immunity', 'prebunking.waiting'],
  fill({ world, parameters: { before }, recipe }) {
    const { waiting } = world.module(prebunkingState);
    const stream = new Random(recipe.networkSeed).stream('prebunked-before').at(0);
    for (let i = 0; i < world.people; i++) {
      waiting[i] = stream.uniform(world.agents.key[i]) < before ? 1 : 0;
    }
  },
  start({ world, parameters: { dose, halfLife } }) {
    const { waiting } = world.module(prebunkingState);
    const kept = exp(-LN2 / halfLife);
    const ticksADay = Math.round(24 / world.tickHours);
    return (tick, from, to) => {
      const { immunity, sessions } = world.agents;
      const fades = (tick + 1) % ticksADay === 0;
      for (let i = from; i < to && i < world.people; i++) {
        if (sessions[i] > 0) {
          for (; waiting[i] > 0; waiting[i]--) {
            immunity[i] = immunity[i] + dose * (1 - immunity[i]);
          }
        }
        if (fades) {
          immunity[i] = immunity[i] * kept;
        }
      }
    };
  },
});
