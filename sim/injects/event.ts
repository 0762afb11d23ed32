/**
 * Event: an election, a visit, a concession, a shock: it stirs what is posted in a country, draws
 * coverage while it lasts, and may shift attitudes or grievance once.
 *
 * Equation: att <- att + shift (1 - att^2) and g <- g + grievance, within 0 and 1, once; while it
 * lasts arousal of new posts + arousal and salience + coverage. Source: MODEL 3.0 and 3.5.
 */
import { quantity, reference } from '../fields.ts';
import { CITIZEN } from '../world/agents.ts';
import { grievanceState } from '../world/unrest.ts';
import { injectKind } from './inject.ts';

const magnitude = (unit: string, limits: readonly [number, number], en: string, fr: string) =>
  quantity({
    default: 0,
    unit,
    limits,
    meaning: { en, fr },
    source: 'scenario',
    certainty: 'design',
  });

export const event = injectKind({
  name: 'event',
  summary: {
    en: 'something happens that moves the public of a country',
    fr: 'un événement touche l’opinion d’un pays',
  },
  source: 'MODEL 3.0, 3.5; Goldsmith, Horiuchi & Matush 2021 for visits',
  fields: {
    country: reference(
      'country',
      { en: 'whose public', fr: 'l’opinion de quel pays' },
      { required: true },
    ),
    toward: reference('country', {
      en: 'the country to which attitudes shift',
      fr: 'le pays envers lequel les attitudes évoluent',
    }),
    attitude: magnitude(
      'attitude',
      [-2, 2],
      'shift of attitudes, once',
      'variation des attitudes, une fois',
    ),
    grievance: magnitude(
      'share',
      [-1, 1],
      'shift of grievance against the own government, once',
      'variation du grief envers le gouvernement, une fois',
    ),
    arousal: magnitude(
      '1',
      [-1, 1],
      'added to how stirring new posts of the country are, while it lasts',
      'ajout à l’émotion des nouvelles publications du pays, tant qu’il dure',
    ),
    coverage: magnitude(
      '1',
      [0, 10],
      'coverage by the media while it lasts, 1 full',
      'couverture médiatique tant qu’il dure, 1 pour totale',
    ),
  },
  needs: ({ grievance }) => (grievance === 0 ? [] : ['grievance']),
  start({ world }) {
    const { level } = world.module(grievanceState);
    return {
      begin({ values }) {
        const { people, sizes, agents, names } = world;
        const c = names.countries.indexOf(values.country!);
        const toward = values.toward === null ? -1 : names.countries.indexOf(values.toward);
        if (toward >= 0 && values.attitude !== 0) {
          for (let i = 0; i < people; i++) {
            if (agents.country[i] === c && agents.kind[i] === CITIZEN) {
              const place = i * sizes.country + toward;
              const now = agents.attitude[place];
              const moved = now + values.attitude * (1 - now * now);
              agents.attitude[place] = moved < -1 ? -1 : moved > 1 ? 1 : moved;
            }
          }
        }
        if (values.grievance !== 0) {
          for (let i = 0; i < level.length; i++) {
            if (agents.country[i] === c) {
              const moved = level[i] + values.grievance;
              level[i] = moved < 0 ? 0 : moved > 1 ? 1 : moved;
            }
          }
        }
        return -1;
      },
      during({ values }) {
        const { countries, names } = world;
        const c = names.countries.indexOf(values.country!);
        const stirred = countries.arousalShift[c] + values.arousal;
        countries.arousalShift[c] = stirred < -1 ? -1 : stirred > 1 ? 1 : stirred;
        countries.salience[c] = countries.salience[c] + values.coverage;
      },
    };
  },
});
