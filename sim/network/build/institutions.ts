/**
 * Who follows an institution: a given share of all people, those near to its public first.
 *
 * P(i follows j) = min(1, s w_ij) with s such that the mean over people is the share, and
 * w = exp(h_c [i lives with j's public] + 0.6 h_c [comes from there] + h_l [shared language]
 *         - h_k |culture gap|).
 *
 * So the reach of an institution is a share of the public whatever their number. Source: MODEL 2,
 * step 1, which gives an institution the attractiveness f N mean(a) / k instead. Departs from that:
 * drawn among people by it, an institution ended with .58 of its share (a ministry of .06 with
 * .027 to .051, media of .15 with .057 to .099), for saturation, copying and following back take
 * the rest. Institutions follow nobody: they do not read.
 */
import { exp } from '../../math.ts';
import type { Stream } from '../../random.ts';
import type { Blocks, Homophily } from './blocks.ts';

/** Calls `follow` for every person that follows an institution, institution by institution. */
export function followInstitutions(
  population: Blocks,
  homophily: Homophily,
  stream: Stream,
  follow: (person: number, institution: number) => void,
): void {
  const { people, agents, key, followerShare } = population;
  const weights = new Float64Array(people);
  for (let institution = people; institution < agents; institution++) {
    for (let person = 0; person < people; person++) {
      weights[person] = nearness(population, person, institution, homophily);
    }
    const scale = scaleFor(weights, Math.min(1, followerShare[institution]) * people);
    for (let person = 0; person < people; person++) {
      if (stream.uniform(key[person], key[institution]) < scale * weights[person]) {
        follow(person, institution);
      }
    }
  }
}

function nearness(population: Blocks, person: number, institution: number, h: Homophily): number {
  const { country, origin, host, languages, culture } = population;
  const x = culture[2 * person] - culture[2 * institution];
  const y = culture[2 * person + 1] - culture[2 * institution + 1];
  let exponent = -h.culture * Math.sqrt(x * x + y * y);
  if (country[person] === host[institution]) exponent += h.country;
  else if (origin[person] === host[institution]) exponent += 0.6 * h.country;
  if ((languages[person] & languages[institution]) !== 0) exponent += h.language;
  return exp(exponent);
}

/** The scale at which the sum of min(1, scale weight) is `goal`; at most all of them are 1. */
export function scaleFor(weights: Float64Array, goal: number): number {
  let scale = 0;
  // Each round either caps more weights at 1 or is the last.
  for (let capped = -1, now = 0; now !== capped; ) {
    capped = now;
    let sum = 0;
    now = 0;
    for (const weight of weights) {
      if (capped > 0 && scale * weight >= 1) now++;
      else sum += weight;
    }
    if (sum === 0) return scale;
    const next = (goal - now) / sum;
    if (next <= scale) return scale;
    scale = next;
    now = 0;
    for (const weight of weights) now += scale * weight >= 1 ? 1 : 0;
  }
  return scale;
}
