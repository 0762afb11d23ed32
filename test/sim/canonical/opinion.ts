/** The matrix of the worked examples, as ties with weights, and a solver to check against. */
import { connectedTies } from './cases.ts';
import type { Tie } from './runs.ts';

export const MATRIX = [
  [0.5, 0.3, 0.2],
  [0.1, 0.8, 0.1],
  [0.25, 0.25, 0.5],
] as const;

export const TIES: readonly Tie[] = MATRIX.flatMap((row, i) =>
  row.map((weight, j): Tie => [i, j, weight]),
);

/** x of A x = b, by Gauss's elimination with pivots. */
export function solve(matrix: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, b[i] ?? 0]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    const pivot = rows
      .map((_, i) => i)
      .slice(k)
      .reduce((best, i) =>
        Math.abs(rows[i]?.[k] ?? 0) > Math.abs(rows[best]?.[k] ?? 0) ? i : best,
      );
    [rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = (rows[i]?.[k] ?? 0) / (rows[k]?.[k] ?? 1);
      rows[i] = (rows[i] as number[]).map((value, j) => value - factor * (rows[k]?.[j] ?? 0));
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}

/** A matrix whose rows sum to 1, drawn at random; everybody listens to somebody and to itself. */
export function randomMatrix(next: () => number, agents: number): number[][] {
  const ties = connectedTies(next, { agents, density: 0.4, selfTies: 1, weighted: true });
  return Array.from({ length: agents }, (_, i) => {
    const own = ties.filter(([from]) => from === i);
    const sum = own.reduce((all, [, , weight = 0]) => all + weight, 0);
    const row = new Array<number>(agents).fill(0);
    for (const [, to, weight = 0] of own) row[to] = weight / sum;
    return row;
  });
}

/** The ties of a matrix, those of weight 0 left out. */
export const tiesOf = (matrix: readonly (readonly number[])[]): Tie[] =>
  matrix.flatMap((row, i) =>
    row.flatMap((weight, j): Tie[] => (weight === 0 ? [] : [[i, j, weight]])),
  );
