/**
 * Prebunk: lessons about manipulation, placed in the feeds of a share of a public as advertisements
 * are; who gets one is drawn. Thirty budget units for one dose to 5 % of the public.
 * Source: Roozenbeek et al. 2022 for the method; costs are a design choice.
 */
import { quantity, reference } from '../fields.ts';
import { hash32 } from '../random.ts';
import { MOST_WAITING, prebunkingState } from '../world/prebunking.ts';
import { actionKind } from './action.ts';

/** Thirty units for 5 %. */
const OF_EVERYBODY = 600;

export const prebunk = actionKind({
  name: 'prebunk',
  summary: {
    en: 'lessons about manipulation, placed in the feeds of a share of a public',
    fr: 'des leçons sur la manipulation, placées dans le fil d’une part de la population',
  },
  source: 'Roozenbeek et al. 2022; costs are a design choice',
  fields: {
    country: reference('country', {
      en: 'whose public; everybody when nothing is said',
      fr: 'l’opinion de quel pays ; tout le monde à défaut',
    }),
    share: quantity({
      default: 0.05,
      unit: 'share',
      limits: [0, 1],
      range: [0.01, 0.5],
      meaning: {
        en: 'share of that public that gets one dose',
        fr: 'part de cette population qui en reçoit une dose',
      },
      source: 'scenario',
      certainty: 'design',
    }),
  },
  needs: ['prebunking'],
  latencyHours: 72,
  cost: ({ share }) => OF_EVERYBODY * share,
  start({ world, random }) {
    const { waiting } = world.module(prebunkingState);
    const stream = random.stream('prebunk');
    return ({ actor, values, tick }) => {
      const { agents, names } = world;
      const c = values.country === null ? -1 : names.countries.indexOf(values.country);
      const key = hash32(names.actors[actor]);
      stream.at(tick);
      for (let i = 0; i < waiting.length; i++) {
        if (
          (c < 0 || agents.country[i] === c) &&
          stream.uniform(agents.key[i], key) < values.share &&
          waiting[i] < MOST_WAITING
        ) {
          waiting[i] = waiting[i] + 1;
        }
      }
      return -1;
    };
  },
});
