import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gunzip } from '../../../../sim/network/import/gunzip.ts';

const pack = (bytes: Uint8Array): Uint8Array => new Uint8Array(gzipSync(bytes));

describe('gunzip', () => {
  it('gives back what was packed, in one member or several', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) % 251);
    expect(gunzip(pack(bytes), 300_000)).toEqual(bytes);
    const parts = [bytes.subarray(0, 1000), bytes.subarray(1000, 1000), bytes.subarray(1000)];
    const members = new Uint8Array(Buffer.concat(parts.map(pack)));
    expect(gunzip(members, 300_000)).toEqual(bytes);
  });

  it('stops at the limit, whatever length the file claims', () => {
    const bomb = pack(new Uint8Array(30_000_000));
    expect(bomb.length).toBeLessThan(40_000);
    bomb.fill(0, bomb.length - 4);
    expect(gunzip(bomb, 1_000_000)).toBe('too-large');
  });

  it('finds a wrong checksum and a wrong length', () => {
    const packed = pack(Uint8Array.of(1, 2, 3));
    for (const at of [packed.length - 8, packed.length - 1]) {
      const broken = packed.slice();
      broken[at] = (broken[at] ?? 0) ^ 1;
      expect(gunzip(broken, 100)).toBe('damaged');
    }
  });

  it('finds a wrong checksum in a member before the last', () => {
    const first = pack(Uint8Array.of(1, 2, 3));
    first[first.length - 8] = (first[first.length - 8] ?? 0) ^ 1;
    const members = new Uint8Array(Buffer.concat([first, pack(Uint8Array.of(4))]));
    expect(gunzip(members, 100)).toBe('damaged');
  });
});
