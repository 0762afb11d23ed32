/**
 * A sequence of draws under one key: draw n is Threefry of the sequence's key and n, so a sequence
 * is as long as one likes and shares nothing with any other.
 */
import { exp, log, pow, sigmoid } from '../math.ts';
import { normalQuantile } from './normal.ts';
import { poissonQuantile } from './poisson.ts';
import { Threefry } from './threefry.ts';

/** A source of random numbers of every kind that the model draws. */
export interface Draws {
  /** A number in [0, 1) with 53 bits. */
  uniform(): number;
  /** A whole number from 0 to n - 1, all equally likely, for n from 1 to 2^32. */
  below(n: number): number;
  /** True with this probability; never for 0, always for 1. */
  bernoulli(probability: number): boolean;
  /** Standard normal. */
  normal(): number;
  /** e^(log median + sigma Z). */
  lognormal(median: number, sigma: number): number;
  /** For any finite mean of 0 or more; one uniform number each, through the quantile. */
  poisson(mean: number): number;
  /** In [0, 1], for a and b above 0. */
  beta(a: number, b: number): number;
  /** At least 1, with P(X > x) = x^-exponent, that is with density exponent `exponent` + 1. */
  pareto(exponent: number): number;
  /** At least 0, with this mean. */
  exponential(mean: number): number;
}

const WORDS = 4294967296;
/** 2^-26 and 2^-52. */
const HALF_UNIT = 1 / 67108864;
const OPEN_UNIT = HALF_UNIT * HALF_UNIT;

/** 53 bits in [0, 1) from two words. */
export const uniform53 = (first: number, second: number): number =>
  ((first >>> 5) * 67108864 + (second >>> 6)) * (OPEN_UNIT / 2);

/** The middle of one of 2^32 equal parts of (0, 1). */
export const uniform32 = (word: number): number => ((word >>> 0) + 0.5) / WORDS;

export class KeyedDraws implements Draws {
  private readonly source = new Threefry();
  /** Number of the next draw, as two words. */
  private low = 0;
  private high = 0;

  /** Starts the sequence of this key at its first draw. */
  restart(key0: number, key1: number): this {
    this.source.setKey(key0, key1);
    this.low = 0;
    this.high = 0;
    return this;
  }

  private next(): Threefry {
    const { source } = this;
    source.draw(this.low, this.high);
    this.low = (this.low + 1) | 0;
    if (this.low === 0) this.high = (this.high + 1) | 0;
    return source;
  }

  uniform(): number {
    const { first, second } = this.next();
    return uniform53(first, second);
  }

  /** In (0, 1), 52 bits, symmetric about one half: what the quantiles take. */
  private open(): number {
    const { first, second } = this.next();
    return ((first >>> 6) * 67108864 + (second >>> 6) + 0.5) * OPEN_UNIT;
  }

  /**
   * The high word of word * n, refusing the few low words that would favour some results
   * (Lemire 2019); the 64-bit product is taken in two exact halves.
   */
  below(n: number): number {
    if (!(n >= 1 && n <= WORDS && Math.floor(n) === n)) {
      throw new RangeError(`below(${n}): give a whole number from 1 to 2^32`);
    }
    for (;;) {
      const word = this.next().first;
      const low = (word & 0xffff) * n;
      const carried = (word >>> 16) * n + Math.floor(low / 65536);
      const high = Math.floor(carried / 65536);
      const rest = (carried - high * 65536) * 65536 + (low % 65536);
      if (rest >= n || rest >= WORDS % n) return high;
    }
  }

  bernoulli(probability: number): boolean {
    return this.uniform() < probability;
  }

  normal(): number {
    return normalQuantile(this.open());
  }

  lognormal(median: number, sigma: number): number {
    return median * exp(sigma * this.normal());
  }

  poisson(mean: number): number {
    return poissonQuantile(this.uniform(), mean);
  }

  exponential(mean: number): number {
    return -mean * log(1 - this.open());
  }

  pareto(exponent: number): number {
    return pow(1 - this.open(), -1 / exponent);
  }

  /** X / (X + Y) of two gamma variables, by their logarithms, so that small a and b do no harm. */
  beta(a: number, b: number): number {
    if (!(a > 0 && b > 0)) throw new RangeError(`beta(${a}, ${b}): give numbers above 0`);
    return sigmoid(this.logGamma(a) - this.logGamma(b));
  }

  /**
   * The logarithm of a gamma variable: Marsaglia and Tsang 2000 for shape + 1 where the shape is
   * below 1, times U^(1/shape).
   */
  private logGamma(shape: number): number {
    const boost = shape < 1 ? log(this.open()) / shape : 0;
    const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      if (log(this.open()) < 0.5 * x * x + d - d * v + d * log(v)) return log(d * v) + boost;
    }
  }
}

/** What `shuffle` puts in order: an array or a typed array. */
interface Places<T> {
  readonly length: number;
  [index: number]: T;
}

/** Puts an array in random order, in place, every order equally likely (Fisher and Yates). */
export function shuffle<A extends Places<T>, T>(array: A, draws: Draws): A {
  for (let last = array.length - 1; last > 0; last--) {
    const chosen = draws.below(last + 1);
    const kept = array[last];
    array[last] = array[chosen];
    array[chosen] = kept;
  }
  return array;
}
