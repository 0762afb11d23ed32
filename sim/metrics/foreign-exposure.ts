/**
 * Foreign exposure: share of what a public sees that was written by people or institutions of other
 * countries, bots apart. Source: design choice; Kulshrestha et al. 2012 for ties across borders.
 */
import { voiceState } from '../world/voice.ts';
import { type Metric, ratios } from './metric.ts';

export const foreignExposure: Metric = {
  name: 'foreign-exposure',
  summary: {
    en: 'share of what a public sees that comes from abroad',
    fr: 'part de ce que voit une population qui vient de l’étranger',
  },
  unit: 'share',
  source: 'design choice; Kulshrestha et al. 2012',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['voice'],
  start({ world }) {
    const countries = world.sizes.country;
    const { seen } = world.module(voiceState);
    const foreign = new Float64Array(countries);
    const all = new Float64Array(countries);
    return (values) => {
      foreign.fill(0);
      all.fill(0);
      for (let n = 0; n < seen.length; n++) {
        const reader = Math.floor(n / countries);
        all[reader] += seen[n];
        foreign[reader] += n % countries === reader ? 0 : seen[n];
      }
      ratios(foreign, all, values);
    };
  },
};
