/** Chance: the keyed generator, what can be drawn from it, and hashes for keys. */
export { AliasTable } from './random/alias.ts';
export { type Draws, shuffle, uniform32 } from './random/draws.ts';
export { hash32, mixKey } from './random/hash.ts';
export { normalQuantile } from './random/normal.ts';
export { poissonQuantile } from './random/poisson.ts';
export { Random, Stream } from './random/stream.ts';
