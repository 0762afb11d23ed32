import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../../../sim/scenario/index.ts';

describe('the distance of two names', () => {
  it('counts insertions, deletions, substitutions and swaps of neighbours', () => {
    expect(distance('', 'abc')).toBe(3);
    expect(distance('kitten', 'sitting')).toBe(3);
    expect(distance('claim', 'calim')).toBe(1);
    // Optimal string alignment: no part is edited twice (the unrestricted distance is 2).
    expect(distance('ca', 'abc')).toBe(3);
    expect(distance('same', 'same')).toBe(0);
  });
});

describe('the nearest name', () => {
  it('is one that is likely to be meant, whatever the case', () => {
    expect(nearest('strenght', ['strength', 'spread'])).toBe('strength');
    expect(nearest('CITIZENS', ['citizens'])).toBe('citizens');
  });

  it('is nothing when all are far', () => {
    expect(nearest('tone', ['language', 'claim'])).toBe(null);
    expect(nearest('x', [])).toBe(null);
    expect(nearest('x'.repeat(1000), ['x'.repeat(999)])).toBe(null);
  });

  it('is the first of equals', () => {
    expect(nearest('ab', ['ac', 'ad'])).toBe('ac');
  });
});
