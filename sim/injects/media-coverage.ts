/**
 * Media coverage: so many minutes of news a day in a country. People post more, as far as the
 * minutes fill a newscast, and are readier to give to those in need.
 *
 * Equation: salience += min(1, minutes / full) while it lasts; readiness to give + delta_m minutes.
 * Source: King, Schneer & White 2017 (posts); Brown & Minty 2006 (gifts, minutes of television).
 */
import { quantity, reference } from '../fields.ts';
import { newsState } from '../world/donations.ts';
import { injectKind } from './inject.ts';

const MINUTES_A_DAY = 1440;
const MOST_SALIENCE = 10;

export const mediaCoverage = injectKind({
  name: 'media-coverage',
  summary: {
    en: 'the news of a country cover an event, so many minutes a day',
    fr: 'les journaux d’un pays couvrent un événement, tant de minutes par jour',
  },
  source: 'King, Schneer & White 2017; Brown & Minty 2006',
  fields: {
    country: reference(
      'country',
      { en: 'whose public watches', fr: 'quel public regarde' },
      { required: true },
    ),
    minutes: quantity({
      default: null,
      unit: 'min/d',
      limits: [0, 120],
      range: [1, 15],
      meaning: { en: 'minutes of news a day', fr: 'minutes d’information par jour' },
      source: 'scenario',
      certainty: 'design',
    }),
    full: quantity({
      default: 30,
      unit: 'min/d',
      limits: [1, 1440],
      range: [10, 60],
      meaning: {
        en: 'minutes a day that are full coverage, as for posting',
        fr: 'minutes par jour qui valent couverture totale, quant aux publications',
      },
      source: 'design choice: a newscast',
      certainty: 'design',
    }),
  },
  start({ world }) {
    const { minutes, today } = world.module(newsState);
    const clipped = (sum: number): number => (sum < MINUTES_A_DAY ? sum : MINUTES_A_DAY);
    return {
      neutral() {
        minutes.fill(0);
      },
      during({ values }) {
        const { countries, names, tickHours } = world;
        const c = names.countries.indexOf(values.country!);
        const coverage = values.minutes / values.full;
        const salience = countries.salience[c] + (coverage < 1 ? coverage : 1);
        countries.salience[c] = salience < MOST_SALIENCE ? salience : MOST_SALIENCE;
        if (minutes.length > 0) {
          minutes[c] = clipped(minutes[c] + values.minutes);
          today[c] = clipped(today[c] + (values.minutes * tickHours) / 24);
        }
      },
    };
  },
});
