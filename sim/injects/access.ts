/**
 * Access: a shutdown, an outage or a restriction multiplies sessions and posts in a country while
 * it lasts. It does not redraw who is connected. Source: MODEL 3.0, 3.1 and 3.23, item 16.
 */
import { quantity, reference } from '../fields.ts';
import { injectKind } from './inject.ts';

export const access = injectKind({
  name: 'access',
  summary: {
    en: 'access to the network is cut, restricted or restored in a country',
    fr: 'l’accès au réseau est coupé, restreint ou rétabli dans un pays',
  },
  source: 'MODEL 3.0',
  fields: {
    country: reference('country', { en: 'where', fr: 'où' }, { required: true }),
    factor: quantity({
      default: null,
      unit: '1',
      limits: [0, 10],
      range: [0, 1],
      meaning: {
        en: 'what sessions and posts are multiplied by',
        fr: 'facteur appliqué aux connexions et aux publications',
      },
      source: 'scenario',
      certainty: 'design',
    }),
  },
  start({ world }) {
    return {
      during({ values }) {
        const c = world.names.countries.indexOf(values.country!);
        const { accessFactor } = world.countries;
        accessFactor[c] = accessFactor[c] * values.factor;
      },
    };
  },
});
