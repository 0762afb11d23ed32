/**
 * Sobol indices: how much of the variance of an outcome a factor accounts for alone (first), and
 * with all that it does together with others (total).
 *
 * Two samples A and B of the cube and, for each factor, A with that column from B take N (k + 2)
 * evaluations. With f centred on its mean and V its variance over A and B,
 *   first  S = mean(f_B (f_AB - f_A)) / V     (Saltelli et al. 2010, table 2 b)
 *   total  T = mean((f_A - f_AB)^2) / (2 V)   (Jansen 1999).
 * Intervals by bootstrap of the N rows. Where nothing varies there are no indices.
 */
import { Random } from '../random.ts';
import { quantile, sorted } from './centre.ts';
import { sobolSequence } from './sobol-sequence.ts';

const RESAMPLES = 1000;

export interface SaltelliDesign {
  readonly rows: number;
  readonly factors: number;
  /** Points in the order A, B, then A with each column of B, [rows] each. */
  readonly points: readonly (readonly number[])[];
}

/** The evaluations for `rows` rows, best a power of two, and `factors` factors. */
export function saltelliDesign(rows: number, factors: number): SaltelliDesign {
  // Its first point is the origin, where A and B agree in everything and teach nothing.
  const sequence = sobolSequence(rows + 1, 2 * factors).slice(1);
  const a = sequence.map((point) => point.slice(0, factors));
  const b = sequence.map((point) => point.slice(factors));
  const mixed = Array.from({ length: factors }, (_, factor) =>
    a.map((point, row) => point.map((own, place) => (place === factor ? b[row][place] : own))),
  );
  return { rows, factors, points: [...a, ...b, ...mixed.flat()] };
}

export interface Index {
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
}

export interface SobolIndices {
  readonly first: Index;
  readonly total: Index;
}

/** By factor; null where the values do not vary. `values` are in the order of the points. */
export function sobolIndices(
  { rows, factors }: SaltelliDesign,
  values: readonly number[],
  seed: string,
): readonly SobolIndices[] | null {
  const every = Array.from({ length: rows }, (_, row) => row);
  const draws = new Random(seed).stream('sobol indices bootstrap').at(0).sequence(0);
  const samples = Array.from({ length: RESAMPLES }, () => every.map(() => draws.below(rows)));
  const found: SobolIndices[] = [];
  for (let factor = 0; factor < factors; factor++) {
    const own = pairOf(values, rows, factor, every);
    if (own === null) return null;
    const again = samples.flatMap((sample) => pairOf(values, rows, factor, sample) ?? []);
    const interval = (part: 'first' | 'total') => {
      const inOrder = sorted(again.map((pair) => pair[part]));
      return [quantile(inOrder, 0.025), quantile(inOrder, 0.975)] as const;
    };
    found.push({
      first: { value: own.first, interval: interval('first') },
      total: { value: own.total, interval: interval('total') },
    });
  }
  return found;
}

/** The two indices of a factor over some of the rows; null where nothing varies. */
function pairOf(
  values: readonly number[],
  rows: number,
  factor: number,
  sample: readonly number[],
): { first: number; total: number } | null {
  const mixed = (2 + factor) * rows;
  const n = sample.length;
  let sum = 0;
  for (const row of sample) sum += values[row] + values[rows + row];
  const mean = sum / (2 * n);
  let variance = 0;
  let first = 0;
  let total = 0;
  for (const row of sample) {
    const a = values[row] - mean;
    const b = values[rows + row] - mean;
    const ab = values[mixed + row] - mean;
    variance += (a * a + b * b) / (2 * n);
    first += (b * (ab - a)) / n;
    total += ((a - ab) * (a - ab)) / (2 * n);
  }
  return variance > 0 ? { first: first / variance, total: total / variance } : null;
}
