/**
 * Reform: an actor sets up another unit, has somebody listen, or trains its staff. From then on it
 * acts faster, senses better or slips less; a bureau's embassies localise what they say.
 *
 * Equation: cost = 10 for a digital unit, 15 for a bureau, 5 for listening, 10 for training to full
 * skill. Source: design choice.
 */
import { choice, flag, quantity } from '../fields.ts';
import { UNITS } from '../states/institution.ts';
import { institutionState } from '../world/institution.ts';
import { actionKind } from './action.ts';

const AS_IT_IS = 'as-it-is';
const COST_OF_UNIT: Readonly<Record<string, number>> = {
  'digital-unit': 10,
  'public-diplomacy-bureau': 15,
};
const COST_OF_LISTENING = 5;
const COST_OF_SKILL = 10;
const BUREAU = UNITS.findIndex(({ name }) => name === 'public-diplomacy-bureau');
/** What the embassies of a bureau gain in affinity. */
const LOCALISED = 0.1;

export const reform = actionKind({
  name: 'reform',
  summary: {
    en: 'the institution changes: a unit of its own, somebody who listens, trained staff',
    fr: 'l’institution se réforme : un service dédié, une veille des opinions, des agents formés',
  },
  source: 'design choice',
  needs: ['institutions'],
  fields: {
    unit: choice([AS_IT_IS, ...UNITS.map(({ name }) => name)], AS_IT_IS, {
      en: 'unit that is set up',
      fr: 'service mis en place',
    }),
    listening: flag(false, {
      en: 'somebody listens to what publics say from then on',
      fr: 'quelqu’un se met à l’écoute des publics',
    }),
    skill: quantity({
      default: 0,
      unit: 'share',
      limits: [0, 1],
      meaning: {
        en: 'skill to which the staff is trained; 0 leaves it as it is',
        fr: 'compétence à laquelle les agents sont formés ; 0 la laisse inchangée',
      },
      source: 'scenario',
      certainty: 'design',
    }),
  },
  latencyHours: 24,
  cost: ({ unit, listening, skill }) =>
    (COST_OF_UNIT[unit] ?? 0) + (listening ? COST_OF_LISTENING : 0) + COST_OF_SKILL * skill,
  start({ world }) {
    const { unit, listening, skill } = world.module(institutionState);
    return ({ actor, values }) => {
      if (!world.has(institutionState)) {
        return -1;
      }
      if (values.unit !== AS_IT_IS) {
        const set = UNITS.findIndex(({ name }) => name === values.unit);
        unit[actor] = set;
        skill[actor] = Math.max(skill[actor], UNITS[set].skill);
        for (const { row, kind } of world.accounts[actor]) {
          if (kind === 'embassy') {
            world.agents.affinityBonus[row] = set === BUREAU ? LOCALISED : 0;
          }
        }
      }
      listening[actor] = values.listening ? 1 : listening[actor];
      skill[actor] = Math.max(skill[actor], values.skill);
      return -1;
    };
  },
});
