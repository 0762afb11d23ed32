/** Connected share: share of a public that is online. Source: ITU 2024: 93 % and 27 %. */
import { type Metric, meanOfPeople } from './metric.ts';
import { isConnected } from './views.ts';

export const connectedShare: Metric = {
  name: 'connected-share',
  summary: {
    en: 'share of a public that is online',
    fr: 'part d’une population qui est connectée',
  },
  unit: 'share',
  source: 'ITU, Facts and Figures 2024',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  start: (query) => meanOfPeople(query, (i) => (isConnected(query.world, i) ? 1 : 0)),
};
