import { describe, expect, it } from 'vitest';
import { shareWithin, timeToHalf } from '../../../sim/cascades/speed.ts';

describe('time to half', () => {
  it('is the time of the share that makes half of them, from the post on', () => {
    expect(timeToHalf([10, 11, 12, 13, 20])).toBe(2);
    expect(timeToHalf([10, 11, 12, 20])).toBe(2);
    expect(timeToHalf([10, 11])).toBe(1);
  });

  it('does not depend on the order of the shares', () => {
    expect(timeToHalf([10, 20, 12, 11, 13])).toBe(2);
  });

  it('is unknown for what nobody passed on', () => {
    expect(timeToHalf([10])).toBeNull();
    expect(timeToHalf([])).toBeNull();
  });
});

describe('the share of shares within a time', () => {
  it('counts from the post, the end included', () => {
    expect(shareWithin([10, 10.5, 11, 12, 30], 1)).toBe(0.5);
    expect(shareWithin([10], 1)).toBeNull();
  });
});
