import { describe, expect, it } from 'vitest';
import { affordability } from '../../../sim/actions/affordability.ts';
import { invested } from '../../worlds/investing.ts';

describe('money for affordability', () => {
  it('waits for the end of the week where it was spent, and nowhere else', () => {
    expect(invested('affordability', { country: 'borealia', amount: 40 })).toEqual([
      [0, 0],
      [0, 40],
      [0, 0],
    ]);
  });

  it('costs what is spent', () => {
    expect(affordability.cost({ country: 'borealia', amount: 40 })).toBe(40);
  });
});
