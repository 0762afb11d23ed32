import { describe, expect, it } from 'vitest';
import { Digest, toLittleEndianWords } from '../../sim/digest.ts';

/** MurmurHash3_x86_128 as published: all four words of the state start as the seed. */
function murmur(bytes: Uint8Array, seed: number): Uint32Array {
  const digest = new Digest();
  digest.state = [seed, seed, seed, seed];
  return digest.bytes(bytes).state;
}

const hash = (view: ArrayBufferView): string => new Digest().bytes(view).value();

const counting = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 167 + (i >> 8)) & 255);

describe('the digest', () => {
  it('gives the verification value of SMHasher for MurmurHash3_x86_128', () => {
    const key = Uint8Array.from({ length: 256 }, (_, i) => i);
    const hashes = new Uint8Array(16 * 256);
    for (let length = 0; length < 256; length++) {
      const words = murmur(key.subarray(0, length), 256 - length);
      const view = new DataView(hashes.buffer, 16 * length);
      for (let i = 0; i < 4; i++) view.setUint32(4 * i, words[i] as number, true);
    }
    expect(murmur(hashes, 0)[0]).toBe(0xb3ece62a);
  });

  it('is 32 hexadecimal digits', () => {
    expect(new Digest().value()).toBe('243f6a8885a308d313198a2e03707344');
    expect(new Digest().word(1).value()).toMatch(/^[0-9a-f]{32}$/);
  });

  it('changes with every bit of a view', () => {
    const bytes = counting(67);
    const seen = new Set([hash(bytes)]);
    for (let i = 0; i < 67 * 8; i++) {
      const changed = bytes.slice();
      changed[i >> 3] = (changed[i >> 3] as number) ^ (1 << (i & 7));
      seen.add(hash(changed));
    }
    expect(seen.size).toBe(1 + 67 * 8);
  });

  it('does not depend on where in its buffer a view lies', () => {
    for (const length of [0, 1, 15, 16, 17, 40, 16384, 16400, 50001]) {
      const plain = hash(counting(length));
      for (const offset of [1, 2, 3, 4, 5, 8]) {
        const moved = new Uint8Array(length + offset + 3).fill(255);
        moved.set(counting(length), offset);
        const view = moved.subarray(offset, offset + length);
        expect(hash(view), `${length} bytes at ${offset}`).toBe(plain);
        expect(hash(new DataView(moved.buffer, offset, length))).toBe(plain);
      }
    }
  });

  it('takes the elements of any typed array as little-endian bytes', () => {
    const doubles = new Float64Array([1, -0, Math.PI, 5e-324, -1e300]);
    const bytes = new Uint8Array(40);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < 5; i++) view.setFloat64(8 * i, doubles[i] as number, true);
    expect(hash(doubles)).toBe(hash(bytes));
    expect(hash(new Int16Array([1, -2, 300]))).toBe(hash(new Uint8Array([1, 0, 254, 255, 44, 1])));
  });

  it('chains: pieces, their order and their borders count', () => {
    const chain = (...pieces: string[]): string => {
      const digest = new Digest();
      for (const piece of pieces) digest.text(piece);
      return digest.value();
    };
    const all = [
      chain(),
      chain(''),
      chain('', ''),
      chain('ab'),
      chain('a', 'b'),
      chain('b', 'a'),
      chain('ab', ''),
      chain('', 'ab'),
      chain('a\0'),
      chain('\ud800'),
      chain('\ufffd'),
      chain('é'),
      chain('e\u0301'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('takes words, numbers and texts as their bytes', () => {
    const bytes = (...values: number[]): string => hash(new Uint8Array(values));
    expect(new Digest().word(0x01020384).value()).toBe(bytes(0x84, 3, 2, 1));
    expect(new Digest().word(-1).value()).toBe(bytes(255, 255, 255, 255));
    expect(new Digest().word(0xffffffff).value()).toBe(bytes(255, 255, 255, 255));
    expect(new Digest().number(-2.5).value()).toBe(bytes(0, 0, 0, 0, 0, 0, 4, 0xc0));
    expect(new Digest().text('é€😀').value()).toBe(
      bytes(0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80),
    );
  });

  it('tells 0 from -0 and takes every NaN as one', () => {
    const number = (x: number): string => new Digest().number(x).value();
    expect(number(0)).not.toBe(number(-0));
    const other = new Float64Array(1);
    new BigUint64Array(other.buffer)[0] = 0xfff8000000000123n;
    expect(number(other[0] as number)).toBe(number(NaN));
  });

  it('goes on from a state that was kept, and what is kept stays as it was', () => {
    const digest = new Digest().text('first');
    const kept = digest.state;
    const onwards = digest.number(0.1).word(3).value();
    expect(digest.state).not.toEqual(kept);
    const later = new Digest();
    later.state = kept;
    expect(later.number(0.1).word(3).value()).toBe(onwards);
  });

  it('keeps all 128 bits in play through a chain of single words', () => {
    const digest = new Digest();
    for (let i = 0; i < 1000; i++) {
      digest.word(0);
      expect(new Set(digest.state).size).toBe(4);
    }
  });

  it('has committed values', () => {
    expect(new Digest().text('diplosim').word(7).number(Math.PI).value()).toMatchInlineSnapshot(
      `"780300e95aa5eb58f111117d1a84d5dc"`,
    );
    expect(hash(counting(100_000))).toMatchInlineSnapshot(`"8080d4ed4fc8d44d8d5bcaa1f7228d4b"`);
  });
});

describe('on a big-endian machine', () => {
  it('the words read from elements become those of a little-endian one', () => {
    const bytes = counting(32);
    const view = new DataView(bytes.buffer);
    for (const size of [1, 2, 4, 8]) {
      // The same elements, each with its bytes the other way round, read as big-endian words.
      const words = new Int32Array(8);
      for (let i = 0; i < 8; i++) {
        let word = 0;
        for (let byte = 0; byte < 4; byte++) {
          const at = 4 * i + byte;
          const place = at - (at % size) + (size - 1 - (at % size));
          word = (word << 8) | (bytes[place] as number);
        }
        words[i] = word;
      }
      toLittleEndianWords(words, 8, size);
      for (let i = 0; i < 8; i++) expect(words[i], `${size}`).toBe(view.getInt32(4 * i, true));
    }
  });
});
