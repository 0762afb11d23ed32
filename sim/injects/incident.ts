/**
 * Incident: something happens between two countries, a border crossed or a ship boarded: tension
 * rises, or falls where it is a gesture. Source: scenario.
 */
import { flag, quantity, reference } from '../fields.ts';
import { injectKind } from './inject.ts';

export const incident = injectKind({
  name: 'incident',
  summary: {
    en: 'something happens between two countries that moves their tension',
    fr: 'un incident entre deux pays fait varier leur tension',
  },
  source: 'scenario',
  needs: ['tension'],
  fields: {
    country: reference(
      'country',
      { en: 'whose tension', fr: 'le pays dont la tension varie' },
      {
        required: true,
      },
    ),
    toward: reference(
      'country',
      { en: 'toward which country', fr: 'envers quel pays' },
      {
        required: true,
      },
    ),
    tension: quantity({
      default: 0.1,
      unit: 'tension',
      limits: [-1, 1],
      range: [-0.2, 0.4],
      meaning: { en: 'by how much it rises, once', fr: 'de combien elle monte, une fois' },
      source: 'scenario',
      certainty: 'design',
    }),
    mutual: flag(true, {
      en: 'whether the other side’s tension rises too',
      fr: 'si la tension de l’autre côté monte aussi',
    }),
  },
  start({ world }) {
    return {
      begin({ values }) {
        const { names, dyads, sizes } = world;
        const a = names.countries.indexOf(values.country!);
        const b = names.countries.indexOf(values.toward!);
        const places = [a * sizes.country + b, b * sizes.country + a];
        for (const place of a === b ? [] : places.slice(0, values.mutual ? 2 : 1)) {
          const moved = dyads.tension[place] + values.tension;
          dyads.tension[place] = moved < 0 ? 0 : moved > 1 ? 1 : moved;
        }
        return -1;
      },
    };
  },
});
