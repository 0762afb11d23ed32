/**
 * Home-host exposure: share of what a public sees that was written by people who come from the
 * country named, be they at home or abroad: what a diaspora and its home get of a host's attention.
 * Source: design choice.
 */
import { voiceState } from '../world/voice.ts';
import { type Metric, ratios } from './metric.ts';

export const homeHostExposure: Metric = {
  name: 'home-host-exposure',
  summary: {
    en: 'share of what a public sees that is by people who come from another country',
    fr: 'part de ce que voit une population qui émane de personnes originaires d’un autre pays',
  },
  unit: 'share',
  source: 'design choice',
  of: 'country',
  toward: true,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['voice'],
  start({ world, toward }) {
    const countries = world.sizes.country;
    const { seenOrigin } = world.module(voiceState);
    const theirs = new Float64Array(countries);
    const all = new Float64Array(countries);
    return (values) => {
      theirs.fill(0);
      all.fill(0);
      for (let n = 0; n < seenOrigin.length; n++) {
        const reader = Math.floor(n / countries);
        all[reader] += seenOrigin[n];
        theirs[reader] += n % countries === toward ? seenOrigin[n] : 0;
      }
      ratios(theirs, all, values);
    };
  },
};
