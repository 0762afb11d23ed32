/**
 * Cyber attacks: how often states try to get into others' accounts, infrastructure and documents,
 * and whether they do. Rates and not techniques.
 *
 * Equation: attempts of a on b a day ~ Poisson(lambda_ab / 30), lambda_ab = lambda0 off_a (1 + chi
 * T_ab) (1 - nu N_ab) (1 - psi pun_ab); each is after accounts, infrastructure or documents by
 * their weights, at any time of the day, and succeeds with p = 1 - exp(-a (1 - def_b) (1 - r mfa_b)
 * (1 - iota share_b)), without the factor of mfa but for accounts; it is laid at the attacker's
 * door with pi + (1 - pi) gain share_b, which for infrastructure and documents raises T_ba. N_ab =
 * 1 where both hold to the norms; share_b, coalition_b = part of the other states that exchange
 * data, or respond jointly, with b; pun_ab = memory of attributed attacks x coalition_b, the memory
 * 1 after one and fading.
 * Source: Meyer et al. 2023 (second factors); the 11 norms of the UN's group of governmental
 * experts are real, their effect nu, that of sharing iota and of joint response psi are unknown:
 * sweep them.
 * Departs: who does not exchange data gets none; an attack raises tension only if it is attributed.
 * The same luck at any length of the tick; more second factors never make more takeovers.
 */

import { exp, log } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { type Draws, poissonQuantile } from '../random.ts';
import { attackFields } from '../states/attack-fields.ts';
import { standingTogether, successProbability } from '../states/cyber.ts';
import { agreementMask } from '../states/pairs.ts';
import { ATTACKS, attackState, cyberState, OUTAGE, TAKEOVER } from '../world/cyber.ts';
import { tensionState } from '../world/tension.ts';

const DAY = 24;
const DAYS_A_MONTH = 30;
const LN2 = log(2);

