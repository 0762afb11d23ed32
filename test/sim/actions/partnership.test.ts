import { describe, expect, it } from 'vitest';
import { partnership } from '../../../sim/actions/partnership.ts';
import { invested } from '../../worlds/investing.ts';

const shares = (partners: number, transfer: number) =>
  invested('partnership', { country: 'aurelia', amount: 40, partners, transfer });

describe('a partnership', () => {
  it('doubles the money where partners pay half, and hands a fifth on as skills', () => {
    expect(shares(0.5, 0.2)).toEqual([
      [32, 0],
      [32, 0],
      [16, 0],
    ]);
  });

  it('without partners spends what it has; all or nothing of it on courses', () => {
    expect(shares(0, 1)).toEqual([
      [0, 0],
      [0, 0],
      [40, 0],
    ]);
    expect(shares(0, 0)).toEqual([
      [20, 0],
      [20, 0],
      [0, 0],
    ]);
  });

  it('costs the actor its own part', () => {
    const values = { country: 'aurelia', amount: 40, partners: 0.5, transfer: 0.2 };
    expect(partnership.cost(values)).toBe(40);
  });
});
