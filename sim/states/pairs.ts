/**
 * Pairs of countries as numbers: what the scenario says of each, and keys by which chance knows
 * them whatever their place in the file. The place of a pair is `a * countries + b`, a toward b.
 */
import { hash32 } from '../random.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { AGREEMENTS, type Agreement } from '../scenario/states.ts';

export interface Pairs {
  readonly countries: number;
  /** A key of each country, from its name. */
  readonly keys: Uint32Array;
  readonly neighbours: Uint8Array;
  readonly hotline: Uint8Array;
  readonly cooperation: Float64Array;
  /** Agreements of the two alone, one bit each in the order of AGREEMENTS. */
  readonly agreements: Uint8Array;
  /** NaN where the scenario says nothing. */
  readonly tension: Float64Array;
  readonly grievance: Float64Array;
  readonly exposure: Float64Array;
}

/** Agreements by name as a mask of bits. */
export function agreementMask(agreements: readonly Agreement[]): number {
  let mask = 0;
  for (const agreement of agreements) {
    mask |= 1 << AGREEMENTS.indexOf(agreement);
  }
  return mask;
}

export function pairsOf({ countries, dyads }: Scenario): Pairs {
  const count = countries.length;
  const places = count * count;
  const names = countries.map(({ id }) => id);
  const pairs = {
    countries: count,
    keys: Uint32Array.from(names, (name) => hash32(name)),
    neighbours: new Uint8Array(places),
    hotline: new Uint8Array(places),
    cooperation: new Float64Array(places),
    agreements: new Uint8Array(places),
    tension: new Float64Array(places).fill(Number.NaN),
    grievance: new Float64Array(places).fill(Number.NaN),
    exposure: new Float64Array(places).fill(Number.NaN),
  };
  for (const dyad of dyads) {
    const place = names.indexOf(dyad.of) * count + names.indexOf(dyad.toward);
    pairs.neighbours[place] = dyad.neighbours ? 1 : 0;
    pairs.hotline[place] = dyad.hotline ? 1 : 0;
    pairs.cooperation[place] = dyad.cooperation;
    pairs.agreements[place] = agreementMask(dyad.agreements);
    pairs.tension[place] = dyad.tension ?? Number.NaN;
    pairs.grievance[place] = dyad.grievance ?? Number.NaN;
    pairs.exposure[place] = dyad.exposure ?? Number.NaN;
  }
  return pairs;
}
