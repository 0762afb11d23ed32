/**
 * Cyber: an attempt is bound to be made. Whether it succeeds is up to its strength, the defence,
 * second factors and shared data, as for any other. Source: scenario.
 */

import { choice, quantity, reference } from '../fields.ts';
import { CYBER } from '../states/cyber.ts';
import { ATTACKS, attackState, VICTIMS } from '../world/cyber.ts';
import { injectKind } from './inject.ts';

export const cyber = injectKind({
  name: 'cyber',
  summary: {
    en: 'somebody tries to get into an official account, infrastructure or documents',
    fr: 'quelqu’un tente de pénétrer un compte officiel, une infrastructure ou des documents',
  },
  source: 'scenario',
  needs: CYBER,
  fields: {
    country: reference(
      'country',
      { en: 'who is attacked', fr: 'qui est attaqué' },
      {
        required: true,
      },
    ),
    attacker: reference('country', {
      en: 'which state attacks; nobody knows who when nothing is said',
      fr: 'quel État attaque ; auteur inconnu à défaut',
    }),
    means: choice(ATTACKS, 'takeover', {
      en: 'what the attempt is after',
      fr: 'ce que vise la tentative',
    }),
    strength: quantity({
      default: 10,
      unit: '1',
      limits: [0, 1e6],
      range: [0.05, 100],
      meaning: {
        en: 'strength of the attempt: 10 gets past a defence of one half for almost sure',
        fr: 'force de la tentative : 10 déjoue presque sûrement une défense d’un demi',
      },
      source: 'scenario',
      certainty: 'design',
    }),
    account: choice(VICTIMS, 'any', {
      en: 'which official accounts a takeover is after',
      fr: 'quels comptes officiels vise une prise de contrôle',
    }),
    claim: reference('claim', {
      en: 'claim that a takeover spreads; any false one when nothing is said',
      fr: 'affirmation que répand une prise de contrôle ; une fausse quelconque à défaut',
    }),
    insults: reference('country', {
      en: 'country that is insulted in the account’s name',
      fr: 'pays insulté au nom du compte',
    }),
  },
  start({ world }) {
    const state = world.module(attackState);
    return {
      begin({ values }) {
        if (!world.has(attackState)) {
          return -1;
        }
        const { names, sizes } = world;
        const of = (id: string | null, list: readonly string[]) =>
          id === null ? -1 : list.indexOf(id);
        const b = of(values.country, names.countries);
        const a = values.attacker === null ? b : of(values.attacker, names.countries);
        const ab = a * sizes.country + b;
        const kind = ab * ATTACKS.length + ATTACKS.indexOf(values.means);
        // Two attempts of one kind at once succeed as one of the strength of both.
        state.forced[kind] = state.forced[kind] + values.strength;
        state.forcedClaim[ab] = of(values.claim, names.claims);
        state.forcedTarget[ab] = of(values.insults, names.countries);
        state.forcedVictim[ab] = VICTIMS.indexOf(values.account);
        return -1;
      },
    };
  },
});
