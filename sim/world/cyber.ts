/** State of attacks between countries, and of what they break, in runs that have them. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const SHARE = [0, 1] as const;
const COUNT = [0, 0xffffffff] as const;
const TOTAL = [0, Infinity] as const;
const HOURS = [-1, Infinity] as const;

/** What an attack is after. Its place in this list is the inner index of columns of attacks. */
export const ATTACKS = ['takeover', 'outage', 'leak'] as const;
export const TAKEOVER = 0;
export const OUTAGE = 1;
export const LEAK = 2;

/** Which official accounts an attack is after; the first is any of them. */
export const VICTIMS = ['any', 'ministry', 'embassy', 'diplomat'] as const;

export const MOST_ASSETS = 8;

export const cyberState = moduleState({
  name: 'cyber',
  per: 'country',
  columns: {
    offence: column('f32', 'how far the state attacks others', SHARE),
    defence: column('f32', 'defence of its accounts and documents', SHARE),
    mfa: column('f32', 'share of its official accounts that ask for a second factor', SHARE),
    verification: column('u8', 'whether others can ask whether an account is still its', [0, 1]),
    commitments: column('u8', 'what it holds to, one bit each in the order of AGREEMENTS', [0, 7]),
  },
});

/** Row a * countries + b: attacks of a on b; a * countries + a: on a by nobody knows whom. */
export const attackState = moduleState({
  name: 'attacks',
  per: 'dyad',
  columns: {
    planned: column('u32', 'attempts of this day', COUNT),
    caught: column('f64', 'what is remembered of attacks that were laid at its door', SHARE),
    forced: column(
      'f64',
      'strength of attempts that are bound to be made in this tick, by kind',
      TOTAL,
      ATTACKS.length,
    ),
    forcedClaim: column('i16', 'claim that such a takeover spreads, -1 for any', [-1, 31]),
    forcedTarget: column('i16', 'country that it insults, -1 for none', [-1, 255]),
    forcedVictim: column('u8', 'which accounts it is after, index into VICTIMS', [0, 3]),
    breach: column(
      'f64',
      'when an attempt succeeded within this tick, hours, by kind; -1 none',
      HOURS,
      ATTACKS.length,
    ),
    breachAsset: column('u8', 'the infrastructure that it struck', [0, MOST_ASSETS - 1]),
    breachClaim: column('i16', 'claim that the takeover spreads, -1 for any', [-1, 31]),
    breachTarget: column('i16', 'country that it insults, -1 for none', [-1, 255]),
    breachVictim: column('u8', 'which accounts it is after, index into VICTIMS', [0, 3]),
    attempts: column('u32', 'attempts so far, by kind', COUNT, ATTACKS.length),
    successes: column('u32', 'of them, successful', COUNT, ATTACKS.length),
    attributed: column('u32', 'of these, laid at the attacker’s door', COUNT, ATTACKS.length),
  },
});

export const takeoverState = moduleState({
  name: 'takeovers',
  per: 'agent',
  columns: {
    from: column('f64', 'when the account was taken over, hours', TOTAL),
    until: column('f64', 'when its owner has it back, hours; -1: it is not taken over', HOURS),
    tick: column('i32', 'tick in which it was taken over', [0, 0x7fffffff]),
    posts: column('u8', 'posts by the attacker in that time', [0, 8]),
    claim: column('i16', 'claim that they spread, -1 for none', [-1, 31]),
    target: column('i16', 'country that they insult, -1 for none', [-1, 255]),
    times: column('u32', 'times that it was taken over', COUNT),
  },
});

export const outageState = moduleState({
  name: 'outages',
  per: 'country',
  columns: {
    from: column('f64', 'since when each asset is down, hours', TOTAL, MOST_ASSETS),
    until: column('f64', 'until when it is, hours; -1: it is not', HOURS, MOST_ASSETS),
    service: column('f64', 'share of online life that goes on in this tick', SHARE),
    hours: column('f64', 'hours of outage so far, asset by asset', TOTAL),
    lost: column('f64', 'hours of service lost so far', TOTAL),
    spilt: column('f64', 'of them, by outages among neighbours', TOTAL),
    elapsed: column('f64', 'hours so far', TOTAL),
  },
});

export const leakState = moduleState({
  name: 'leaks',
  per: 'country',
  columns: {
    leaks: column('u32', 'times that its secrets were published', COUNT),
  },
});
