import { describe, expect, it } from 'vitest';
import { broadband } from '../../../sim/actions/broadband.ts';
import { invested } from '../../worlds/investing.ts';

describe('money for broadband', () => {
  it('waits for the end of the week where it was spent, and nowhere else', () => {
    expect(invested('broadband', { country: 'borealia', amount: 40 })).toEqual([
      [0, 40],
      [0, 0],
      [0, 0],
    ]);
  });

  it('costs what is spent', () => {
    expect(broadband.cost({ country: 'borealia', amount: 40 })).toBe(40);
  });
});
