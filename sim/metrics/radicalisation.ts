/**
 * Radicalisation: radicals by their number at the start, 1 as then. It is never given as a level:
 * as an abstraction it can say no more than which arm has fewer. Source: design choice.
 */
import {
  RADICAL,
  radicalisationCountryState,
  radicalisationState,
} from '../world/radicalisation.ts';
import { type Metric, relativeToStart } from './metric.ts';

export const radicalisation: Metric = {
  name: 'radicalisation',
  summary: {
    en: 'radicals, by their number at the start',
    fr: 'radicaux, rapportés à leur nombre au départ',
  },
  unit: 'by the start',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['radicalisation'],
  start(query) {
    const { state } = query.world.module(radicalisationState);
    const { radicalsAtStart } = query.world.module(radicalisationCountryState);
    return relativeToStart(query, state, RADICAL, radicalsAtStart);
  },
};
