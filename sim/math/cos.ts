/**
 * The cosine, for times of day. The angle is reduced to [-pi/4, pi/4] as a sum of two doubles: up
 * to a million quarter turns by pi/2 in three parts (Cody and Waite), beyond in exact integers.
 * Then come the Taylor series of cos or sin.
 */
import { POWER_ZERO, POWERS } from './doubles.ts';
import { FRACTION, nearest, ONE, pi, quantise } from './fixed.ts';

const HALF_PI = pi(FRACTION) / 2n;
const HALF_PI_HIGH = quantise(HALF_PI, 32);
const HALF_PI_MIDDLE = quantise(HALF_PI - HALF_PI_HIGH, 65);
const PART_1 = nearest(HALF_PI_HIGH);
const PART_2 = nearest(HALF_PI_MIDDLE);
const PART_3 = nearest(HALF_PI - HALF_PI_HIGH - HALF_PI_MIDDLE);
const QUARTERS_PER_RADIAN = nearest((ONE * ONE) / HALF_PI);
/** Below 2^20 quarter turns the products with the first two parts are exact. */
const LARGE = 1647099;
const ROUNDER = 1.5 * POWERS[POWER_ZERO + 52];

/** The cosine of an angle in radians, within 1 ulp; NaN for NaN and the infinities. */
export function cos(x: number): number {
  const size = Math.abs(x);
  if (!(size < Infinity)) return NaN;
  if (size > LARGE) return cosOfLarge(size);
  const quarters = size * QUARTERS_PER_RADIAN + ROUNDER - ROUNDER;
  const first = size - quarters * PART_1;
  const step = quarters * PART_2;
  const second = first - step;
  const back = first - second;
  const lost = first - (second + back) + (back - step);
  const angle = second - quarters * PART_3 + lost;
  return inQuarter(quarters & 3, angle, second - angle - quarters * PART_3 + lost);
}

/** cos(q pi/2 + angle + tail). */
function inQuarter(quarter: number, angle: number, tail: number): number {
  const value = quarter & 1 ? sinSmall(angle, tail) : cosSmall(angle, tail);
  return quarter === 1 || quarter === 2 ? -value : value;
}

function cosSmall(x: number, tail: number): number {
  const z = x * x;
  const half = 0.5 * z;
  const whole = 1 - half;
  let series = 1 / 20922789888000;
  series = -1 / 87178291200 + z * series;
  series = 1 / 479001600 + z * series;
  series = -1 / 3628800 + z * series;
  series = 1 / 40320 + z * series;
  series = -1 / 720 + z * series;
  series = 1 / 24 + z * series;
  return whole + (1 - whole - half + (z * z * series - x * tail));
}

function sinSmall(x: number, tail: number): number {
  const z = x * x;
  let series = 1 / 355687428096000;
  series = -1 / 1307674368000 + z * series;
  series = 1 / 6227020800 + z * series;
  series = -1 / 39916800 + z * series;
  series = 1 / 362880 + z * series;
  series = -1 / 5040 + z * series;
  series = 1 / 120 + z * series;
  series = -1 / 6 + z * series;
  return x + (z * x * series + tail * (1 - 0.5 * z));
}

/** Places that hold the quotient of the largest double by pi/2 and what is left of it. */
const LONG = 1216;
let longHalfPi = 0n;

/** Beyond 2^20, where every double is a multiple of 2^-32: the remainder in exact integers. */
function cosOfLarge(size: number): number {
  const whole = Math.floor(size);
  const units = (BigInt(whole) << 32n) + BigInt((size - whole) * 4294967296);
  const value = units << BigInt(LONG - 32);
  if (longHalfPi === 0n) longHalfPi = pi(LONG) / 2n;
  const quarters = (2n * value + longHalfPi) / (2n * longHalfPi);
  const rest = (value - quarters * longHalfPi) >> BigInt(LONG - FRACTION);
  const angle = nearest(rest);
  const stored = BigInt(angle * POWERS[POWER_ZERO + FRACTION]);
  return inQuarter(Number(quarters & 3n), angle, nearest(rest - stored));
}
