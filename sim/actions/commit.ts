/**
 * Commit: a government declares that it holds to norms of restraint, exchanges data on threats, or
 * responds jointly to attacks, toward all others who do as well; or that it no longer does. Five
 * budget units. Source: the norms and the directory of points of contact of the UN's group of
 * governmental experts; costs are a design choice.
 */
import { choice, flag } from '../fields.ts';
import { AGREEMENTS } from '../scenario/states.ts';
import { agreementMask } from '../states/pairs.ts';
import { cyberState } from '../world/cyber.ts';
import { actionKind } from './action.ts';

export const commit = actionKind({
  name: 'commit',
  summary: {
    en: 'a government commits itself to norms, to sharing data on threats, or to joint response',
    fr: 'un gouvernement s’engage à respecter des normes, à partager des données ou à une réponse concertée',
  },
  source: 'norms of responsible state behaviour in cyberspace (United Nations)',
  needs: ['cyber-attacks'],
  fields: {
    agreement: choice(AGREEMENTS, 'norms', {
      en: 'what it commits itself to',
      fr: 'ce à quoi il s’engage',
    }),
    withdraw: flag(false, {
      en: 'it withdraws from the commitment instead',
      fr: 'il se retire au contraire de cet engagement',
    }),
  },
  latencyHours: 24,
  cost: () => 5,
  start({ world, recipe }) {
    const { commitments } = world.module(cyberState);
    return ({ actor, values }) => {
      if (world.has(cyberState)) {
        const c = world.names.countries.indexOf(recipe.scenario.actors[actor].country);
        const bit = agreementMask([values.agreement]);
        commitments[c] = values.withdraw ? commitments[c] & ~bit : commitments[c] | bit;
      }
      return -1;
    };
  },
});
