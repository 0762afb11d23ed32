/**
 * e^x by a table of 2^(j/128) and a short polynomial.
 *
 * x = (128 e + j) ln2/128 + r with |r| <= ln2/256, so e^x = 2^e 2^(j/128) e^r. The reduction is
 * Cody and Waite's (ln2/128 in two parts, the first short enough that its multiples are exact), the
 * table has a second column with the rounding error of the first, and e^r - 1 is its Taylor series
 * to r^5 (remainder below 2^-60). The largest error measured is 0.504 ulp.
 * Source: Cody and Waite 1980, ch. 6; Tang 1989 (table-driven exponential).
 */
import { POWER_ZERO, POWERS } from './doubles.ts';
import { exponential, FRACTION, LN2, nearest, ONE, quantise } from './fixed.ts';

const STEP = LN2 / 128n;
/** 42 places, 35 bits: a multiple by up to 2^18 steps is an exact product. */
const STEP_HIGH = quantise(STEP, 42);
const LN2_128_HIGH = nearest(STEP_HIGH);
const LN2_128_LOW = nearest(STEP - STEP_HIGH);
const STEPS_PER_UNIT = nearest((ONE * ONE) / STEP);

/** 2^(j/128) at 2j; after it what its double lacks, relative to it. */
const ROOTS = tableOfRoots();

function tableOfRoots(): Float64Array {
  const roots = new Float64Array(256);
  const ratio = exponential(STEP);
  for (let j = 0, exact = ONE; j < 128; j++) {
    roots[2 * j] = nearest(exact);
    const stored = BigInt(roots[2 * j] * POWERS[POWER_ZERO + 60]) << BigInt(FRACTION - 60);
    roots[2 * j + 1] = nearest(((exact - stored) << BigInt(FRACTION)) / exact);
    exact = (exact * ratio) >> BigInt(FRACTION);
  }
  return roots;
}

/** Added and taken away again, it rounds a double below 2^51 to the nearest integer. */
const ROUNDER = 1.5 * POWERS[POWER_ZERO + 52];
const SIXTH = 1 / 6;
const TWENTY_FOURTH = 1 / 24;
const HUNDRED_TWENTIETH = 1 / 120;

/** e^(x + tail), where `tail` is a few ulp of x at most: the work of exp and of pow. */
export function expOfSum(x: number, tail: number): number {
  if (!(x > -700 && x < 709)) return expAtTheEnds(x, tail);
  const steps = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const k = steps | 0;
  const scale = ROOTS[(k & 127) << 1] * POWERS[POWER_ZERO + (k >> 7)];
  return scale + scale * remainder(x, tail, steps);
}

/** By how much, relative to it, e^(x + tail) exceeds the table's power of two `steps` steps up. */
function remainder(x: number, tail: number, steps: number): number {
  const r = x - steps * LN2_128_HIGH - steps * LN2_128_LOW + tail;
  const r2 = r * r;
  const series = r2 * (0.5 + r * SIXTH) + r2 * r2 * (TWENTY_FOURTH + r * HUNDRED_TWENTIETH);
  return ROOTS[((steps & 127) << 1) + 1] + r + series;
}

/** The same where the result overflows or is subnormal; also NaN and the infinities. */
function expAtTheEnds(x: number, tail: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.8) return Infinity;
  if (x < -745.2) return 0;
  const steps = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const exponent = steps >> 7;
  const root = ROOTS[(steps & 127) << 1];
  const rest = root * remainder(x, tail, steps);
  const sum = root + rest;
  const half = exponent >> 1;
  const scale = POWERS[POWER_ZERO + half];
  const otherScale = POWERS[POWER_ZERO + exponent - half];
  if (exponent > -1022 || (exponent === -1022 && sum >= 1)) return sum * scale * otherScale;
  // Subnormal: round once, to a multiple of the spacing there, with the part that `sum` lost.
  const lost = root - sum + rest;
  const rounder = POWERS[POWER_ZERO + 52 - 1074 - exponent];
  const high = rounder + sum;
  const rounded = high + (rounder - high + sum + lost) - rounder;
  return rounded * scale * otherScale;
}

/** e^x, within 1 ulp; 0 and Infinity beyond the range, NaN for NaN. */
export const exp = (x: number): number => expOfSum(x, 0);
