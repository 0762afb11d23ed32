import { describe, expect, it } from 'vitest';
import { allocate, column, width } from '../../../sim/world/columns.ts';

const sizes = { country: 3, language: 2, claim: 0, issue: 1, actor: 4 };
const declared = {
  flag: column('u8', 'a flag', [0, 1]),
  attitude: column('f32', 'one a country', [-1, 1], 'country'),
  belief: column('f64', 'one a claim', [0, 1], 'claim'),
  set: column('u32', 'two words a country', [0, 1], 'country', 2),
};

describe('a table', () => {
  it('has for each column as many entries a row as its dimensions multiply to', () => {
    const { columns } = allocate(declared, 5, sizes);
    expect(columns.flag).toBeInstanceOf(Uint8Array);
    expect(columns.attitude).toBeInstanceOf(Float32Array);
    expect(Object.values(columns).map(({ length }) => length)).toEqual([5, 15, 0, 30]);
    expect(width(declared.set, sizes)).toBe(6);
  });

  it('lies in one buffer, zeroed, every column at a multiple of eight bytes, none over another', () => {
    const { columns, buffer } = allocate(declared, 5, sizes);
    let end = 0;
    for (const values of Object.values(columns)) {
      expect(values.buffer).toBe(buffer);
      expect(values.byteOffset % 8).toBe(0);
      expect(values.byteOffset).toBeGreaterThanOrEqual(end);
      end = values.byteOffset + values.byteLength;
      expect(values.every((value) => value === 0)).toBe(true);
    }
    expect(buffer.byteLength).toBeGreaterThanOrEqual(end);
  });

  it('of no rows, or of no columns, is empty', () => {
    expect(allocate(declared, 0, sizes).buffer.byteLength).toBe(0);
    expect(allocate({}, 5, sizes).buffer.byteLength).toBe(0);
  });
});
