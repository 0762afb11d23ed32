/**
 * Outages: infrastructure that an attack struck is down until it is repaired, and part of the
 * country's online life with it; some of that spills over to neighbours.
 *
 * Equation: time to repair ~ Exp(mean) / (repair (1 + .5 share_b)); service_c = product over assets
 * of (1 - criticality x part of the tick that it is down), times (1 - spill (1 - own service of n))
 * for each neighbour n; sessions and posts x service; grievance + .05 where there is unrest.
 * Source: design choice.
 * Departs: what is struck again before it is repaired is down for the longer of the two times.
 */

import { quantity } from '../fields.ts';
import { mechanism } from '../mechanism.ts';
import { standingTogether } from '../states/cyber.ts';
import { ATTACKS, attackState, MOST_ASSETS, OUTAGE, outageState } from '../world/cyber.ts';
import { grievanceState } from '../world/unrest.ts';

export const outages = mechanism({
  name: 'outages',
  summary: {
    en: 'infrastructure that attacks have put out of order, until it is repaired',
    fr: 'les infrastructures mises hors service par des attaques, jusqu’à leur réparation',
  },
  equation:
    'time to repair ~ Exp(mean) / (repair (1 + .5 share)); sessions and posts x product of (1 - criticality down)',
  source: 'design choice',
  validated: false,
  kind: 'world',
  every: 'tick',
  asked: true,
  parameters: {
    repair: quantity({
      default: 12,
      unit: 'h',
      limits: [0.01, 10000],
      range: [2, 96],
      meaning: {
        en: 'mean time until an asset is repaired',
        fr: 'temps moyen de réparation d’une infrastructure',
      },
      source: 'design choice',
      certainty: 'design',
    }),
    sharedRepair: quantity({
      default: 0.5,
      unit: '1',
      limits: [0, 10],
      range: [0, 1],
      meaning: {
        en: 'how much faster one repairs with data from all others',
        fr: 'gain de vitesse de réparation grâce aux données de tous les autres',
      },
      source: 'unknown: always to be swept',
      certainty: 'design',
    }),
    spillOver: quantity({
      default: 0.2,
      unit: 'share',
      limits: [0, 1],
      range: [0, 0.5],
      meaning: {
        en: 'share of what a country loses that each neighbour loses too',
        fr: 'part de ce que perd un pays que perd aussi chaque voisin',
      },
      source: 'design choice',
      certainty: 'design',
    }),
    grievance: quantity({
      default: 0.05,
      unit: 'share',
      limits: [0, 1],
      range: [0, 0.1],
      meaning: {
        en: 'grievance of the people against their own government by an outage',
        fr: 'grief de la population contre son propre gouvernement dû à une panne',
      },
      source: 'design choice',
      certainty: 'design',
    }),
  },
  owns: [outageState],
  reads: ['attacks.breach', 'attacks.breachAsset', 'cyber.commitments', 'outages'],
  writes: ['outages', 'grievance.level'],
  fill({ world }) {
    const state = world.module(outageState);
    state.until.fill(-1);
    state.service.fill(1);
  },
  start({ world, parameters: p, random, recipe }) {
    const { scenario } = recipe;
    const state = world.module(outageState);
    const attacks = world.module(attackState);
    const { pairs, share } = standingTogether(world, scenario);
    const { countries: count, keys, neighbours } = pairs;
    const luck = random.stream('outages');
    const aggrieves = world.has(grievanceState);
    const { level } = world.module(grievanceState);
    const own = new Float64Array(count);

    const aggrieve = (c: number): void => {
      const { country } = world.agents;
      for (let i = 0; i < world.people; i++) {
        if (country[i] === c) {
          level[i] = Math.min(1, level[i] + p.grievance);
        }
      }
    };

    const strike = (a: number, b: number, tick: number): void => {
      const ab = a * count + b;
      const asset = attacks.breachAsset[ab];
      const time = attacks.breach[ab * ATTACKS.length + OUTAGE];
      const { repair } = scenario.countries[b].cyber.infrastructure[asset];
      const pace = repair * (1 + p.sharedRepair * share(a, b, 'sharing'));
      const lasts = luck.at(tick).sequence(keys[a], keys[b]).exponential(p.repair) / pace;
      const place = b * MOST_ASSETS + asset;
      if (state.until[place] < 0) {
        state.from[place] = time;
      }
      state.until[place] = Math.max(state.until[place], time + lasts);
      if (aggrieves) {
        aggrieve(b);
      }
    };

    /** What is left of the service of `c` in a tick by its own assets; counts hours of outage. */
    const serve = (c: number, now: number, end: number): number => {
      let service = 1;
      scenario.countries[c].cyber.infrastructure.forEach(({ criticality }, asset) => {
        const place = c * MOST_ASSETS + asset;
        const until = state.until[place];
        if (until < 0) {
          return;
        }
        const down = Math.min(end, until) - Math.max(now, state.from[place]);
        state.hours[c] = state.hours[c] + down;
        service *= 1 - (criticality * down) / world.tickHours;
        if (until < end) {
          state.until[place] = -1;
        }
      });
      return service;
    };

    return (tick) => {
      const now = tick * world.tickHours;
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          if (attacks.breach[(a * count + b) * ATTACKS.length + OUTAGE] >= 0) {
            strike(a, b, tick);
          }
        }
      }
      for (let c = 0; c < count; c++) {
        own[c] = serve(c, now, now + world.tickHours);
      }
      for (let c = 0; c < count; c++) {
        let service = own[c];
        for (let n = 0; n < count; n++) {
          const near = neighbours[c * count + n] + neighbours[n * count + c] > 0;
          if (n !== c && near) {
            service *= 1 - p.spillOver * (1 - own[n]);
          }
        }
        state.service[c] = service;
        state.lost[c] = state.lost[c] + (1 - service) * world.tickHours;
        state.spilt[c] = state.spilt[c] + (own[c] - service) * world.tickHours;
        state.elapsed[c] = state.elapsed[c] + world.tickHours;
      }
    };
  },
});
