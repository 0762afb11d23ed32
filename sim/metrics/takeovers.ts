/** Takeovers: times that official accounts of a country fell into the hands of attackers. */
import { CYBER } from '../states/cyber.ts';
import { attackState, TAKEOVER } from '../world/cyber.ts';
import type { Metric } from './metric.ts';
import { byVictim } from './of-attacks.ts';
import { nothing } from './pairs.ts';

export const takeovers: Metric = {
  name: 'takeovers',
  summary: {
    en: 'official accounts of a country that fell into the hands of attackers so far',
    fr: 'comptes officiels d’un pays tombés jusqu’ici aux mains d’attaquants',
  },
  unit: 'takeovers',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: CYBER,
  start: (query) =>
    query.world.has(attackState) ? byVictim(query, 'successes', [TAKEOVER]) : nothing(),
};
