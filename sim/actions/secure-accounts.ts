/**
 * Secure accounts: a government asks for second factors, trains its staff to use them, or opens a
 * line on which others can ask whether an account is still its owner's. Ten budget units for second
 * factors everywhere, five for the line. Source: Meyer et al. 2023; costs are a design choice.
 */
import { flag, quantity } from '../fields.ts';
import { cyberState } from '../world/cyber.ts';
import { actionKind } from './action.ts';

const COST_OF_MFA = 10;
const COST_OF_LINE = 5;

export const secureAccounts = actionKind({
  name: 'secure-accounts',
  summary: {
    en: 'second factors for official accounts, or a line to verify them',
    fr: 'un second facteur pour les comptes officiels, ou une ligne pour les vérifier',
  },
  source: 'Meyer et al. 2023',
  needs: ['cyber-attacks', 'takeovers'],
  fields: {
    mfa: quantity({
      default: 1,
      unit: 'share',
      limits: [0, 1],
      meaning: {
        en: 'share of the country’s official accounts that ask for a second factor from then on, at least',
        fr: 'part minimale des comptes officiels du pays qui demandent dès lors un second facteur',
      },
      source: 'scenario',
      certainty: 'design',
    }),
    verification: flag(false, {
      en: 'others can ask from then on whether an account is still its owner’s',
      fr: 'on peut dès lors vérifier si un compte est toujours à son titulaire',
    }),
  },
  latencyHours: 24,
  cost: ({ mfa, verification }) => COST_OF_MFA * mfa + (verification ? COST_OF_LINE : 0),
  start({ world, recipe }) {
    const state = world.module(cyberState);
    return ({ actor, values }) => {
      if (world.has(cyberState)) {
        const c = world.names.countries.indexOf(recipe.scenario.actors[actor].country);
        state.mfa[c] = Math.max(state.mfa[c], values.mfa);
        state.verification[c] = values.verification ? 1 : state.verification[c];
      }
      return -1;
    };
  },
});
