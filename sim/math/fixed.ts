/**
 * The constants of exp, log and cos from their definitions, as exact fixed-point integers.
 *
 * A value counts units of 2^-FRACTION. The tables are computed from these series when the module
 * is loaded, in a few milliseconds, and rounded once, so no digit here is copied from anywhere.
 */

/** Binary places; truncation spoils the last few, far below what a pair of doubles can hold. */
export const FRACTION = 160;
export const ONE = 1n << BigInt(FRACTION);

/** 2^exponent for an integer from -1074 to 1023, by exact doubling and halving. */
export function powerOfTwo(exponent: number): number {
  let result = 1;
  for (let step = 0; step < exponent; step++) result *= 2;
  for (let step = 0; step > exponent; step--) result /= 2;
  return result;
}

/** The double nearest to a fixed-point value (not for values that end up subnormal). */
export function nearest(value: bigint, fraction = FRACTION): number {
  const half = fraction >> 1;
  return Number(value) * powerOfTwo(-half) * powerOfTwo(half - fraction);
}

/** The multiple of 2^-places nearest to a fixed-point value, as a fixed-point value. */
export function quantise(value: bigint, places: number): bigint {
  const unit = 1n << BigInt(FRACTION - places);
  const shifted = value + unit / 2n;
  return shifted - (((shifted % unit) + unit) % unit);
}

/** atanh(1/n), or with `alternate` atan(1/n), in units of 2^-fraction, by its Taylor series. */
function inverseSeries(n: bigint, alternate: boolean, fraction: number): bigint {
  let power = (1n << BigInt(fraction)) / n;
  let sum = 0n;
  for (let odd = 1n, sign = 1n; power !== 0n; odd += 2n) {
    sum += (sign * power) / odd;
    power /= n * n;
    if (alternate) sign = -sign;
  }
  return sum;
}

/** log((n + 1) / n) = 2 atanh(1 / (2n + 1)). */
export const logOfStep = (n: number): bigint =>
  2n * inverseSeries(2n * BigInt(n) + 1n, false, FRACTION);

export const LN2 = logOfStep(1);

/** pi by Machin's formula, in units of 2^-fraction. */
export const pi = (fraction: number): bigint =>
  16n * inverseSeries(5n, true, fraction) - 4n * inverseSeries(239n, true, fraction);

/** e^value for a small fixed-point value, by the Taylor series. */
export function exponential(value: bigint): bigint {
  let term = ONE;
  let sum = 0n;
  for (let n = 1n; term !== 0n; n++) {
    sum += term;
    term = ((term * value) >> BigInt(FRACTION)) / n;
  }
  return sum;
}
