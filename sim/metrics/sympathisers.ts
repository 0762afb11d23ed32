/**
 * Sympathisers of extremism by their number at the start, 1 as then; never given as a level.
 * Source: design choice.
 */
import {
  radicalisationCountryState,
  radicalisationState,
  SYMPATHISER,
} from '../world/radicalisation.ts';
import { type Metric, relativeToStart } from './metric.ts';

export const sympathisers: Metric = {
  name: 'sympathisers',
  summary: {
    en: 'sympathisers of extremism, by their number at the start',
    fr: 'sympathisants de l’extrémisme, rapportés à leur nombre au départ',
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
    const { sympathisersAtStart } = query.world.module(radicalisationCountryState);
    return relativeToStart(query, state, SYMPATHISER, sympathisersAtStart);
  },
};
