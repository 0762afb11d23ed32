/**
 * Student's t: how far a mean of few networks may be from the truth.
 *
 * P(T > t) = 1/2 I_x(f/2, 1/2), x = f / (f + t^2), with f degrees of freedom and I the regularised
 * incomplete beta function, by its continued fraction. Right to 1e-12, relative in the tail.
 * Source: Abramowitz and Stegun 1964, 26.5.8 and 26.7.1; Lentz 1976 (the continued fraction).
 */
import { exp, log } from '../math.ts';
import { normalQuantile } from '../random.ts';

const ROOT_OF_PI = 1.772453850905516;
const MOST_TERMS = 10_000;
const TINY = 1e-300;
const PRECISION = 1e-16;

/** From here on the series of the gamma ratio is right to the last digits. */
const SERIES_FROM = 60;

/** ln(1 + z) without the digits that 1 + z loses. Source: Kahan, in Goldberg 1991, theorem 4. */
function logOneAnd(z: number): number {
  const sum = 1 + z;
  return sum === 1 ? z : (log(sum) * z) / (sum - 1);
}

/** Gamma(a + 1/2) / Gamma(a), for a above 0. Source: Tricomi and Erdelyi 1951. */
function gammaRatio(a: number): number {
  let factor = 1;
  let x = a;
  for (; x < SERIES_FROM; x++) {
    factor *= x / (x + 0.5);
  }
  const y = 1 / x;
  const series =
    1 + y * (-1 / 8 + y * (1 / 128 + y * (5 / 1024 + y * (-21 / 32_768 + (y * -399) / 262_144))));
  return factor * Math.sqrt(x) * series;
}

/** The continued fraction of the incomplete beta function, without its factor in front. */
function betaFraction(a: number, b: number, x: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < PRECISION) {
      break;
    }
  }
  return fraction;
}

/** P(T > t) with `freedom` degrees of freedom. */
export function studentTail(t: number, freedom: number): number {
  if (t < 0) {
    return 1 - studentTail(-t, freedom);
  }
  if (t === Number.POSITIVE_INFINITY) {
    return 0;
  }
  const square = t * t;
  const x = freedom / (freedom + square);
  const rest = square / (freedom + square);
  const a = freedom / 2;
  // x^a (1 - x)^(1/2) / B(a, 1/2)
  const front =
    (exp(-a * logOneAnd(square / freedom)) * Math.sqrt(rest) * gammaRatio(a)) / ROOT_OF_PI;
  return x < (a + 1) / (a + 2.5)
    ? (front * betaFraction(a, 0.5, x)) / (2 * a)
    : 0.5 - front * betaFraction(0.5, a, rest);
}

/** P(T < t) with `freedom` degrees of freedom. */
export const studentCdf = (t: number, freedom: number): number =>
  t < 0 ? studentTail(-t, freedom) : 1 - studentTail(t, freedom);

function density(t: number, freedom: number): number {
  const front = gammaRatio(freedom / 2) / Math.sqrt(freedom) / ROOT_OF_PI;
  return front * exp((-(freedom + 1) / 2) * logOneAnd((t * t) / freedom));
}

/** The t with P(T < t) = `probability`, between 0 and 1: Newton's steps inside a bracket. */
export function studentQuantile(probability: number, freedom: number): number {
  if (probability < 0.5) {
    return -studentQuantile(1 - probability, freedom);
  }
  const tail = 1 - probability;
  let low = 0;
  let high = 1;
  while (studentTail(high, freedom) > tail) {
    low = high;
    high *= 2;
  }
  let t = Math.min(high, Math.max(low, normalQuantile(probability)));
  for (let step = 0; step < 200; step++) {
    const over = studentTail(t, freedom) - tail;
    if (over > 0) {
      low = t;
    } else {
      high = t;
    }
    const newton = t + over / density(t, freedom);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * Math.max(1, t)) {
      return next;
    }
    t = next;
  }
  return t;
}
