/**
 * What attackers and defenders reckon with: the chance that an attempt succeeds, and who stands
 * together with whom.
 */
import { exp } from '../math.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { AGREEMENTS, type Agreement } from '../scenario/states.ts';
import { cyberState } from '../world/cyber.ts';
import type { World } from '../world/world.ts';
import { type Pairs, pairsOf } from './pairs.ts';

/** The mechanisms that make up attacks and what they do. */
export const CYBER = ['cyber-attacks', 'takeovers', 'outages', 'leaks'] as const;

/**
 * Probability that an attempt succeeds: 1 - exp(-a (1 - def) (1 - mfa risk) (1 - iota share)).
 * `guarded` is the part of the risk that second factors take away, 0 where there are none.
 */
export const successProbability = (
  strength: number,
  defence: number,
  guarded: number,
  shared: number,
): number => 1 - exp(-strength * (1 - defence) * (1 - guarded) * (1 - shared));

/**
 * Share of the other states, `b` and its attacker `a` apart, that hold to `agreement` together with
 * `b`: by both having committed themselves, or by an agreement of the two. 0 where there are none.
 */
export function standingTogether(world: World, scenario: Scenario) {
  const pairs: Pairs = pairsOf(scenario);
  const { commitments } = world.module(cyberState);
  const count = pairs.countries;
  const together = (b: number, c: number, bit: number): boolean => {
    const alone = pairs.agreements[b * count + c] | pairs.agreements[c * count + b];
    return (((commitments[b] & commitments[c]) | alone) & bit) !== 0;
  };
  return {
    pairs,
    both: (a: number, b: number, agreement: Agreement): boolean =>
      together(a, b, 1 << AGREEMENTS.indexOf(agreement)),
    share(a: number, b: number, agreement: Agreement): number {
      const bit = 1 << AGREEMENTS.indexOf(agreement);
      let others = 0;
      let found = 0;
      for (let c = 0; c < count; c++) {
        if (c !== a && c !== b) {
          others++;
          found += together(b, c, bit) ? 1 : 0;
        }
      }
      return others === 0 ? 0 : found / others;
    },
  };
}
