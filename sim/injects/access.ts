/**
 * Access: a shutdown, an outage or a restriction multiplies sessions and posts in a country while
 * it lasts; it does not redraw who is connected. A tax or a subsidy multiplies the price of data,
 * which does, from the end of the day on, until it is lifted. Source: design choice.
 */
import { quantity, reference } from '../fields.ts';
import { inclusionState } from '../world/inclusion.ts';
import { injectKind } from './inject.ts';

export const access = injectKind({
  name: 'access',
  summary: {
    en: 'access to the network is cut, restricted or restored in a country, or its price changes',
    fr: 'l’accès au réseau est coupé, restreint ou rétabli dans un pays, ou son prix change',
  },
  source: 'design choice',
  fields: {
    country: reference('country', { en: 'where', fr: 'où' }, { required: true }),
    factor: quantity({
      default: 1,
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
    price: quantity({
      default: 1,
      unit: '1',
      limits: [0, 10],
      range: [0.5, 3],
      meaning: {
        en: 'what the price of data is multiplied by',
        fr: 'facteur appliqué au prix de l’accès',
      },
      source: 'scenario',
      certainty: 'design',
    }),
  },
  needs: ({ price }) => (price === 1 ? [] : ['inclusion']),
  start({ world }) {
    const { priceFactor } = world.module(inclusionState);
    return {
      neutral() {
        priceFactor.fill(1);
      },
      during({ values }) {
        const c = world.names.countries.indexOf(values.country!);
        const { accessFactor } = world.countries;
        accessFactor[c] = accessFactor[c] * values.factor;
        if (priceFactor.length > 0) {
          const product = priceFactor[c] * values.price;
          priceFactor[c] = product < 1000 ? product : 1000;
        }
      },
    };
  },
});
