import { describe, expect, it } from 'vitest';
import { AliasTable, Random } from '../../../sim/random.ts';
import { CHI_SQUARE, chiSquare } from '../fit.ts';

describe('an alias table', () => {
  const counts = (table: AliasTable, size: number, count = 50_000): Uint32Array => {
    const draws = new Random('test').stream('alias').sequence(1);
    const result = new Uint32Array(size);
    for (let i = 0; i < count; i++) {
      const picked = table.pick(draws.uniform(), draws.uniform());
      result[picked] = (result[picked] as number) + 1;
    }
    return result;
  };
  const shares = (weights: readonly number[]): number[] => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  };

  it('draws by weight, and what has weight 0 never', () => {
    for (const weights of [
      [1, 1, 1],
      [5, 0, 3, 0, 2, 90],
      [0, 0, 1e-6, 2e-6],
      Array.from({ length: 50 }, (_, i) => 1 / (i + 1)),
      Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? 0 : i * 1e200)),
    ]) {
      const table = new AliasTable(weights);
      expect(chiSquare(counts(table, weights.length), shares(weights))).toBeLessThan(CHI_SQUARE);
    }
  });

  it('has exactly the shares of its weights', () => {
    const weights = [0.1, 0.2, 0, 0.3, 1e-9, 0.4, 7];
    const table = new AliasTable(weights);
    const cells = 7 * 4000;
    const area = new Float64Array(7);
    for (let i = 0; i < cells; i++) {
      const column = Math.floor(i / 4000);
      const picked = table.pick((column + 0.5) / 7, ((i % 4000) + 0.5) / 4000);
      area[picked] = (area[picked] as number) + 1 / cells;
    }
    const expected = shares(weights);
    for (let i = 0; i < 7; i++) {
      expect(Math.abs((area[i] as number) - (expected[i] as number))).toBeLessThan(3e-4);
    }
    expect(area[2]).toBe(0);
  });

  it('picks the only one there is', () => {
    expect(counts(new AliasTable([3]), 1, 100)[0]).toBe(100);
    expect(counts(new AliasTable(new Float32Array([0, 3, 0])), 3, 100)[1]).toBe(100);
  });

  it('refuses weights that are no distribution, and says which', () => {
    expect(() => new AliasTable([])).toThrow('0 weights sum to 0');
    expect(() => new AliasTable([0, 0])).toThrow('2 weights sum to 0');
    expect(() => new AliasTable([1, -1])).toThrow('weight 1 is -1');
    expect(() => new AliasTable([NaN])).toThrow('weight 0 is NaN');
    expect(() => new AliasTable([1, Number.POSITIVE_INFINITY])).toThrow('sum to Infinity');
  });
});
