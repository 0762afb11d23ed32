/**
 * Activation: who sits down at the feed in this tick, how often, and who posts how much.
 *
 * Sessions and posts are Poisson numbers with the person's rate, the hour of the day where the
 * person lives, and whatever disturbs access. The divide is people who are offline, not people who
 * are slow: somebody is connected or not, by a fixed draw.
 *
 * Equation: n ~ Poisson(rate C(h) factor dt), at most 8 sittings;
 * C(h) = max(.05, 1 + A1 cos(2 pi (h - h1) / 24) + A2 cos(4 pi (h - h2) / 24)), mean 1 over a day.
 * Source: MODEL 3.1; shape of the day after Golder & Macy 2011 (from memory).
 * Simultaneous.
 */
import { quantity } from '../fields.ts';
import { cos } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { poissonQuantile, uniform32 } from '../random.ts';
import { MOST_SESSIONS, SUSPENDED } from '../world/agents.ts';
import { outageState } from '../world/cyber.ts';
import { accountState } from '../world/moderation.ts';

const MOST_POSTS = 200;
const TURN = 2 * Math.PI;

const parameters = {
  dayAmplitude: quantity({
    default: 0.6,
    unit: '1',
    limits: [0, 1],
    range: [0.3, 0.9],
    meaning: {
      en: 'A1: swing of activity over the day',
      fr: 'A1 : amplitude de l’activité au fil de la journée',
    },
    source: 'Golder & Macy 2011, shape',
    certainty: 'memory',
  }),
  dayPeak: quantity({
    default: 20,
    unit: 'hour',
    limits: [0, 24],
    meaning: {
      en: 'h1: local hour at which activity peaks',
      fr: 'h1 : heure locale du pic d’activité',
    },
    source: 'Golder & Macy 2011, shape',
    certainty: 'memory',
  }),
  noonAmplitude: quantity({
    default: 0.25,
    unit: '1',
    limits: [0, 1],
    range: [0, 0.5],
    meaning: {
      en: 'A2: second swing, twice a day',
      fr: 'A2 : seconde oscillation, deux fois par jour',
    },
    source: 'Golder & Macy 2011, shape',
    certainty: 'memory',
  }),
  noonPeak: quantity({
    default: 11,
    unit: 'hour',
    limits: [0, 24],
    meaning: {
      en: 'h2: local hour of the second swing',
      fr: 'h2 : heure locale de la seconde oscillation',
    },
    source: 'Golder & Macy 2011, shape',
    certainty: 'memory',
  }),
  salienceBoost: quantity({
    default: 0.63,
    unit: '1',
    limits: [0, 5],
    range: [0, 1.5],
    meaning: {
      en: 'rise of posting while the media cover a country fully',
      fr: 'hausse des publications quand les médias couvrent pleinement un pays',
    },
    source: 'King, Schneer & White 2017: +62.7 % of a day’s volume',
    certainty: 'checked',
  }),
};

/** Activity at local hour `hour`, before it is brought to mean 1. */
export function dayCurve(hour: number, a1: number, h1: number, a2: number, h2: number): number {
  const value = 1 + a1 * cos((TURN * (hour - h1)) / 24) + a2 * cos((2 * TURN * (hour - h2)) / 24);
  return value > 0.05 ? value : 0.05;
}

export const activation = mechanism({
  name: 'activation',
  summary: {
    en: 'who is online in this half hour, and who posts',
    fr: 'qui est en ligne pendant cette demi-heure, et qui publie',
  },
  equation: 'n ~ Poisson(rate C(h) factor dt)',
  source: 'MODEL 3.1',
  validated: true,
  kind: 'agent',
  every: 'tick',
  parameters,
  reads: ['agents.sessionRate', 'agents.postRate', 'agents.access', 'countries.accessFactor'],
  writes: ['agents.sessions', 'agents.posts'],
  start({ world, parameters: values, random }) {
    const { dayAmplitude, dayPeak, noonAmplitude, noonPeak, salienceBoost } = values;
    const curve = (hour: number) => dayCurve(hour, dayAmplitude, dayPeak, noonAmplitude, noonPeak);
    let mean = 0;
    for (let step = 0; step < 288; step++) {
      mean += curve(step / 12) / 288;
    }
    const stream = random.stream('activation');
    const suspends = world.has(accountState);
    const served = world.has(outageState);
    const { service } = world.module(outageState);
    const sessionFactor = new Float64Array(world.sizes.country);
    const postFactor = new Float64Array(world.sizes.country);
    return (tick, from, to) => {
      const { agents, countries, tickHours } = world;
      for (let c = 0; c < world.sizes.country; c++) {
        const hour = (tick + 0.5) * tickHours + countries.utcOffset[c];
        const undisturbed = (curve(hour % 24) / mean) * countries.accessFactor[c] * tickHours;
        const factor = served ? undisturbed * service[c] : undisturbed;
        sessionFactor[c] = factor;
        postFactor[c] = factor * (1 + salienceBoost * countries.salience[c]);
      }
      const { key, country, access, accessDraw, sessionRate, postRate, sessions, posts } = agents;
      const { flags } = agents;
      stream.at(tick);
      for (let i = from; i < to; i++) {
        sessions[i] = 0;
        posts[i] = 0;
        if (accessDraw[i] >= access[i] || (suspends && (flags[i] & SUSPENDED) !== 0)) {
          continue;
        }
        stream.draw(key[i], 0);
        const c = country[i];
        // P(n > 0) = 1 - exp(-mean) < mean: most agents are settled by one comparison.
        const sessionMean = sessionRate[i] * sessionFactor[c];
        const u = uniform32(stream.first);
        if (u < sessionMean) {
          const n = poissonQuantile(1 - u, sessionMean);
          sessions[i] = n > MOST_SESSIONS ? MOST_SESSIONS : n;
        }
        const postMean = postRate[i] * postFactor[c];
        const v = uniform32(stream.second);
        if (v < postMean) {
          const n = poissonQuantile(1 - v, postMean);
          posts[i] = n > MOST_POSTS ? MOST_POSTS : n;
        }
      }
    };
  },
});
