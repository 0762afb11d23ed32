/** People as a section of `mechanisms`: what initialisation draws (ODD 5); it has no step. */

import { mechanism } from '../mechanism.ts';
import { peopleFields } from '../population/people.ts';

export const people = mechanism({
  name: 'people',
  summary: {
    en: 'who the citizens are at the start',
    fr: 'qui sont les habitants au départ',
  },
  equation: 'rates lognormal; stances, attitudes, trust, beliefs normal about the country’s means',
  source: 'Pew 2019 (rates of posting); Baribi-Bartov et al. 2024 (super-sharers); design choice',
  validated: true,
  kind: 'initial',
  parameters: peopleFields,
  reads: [],
  writes: ['agents'],
});
