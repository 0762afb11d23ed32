import { describe, expect, it } from 'vitest';
import { training } from '../../../sim/actions/training.ts';
import { invested } from '../../worlds/investing.ts';

describe('money for training', () => {
  it('waits for the end of the week where it was spent, and nowhere else', () => {
    expect(invested('training', { country: 'borealia', amount: 40 })).toEqual([
      [0, 0],
      [0, 0],
      [0, 40],
    ]);
  });

  it('costs what is spent', () => {
    expect(training.cost({ country: 'borealia', amount: 40 })).toBe(40);
  });
});
