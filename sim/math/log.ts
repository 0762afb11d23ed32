/**
 * The natural logarithm as a sum of two doubles, good to about 2^-65 of its value.
 *
 * x = 2^k m with m in [0.706, 1.412); a table over 128 intervals of m gives a short q near 1/m, so
 * that r = m q - 1 is an exact sum of two doubles with |r| < 2^-7.5, and
 * log x = k ln2 - log q + log(1 + r), the last by its Taylor series to r^9. In the interval around
 * 1, q is 1 and log q is 0: nothing cancels there. log rounds the sum (measured: 0.500 ulp), pow
 * uses both parts.
 * Source: Tang 1990 (table-driven logarithm).
 */
import { DOUBLE, HIGH_WORD, POWER_ZERO, POWERS, WORDS } from './doubles.ts';
import { LN2, logOfStep, nearest, quantise } from './fixed.ts';

/** High word of the first interval's start, 0.7057; with it, 1 lies well inside its interval. */
const ORIGIN = 0x3fe69555;
/** 42 places, so that k times the high part and -log q's high part add without rounding. */
const LN2_HIGH = nearest(quantise(LN2, 42));
const LN2_LOW = nearest(LN2 - quantise(LN2, 42));

/** For interval i, at 4i: q, then -log q in two parts. */
const INTERVALS = tableOfIntervals();

function tableOfIntervals(): Float64Array {
  const logs = new Map([[512, 0n]]);
  for (let n = 512; n < 725; n++) logs.set(n + 1, (logs.get(n) as bigint) + logOfStep(n));
  for (let n = 512; n > 362; n--) logs.set(n - 1, (logs.get(n) as bigint) - logOfStep(n - 1));
  const intervals = new Float64Array(128 * 4);
  for (let i = 0; i < 128; i++) {
    const from = doubleOf(ORIGIN + i * 0x2000);
    const to = doubleOf(ORIGIN + (i + 1) * 0x2000);
    const n = from < 1 && to > 1 ? 512 : Math.round((2 * 512) / (from + to));
    const exact = -(logs.get(n) as bigint);
    const high = quantise(exact, 42);
    intervals[4 * i] = n / 512;
    intervals[4 * i + 1] = nearest(high);
    intervals[4 * i + 2] = nearest(exact - high);
  }
  return intervals;
}

/** The double with this high word and zeros below it. */
function doubleOf(high: number): number {
  WORDS[1 - HIGH_WORD] = 0;
  WORDS[HIGH_WORD] = high;
  return DOUBLE[0];
}

/** Added and taken away again, it rounds a double near 1 to a multiple of 2^-24. */
const ROUNDER = 1.5 * POWERS[POWER_ZERO + 28];
const THIRD = 1 / 3;
const FIFTH = 1 / 5;
const SIXTH = 1 / 6;
const SEVENTH = 1 / 7;
const NINTH = 1 / 9;

/** Where `logParts` leaves the second part of its result. */
export const LOG_LOW = new Float64Array(1);

/**
 * The first part of log(x) + shift ln2 for a positive, normal and finite x; the second, much
 * smaller, is in `LOG_LOW[0]`. Kept short enough for the engine to put it in place of its calls.
 */
export function logParts(x: number, shift: number): number {
  DOUBLE[0] = x;
  const offset = (WORDS[HIGH_WORD] - ORIGIN) | 0;
  const octave = offset >> 20;
  const i = (offset >> 11) & 508;
  const m = x * POWERS[POWER_ZERO - octave];
  const k = octave + shift;

  const q = INTERVALS[i];
  const coarse = m + ROUNDER - ROUNDER;
  // Exact: `coarse` has 24 places and q nine; q times what is left of m fits as well.
  const rHigh = coarse * q - 1;
  const rLow = (m - coarse) * q;
  const r = rHigh + rLow;

  const t1 = k * LN2_HIGH + INTERVALS[i + 1];
  const t2 = t1 + r;
  const low1 = k * LN2_LOW + INTERVALS[i + 2];
  const low2 = t1 - t2 + rHigh + rLow;
  const square = -0.5 * (rHigh * rHigh);
  const high = t2 + square;
  const low3 = t2 - high + square;
  const low4 = -rLow * (rHigh + 0.5 * rLow);
  const r2 = r * r;
  const series =
    THIRD - r * 0.25 + r2 * (FIFTH - r * SIXTH + r2 * (SEVENTH - r * 0.125 + r2 * NINTH));
  LOG_LOW[0] = low1 + low2 + low3 + low4 + r * r2 * series;
  return high;
}

/** The smallest normal double, and what takes the smaller ones to where they are normal. */
export const NORMAL = POWERS[POWER_ZERO - 1022];
export const UP_54 = POWERS[POWER_ZERO + 54];

/** The natural logarithm, within 1 ulp; -Infinity for 0, NaN below it. */
export function log(x: number): number {
  if (x >= NORMAL && x < Infinity) return logParts(x, 0) + LOG_LOW[0];
  return logAtTheEnds(x);
}

function logAtTheEnds(x: number): number {
  if (x > 0 && x < NORMAL) return logParts(x * UP_54, -54) + LOG_LOW[0];
  if (x === 0) return -Infinity;
  return x > 0 ? x : NaN;
}