export const cyberAttacks = mechanism({
  name: 'cyber-attacks',
  summary: {
    en: 'how often states attack each other in cyberspace, and whether they succeed',
    fr: 'la fréquence des cyberattaques entre États, et leur réussite',
  },
  equation:
    'lambda_ab = lambda0 off_a (1 + chi T_ab) (1 - nu N_ab) (1 - psi pun_ab); p = 1 - exp(-a (1 - def) (1 - r mfa) (1 - iota share))',
  source: 'Meyer et al. 2023 for second factors; the rest is a design choice',
  validated: false,
  kind: 'world',
  every: 'tick',
  asked: true,
  parameters: attackFields,
  owns: [cyberState, attackState],
  reads: ['cyber', 'attacks', 'dyads.tension'],
  writes: [
    'attacks.planned',
    'attacks.caught',
    'attacks.forced',
    'attacks.forcedClaim',
    'attacks.forcedTarget',
    'attacks.forcedVictim',
    'attacks.breach',
    'attacks.breachAsset',
    'attacks.breachClaim',
    'attacks.breachTarget',
    'attacks.breachVictim',
    'attacks.attempts',
    'attacks.successes',
    'attacks.attributed',
    'dyads.tension',
  ],
  fill({ world, recipe }) {
    const security = world.module(cyberState);
    const state = world.module(attackState);
    recipe.scenario.countries.forEach(({ cyber }, c) => {
      security.offence[c] = cyber.offence;
      security.defence[c] = cyber.defence;
      security.mfa[c] = cyber.mfa;
      security.commitments[c] = agreementMask(cyber.commitments);
    });
    for (const column of [
      state.breach,
      state.forcedClaim,
      state.forcedTarget,
      state.breachClaim,
      state.breachTarget,
    ]) {
      column.fill(-1);
    }
  },
  start({ world, parameters: p, random, recipe }) {
    const { scenario } = recipe;
    const security = world.module(cyberState);
    const state = world.module(attackState);
    const { pairs, both, share } = standingTogether(world, scenario);
    const { countries: count, keys } = pairs;
    const kinds = ATTACKS.length;
    const ticksADay = Math.round(DAY / world.tickHours);
    const days = random.stream('cyber-days');
    const luck = random.stream('cyber-attempts');
    const forcedLuck = random.stream('cyber-forced');
    const moves = world.has(tensionState);
    const tensionOf = [0, p.outageTension, p.leakTension];
    const forgets = exp(-LN2 / p.memory);
    const weights = p.accounts + p.infrastructure + p.documents;
    const hasAccounts = scenario.countries.map(({ id }) =>
      scenario.actors.some(
        ({ kind, country, accounts }) =>
          kind === 'government' && country === id && accounts.length > 0,
      ),
    );

    const plan = (day: number): void => {
      const { tension } = world.dyads;
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          const ab = a * count + b;
          state.planned[ab] = 0;
          if (a === b) {
            continue;
          }
          const punished = state.caught[ab] * share(a, b, 'joint-response');
          const intensity =
            p.attempts *
            security.offence[a] *
            (1 + p.tensionFactor * tension[ab]) *
            (both(a, b, 'norms') ? 1 - p.normRestraint : 1) *
            (1 - p.deterrence * punished);
          const u = days.at(day).uniform(keys[a], keys[b]);
          state.planned[ab] = poissonQuantile(u, intensity / DAYS_A_MONTH);
          state.caught[ab] = state.caught[ab] * forgets;
        }
      }
    };

    const kindOf = (u: number): number => {
      const place = u * weights;
      return place < p.accounts ? TAKEOVER : place < p.accounts + p.infrastructure ? OUTAGE : 2;
    };

    let tickNow = 0;
    /** One attempt; what it draws is always drawn. */
    const attempt = (
      a: number,
      b: number,
      kind: number,
      strength: number,
      time: number,
      draws: Draws,
    ): boolean => {
      const ab = a * count + b;
      const place = ab * kinds + kind;
      const assets = scenario.countries[b].cyber.infrastructure;
      const asset = Math.floor(draws.uniform() * assets.length);
      const success = draws.uniform();
      const traced = draws.uniform();
      const exchanged = share(a, b, 'sharing');
      const defence = kind === OUTAGE ? assets[asset].defence : security.defence[b];
      const guarded = kind === TAKEOVER ? p.mfaRisk * security.mfa[b] : 0;
      const shared = p.sharingBenefit * exchanged;
      state.attempts[place] = state.attempts[place] + 1;
      if (kind === TAKEOVER && !hasAccounts[b]) {
        return false;
      }
      if (success >= successProbability(strength, defence, guarded, shared)) {
        return false;
      }
      state.successes[place] = state.successes[place] + 1;
      state.breach[place] = time;
      if (kind === OUTAGE) {
        state.breachAsset[ab] = asset;
      }
      const known = p.attribution + (1 - p.attribution) * p.attributionGain * exchanged;
      const isTraced = a !== b && traced < known;
      world.log.events.push({
        tick: tickNow,
        time,
        what: 'attack',
        id: ATTACKS[kind],
        actor: isTraced ? world.names.countries[a] : '',
        detail: world.names.countries[b],
        cost: 0,
        message: -1,
      });
      if (isTraced) {
        state.attributed[place] = state.attributed[place] + 1;
        state.caught[ab] = 1;
        if (moves) {
          const { tension } = world.dyads;
          const ba = b * count + a;
          tension[ba] = Math.min(1, tension[ba] + tensionOf[kind]);
        }
      }
      return true;
    };

    const clear = (): void => {
      state.breach.fill(-1);
      state.breachAsset.fill(0);
      state.breachClaim.fill(-1);
      state.breachTarget.fill(-1);
      state.breachVictim.fill(0);
    };

    const force = (a: number, b: number, tick: number): void => {
      const ab = a * count + b;
      for (let kind = 0; kind < kinds; kind++) {
        const strength = state.forced[ab * kinds + kind];
        if (strength === 0) {
          continue;
        }
        const draws = forcedLuck.at(tick, kind).sequence(keys[a], keys[b]);
        const done = attempt(a, b, kind, strength, tick * world.tickHours, draws);
        if (done && kind === TAKEOVER) {
          state.breachClaim[ab] = state.forcedClaim[ab];
          state.breachTarget[ab] = state.forcedTarget[ab];
          state.breachVictim[ab] = state.forcedVictim[ab];
        }
        state.forced[ab * kinds + kind] = 0;
      }
      state.forcedClaim[ab] = -1;
      state.forcedTarget[ab] = -1;
      state.forcedVictim[ab] = 0;
    };

    return (tick) => {
      tickNow = tick;
      const day = Math.floor(tick / ticksADay);
      const tickOfDay = tick % ticksADay;
      clear();
      if (tickOfDay === 0) {
        plan(day);
      }
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          const planned = weights > 0 ? state.planned[a * count + b] : 0;
          for (let n = 0; n < planned; n++) {
            const draws = luck.at(day, n).sequence(keys[a], keys[b]);
            const place = draws.uniform() * ticksADay;
            const kind = kindOf(draws.uniform());
            if (Math.floor(place) === tickOfDay) {
              const time = (tick + (place - tickOfDay)) * world.tickHours;
              attempt(a, b, kind, p.strength, time, draws);
            }
          }
          force(a, b, tick);
        }
      }
    };
  },
});
