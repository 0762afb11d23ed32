/**
 * Consultation: people and organisations who are online are asked what a treaty should say, from
 * the next round on. Where nobody checks who they are, bots sit among them. Twenty budget units,
 * and as many for checking everybody. Source: design choice.
 */
import { quantity } from '../fields.ts';
import { treatyState } from '../world/treaty.ts';
import { actionKind } from './action.ts';

const COST = 20;
const COST_OF_CHECKS = 20;

const share = (initial: number, range: readonly [number, number], en: string, fr: string) =>
  quantity({
    default: initial,
    unit: 'share',
    limits: [0, 1],
    range,
    meaning: { en, fr },
    source: 'design choice',
    certainty: 'design',
  });

export const consultation = actionKind({
  name: 'consultation',
  summary: {
    en: 'people online are asked what the treaty should say',
    fr: 'les internautes sont consultés sur le contenu du traité',
  },
  source: 'design choice',
  needs: ['treaty'],
  fields: {
    seats: share(
      0.02,
      [0.005, 0.1],
      'seats, as a share of all people; 0 ends it',
      'sièges, en part de la population ; 0 y met fin',
    ),
    verification: share(
      0,
      [0, 1],
      'how far it is checked that those who sit there are people',
      'degré de vérification que les participants sont des personnes',
    ),
    say: share(
      0.3,
      [0, 0.6],
      'w_c: weight of what they want in the text',
      'w_c : poids de leurs vœux dans le texte',
    ),
  },
  latencyHours: 12,
  cost: ({ verification }) => COST + COST_OF_CHECKS * verification,
  start({ world }) {
    const state = world.module(treatyState);
    return ({ values }) => {
      if (world.has(treatyState)) {
        state.seats[0] = values.seats;
        state.verification[0] = values.verification;
        state.say[0] = values.say;
      }
      return -1;
    };
  },
});
