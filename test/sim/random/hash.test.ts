import { describe, expect, it } from 'vitest';
import { hash32, mixKey } from '../../../sim/random.ts';

describe('hashes', () => {
  it('are MurmurHash3_x86_32 of the UTF-8 bytes, by published values', () => {
    expect(hash32('')).toBe(0);
    expect(hash32('', 1)).toBe(0x514e28b7);
    expect(hash32('', 0xffffffff)).toBe(0x81f16f39);
    expect(hash32('hello')).toBe(0x248bfa47);
    expect(hash32('hello, world')).toBe(0x149bbb7f);
    expect(hash32('The quick brown fox jumps over the lazy dog')).toBe(0x2e4ff723);
    expect(hash32('ππππππππ', 0x9747b28c)).toBe(0xd58063c1);
  });

  it('of two keys depend on both and on their order', () => {
    expect(mixKey(1, 2)).not.toBe(mixKey(2, 1));
    expect(mixKey(-1, 0)).toBe(mixKey(0xffffffff, 0));
    const seen = new Set<number>();
    for (let a = 0; a < 100; a++) for (let b = 0; b < 100; b++) seen.add(mixKey(a, b));
    // Of 10,000 keys of 32 bits, 0.01 pairs agree on average.
    expect(seen.size).toBeGreaterThan(9998);
    expect([...seen].every((key) => key === key >>> 0)).toBe(true);
  });
});
