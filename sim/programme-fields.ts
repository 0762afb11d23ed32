/** The numbers of programmes of culture and education, and what those who hold one decide. */
import { choice, type Fields, flag, quantity } from './fields.ts';

/** Parameters of the mechanism. */
export const programmeFields = {
  effect: quantity({
    default: 0.2,
    unit: '1',
    limits: [0, 1],
    range: [0.05, 0.4],
    meaning: {
      en: 'delta_x: part of what is missing to the best attitude that an exchange gives',
      fr: 'delta_x : part de ce qui manque à la meilleure attitude qu’apporte un échange',
    },
    source:
      'Pettigrew & Tropp 2006: about d .43 by contact; Paluck, Green & Green 2019: less where it was randomised',
    certainty: 'memory',
  }),
  halfLife: quantity({
    default: 730,
    unit: 'd',
    limits: [1, 100_000],
    range: [180, 1800],
    meaning: {
      en: 'time in which what a programme gave halves',
      fr: 'temps au bout duquel l’apport d’un programme diminue de moitié',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;

/** Settings of the action and of the inject. */
export const enrolmentFields = {
  form: choice(['exchange', 'scholarship', 'course', 'festival'], 'exchange', {
    en: 'what the programme is: a course costs and gives half of an exchange, a festival online a tenth and a quarter',
    fr: 'nature du programme : un cours coûte et apporte la moitié d’un échange, un festival en ligne un dixième et un quart',
  }),
  network: flag(false, {
    en: 'keep the alumni together, so that they post more',
    fr: 'entretenir le réseau des anciens, qui publient alors davantage',
  }),
} satisfies Fields;
