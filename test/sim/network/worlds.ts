/**
 * The population of the two calibration worlds of the model (six countries, three languages, one
 * ministry and one media house each), as much of it as the follower network looks at.
 */
import type { Blocks } from '../../../sim/network/follower.ts';
import type { Random } from '../../../sim/random.ts';

const SHARES = [0.3, 0.2, 0.15, 0.15, 0.1, 0.1] as const;
const LANGUAGES = [0, 0, 1, 1, 2, 2] as const;
const CULTURES = [
  [0.5, 0.4],
  [0.3, 0.2],
  [-0.3, 0.3],
  [-0.2, -0.4],
  [-0.5, -0.3],
  [0.1, -0.5],
] as const;
const DIASPORA = 0.04;
const MINISTRY = 0.06;
const MEDIA = 0.15;

export function sixCountries(people: number, random: Random): Blocks {
  const agents = people + 2 * SHARES.length;
  const blocks = {
    people,
    agents,
    key: Uint32Array.from({ length: agents }, (_, row) => row),
    country: new Uint8Array(agents),
    origin: new Uint8Array(agents),
    host: new Uint8Array(agents),
    language: new Uint8Array(agents),
    languages: new Uint32Array(agents),
    culture: new Float32Array(2 * agents),
    followerShare: new Float64Array(agents),
  };
  const stream = random.stream('six countries');
  for (let row = 0; row < agents; row++) {
    const draws = stream.sequence(blocks.key[row] ?? 0);
    const institution = row - people;
    const country = institution < 0 ? pick(draws.uniform()) : institution % 6;
    const abroad = institution < 0 && draws.bernoulli(DIASPORA);
    const origin = abroad ? (country + 1 + draws.below(5)) % 6 : country;
    const both = abroad && draws.bernoulli(0.7);
    const own = LANGUAGES[country] ?? 0;
    blocks.country[row] = country;
    blocks.origin[row] = origin;
    blocks.host[row] = country;
    blocks.language[row] = own;
    blocks.languages[row] = (1 << own) | (both ? 1 << (LANGUAGES[origin] ?? 0) : 0);
    for (const axis of [0, 1] as const) {
      const here = CULTURES[country]?.[axis] ?? 0;
      const there = CULTURES[origin]?.[axis] ?? 0;
      const spread = institution < 0 ? 0.2 * draws.normal() : 0;
      blocks.culture[2 * row + axis] = (here + there) / 2 + spread;
    }
    if (institution >= 0) blocks.followerShare[row] = institution < 6 ? MINISTRY : MEDIA;
  }
  return blocks;
}

function pick(uniform: number): number {
  let sum = 0;
  for (let country = 0; country < 5; country++) {
    sum += SHARES[country] ?? 0;
    if (uniform < sum) return country;
  }
  return 5;
}
