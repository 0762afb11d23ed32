/**
 * Affective polarisation: how much better people think of their own than of the others, the
 * attitude to the countries where they live and come from less that to all others, mean over
 * people.
 * Source: Iyengar, Sood & Lelkes 2012, of parties; here of countries.
 */
import { type Metric, meanOfPeople } from './metric.ts';

export const affectivePolarisation: Metric = {
  name: 'affective-polarisation',
  summary: {
    en: 'attitude to one’s own country less attitude to the others',
    fr: 'attitude envers son propre pays, moins celle envers les autres',
  },
  unit: '-2 to 2',
  source: 'Iyengar, Sood & Lelkes 2012',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: true,
  start(query) {
    const { world } = query;
    const countries = world.sizes.country;
    return meanOfPeople(query, (i) => {
      const { attitude, country, origin } = world.agents;
      let own = 0;
      let ownCount = 0;
      let others = 0;
      for (let c = 0; c < countries; c++) {
        const towards = attitude[i * countries + c];
        if (c === country[i] || c === origin[i]) {
          own += towards;
          ownCount++;
        } else {
          others += towards;
        }
      }
      // Without another country there is nobody to think worse of.
      return own / ownCount - others / (countries - ownCount);
    });
  },
};
