/**
 * Hotline: the leaders of two countries use their direct line. While it lasts the hostile words of
 * both sides weigh less. Two governments without such a line cannot. Two budget units.
 *
 * Equation: severity of words x line factor from now on for `lasts`. Source: design choice.
 */
import { duration, reference } from '../fields.ts';
import { pairsOf } from '../states/pairs.ts';
import { tensionState } from '../world/tension.ts';
import { actionKind } from './action.ts';

export const hotline = actionKind({
  name: 'hotline',
  summary: {
    en: 'a call on the direct line between two leaders: their officials’ words weigh less',
    fr: 'un appel sur la ligne directe entre deux dirigeants : les propos officiels pèsent moins',
  },
  source: 'design choice',
  needs: ['tension'],
  fields: {
    country: reference(
      'country',
      { en: 'whose government is called', fr: 'le gouvernement appelé' },
      { required: true },
    ),
    lasts: duration(24, {
      en: 'how long the call calms words',
      fr: 'durée pendant laquelle l’appel apaise les propos',
    }),
  },
  latencyHours: 1,
  cost: () => 2,
  start({ world, recipe }) {
    const pairs = pairsOf(recipe.scenario);
    return ({ actor, values, time }) => {
      const { countries } = world.names;
      const a = countries.indexOf(recipe.scenario.actors[actor].country);
      const b = countries.indexOf(values.country!);
      const ab = a * countries.length + b;
      const ba = b * countries.length + a;
      if (world.has(tensionState) && a !== b && pairs.hotline[ab] + pairs.hotline[ba] > 0) {
        const { lineFrom, lineUntil } = world.module(tensionState);
        for (const place of [ab, ba]) {
          lineFrom[place] = time < lineUntil[place] ? lineFrom[place] : time;
          lineUntil[place] = Math.max(lineUntil[place], time + values.lasts);
        }
      }
      return -1;
    };
  },
});
