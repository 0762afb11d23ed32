/**
 * exp, log and cos to 150 binary places in whole numbers: the oracle for `sim/math.ts`.
 *
 * A library of doubles cannot judge one unit in the last place, being off by as much itself. Here
 * the only error is truncation near the 140th place. The series and the constants are others than
 * those of the code, and the first test holds them to published digits.
 */

export const PLACES = 150;
export const ONE = 1n << BigInt(PLACES);
const PLACES_BIG = BigInt(PLACES);

/** A value of `mantissa` times 2^`exponent`. */
export interface Exact {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const view = new DataView(new ArrayBuffer(8));

/** Binary digits of a whole number above 0. */
function lengthOf(value: bigint): number {
  view.setFloat64(0, Number(value));
  const guess = ((view.getUint16(0) >> 4) & 0x7ff) - 1023;
  return value >> BigInt(guess) === 0n ? guess : guess + 1;
}

/** A finite double, exactly. */
export function exactly(x: number): Exact {
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const field = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = field === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: x < 0 ? -mantissa : mantissa, exponent: Math.max(field, 1) - 1075 };
}

const shifted = (value: bigint, by: number): bigint =>
  by >= 0 ? value << BigInt(by) : value >> BigInt(-by);

/** A value in units of 2^-PLACES. */
export const fixed = ({ mantissa, exponent }: Exact): bigint =>
  shifted(mantissa, exponent + PLACES);

const times = (a: bigint, b: bigint): bigint => (a * b) >> PLACES_BIG;

/** The sum of x^n / n over odd n: atanh x, or atan x with alternating signs. */
function oddSeries(x: bigint, sign: bigint): bigint {
  const square = times(x, x) * sign;
  let sum = 0n;
  let power = x;
  for (let n = 1n; power > 1n || power < -1n; n += 2n) {
    sum += power / n;
    power = times(power, square);
  }
  return sum;
}

const overWhole = (n: bigint): bigint => ONE / n;
export const LN2 =
  18n * oddSeries(overWhole(26n), 1n) -
  2n * oddSeries(overWhole(4801n), 1n) +
  8n * oddSeries(overWhole(8749n), 1n);
export const PI =
  48n * oddSeries(overWhole(18n), -1n) +
  32n * oddSeries(overWhole(57n), -1n) -
  20n * oddSeries(overWhole(239n), -1n);

const roundedQuotient = (a: bigint, b: bigint): bigint => {
  const doubled = 2n * a + b;
  const quotient = doubled / (2n * b);
  return doubled < 0n && quotient * 2n * b !== doubled ? quotient - 1n : quotient;
};

/** e^x for x in units of 2^-PLACES. */
export function exactExp(x: bigint): Exact {
  const octaves = roundedQuotient(x, LN2);
  const small = (x - octaves * LN2) >> 10n;
  let sum = ONE;
  let term = ONE;
  for (let n = 1n; term > 1n || term < -1n; n++) {
    term = times(term, small) / n;
    sum += term;
  }
  for (let i = 0; i < 10; i++) sum = times(sum, sum);
  return { mantissa: sum, exponent: Number(octaves) - PLACES };
}

/** log x for x > 0, in units of 2^-PLACES. */
export function exactLog(x: number): bigint {
  const { mantissa, exponent } = exactly(x);
  const length = lengthOf(mantissa);
  let octave = exponent + length;
  let scaled = shifted(mantissa, PLACES - length);
  // Into [0.71, 1.41], so that nothing cancels around 1.
  if (scaled * 10n < ONE * 7n) {
    scaled *= 2n;
    octave--;
  }
  const ratio = ((scaled - ONE) << PLACES_BIG) / (scaled + ONE);
  return BigInt(octave) * LN2 + 2n * oddSeries(ratio, 1n);
}

/** x^y for x > 0. */
export function exactPow(x: number, y: number): Exact {
  const { mantissa, exponent } = exactly(y);
  return exactExp(shifted(mantissa * exactLog(x), exponent));
}

/** cos x for |x| below 2^60. */
export function exactCos(x: number): Exact {
  const angle = fixed(exactly(x));
  const turned = angle - roundedQuotient(angle, 2n * PI) * 2n * PI;
  // cos 2a = 2 cos^2 a - 1 loses too much near zeros: sum the whole series instead.
  const square = times(turned, turned);
  let sum = ONE;
  let term = ONE;
  for (let n = 2n; term !== 0n; n += 2n) {
    term = -times(term, square) / (n * (n - 1n));
    sum += term;
  }
  return { mantissa: sum, exponent: -PLACES };
}

/** How far a double is from the exact value, in units of the last place of the exact value. */
export function ulpError(got: number, exact: Exact): number {
  if (!Number.isFinite(got)) return Number.POSITIVE_INFINITY;
  const size = exact.mantissa < 0n ? -exact.mantissa : exact.mantissa;
  const top = exact.exponent + lengthOf(size) - 1;
  const unit = Math.max(top - 52, -1074);
  const own = exactly(got);
  // Both in units of a millionth (2^-20) of the last place.
  const difference =
    shifted(own.mantissa, own.exponent - unit + 20) -
    shifted(exact.mantissa, exact.exponent - unit + 20);
  return Math.abs(Number(difference)) / 1048576;
}
