/**
 * Threefry2x32-20: two words of chance as a pure function of a two-word key and counter.
 *
 * Under one key it is a bijection of the counter, so different counters never give the same pair.
 * It uses adds, rotations and xors alone, so every engine gives the same bits.
 * Source: Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3";
 * the known-answer vectors are those of Random123.
 */
export class Threefry {
  /** The words of the last draw, whole numbers from 0 to 2^32 - 1; NaN before the first. */
  first = NaN;
  second = NaN;
  private key0 = 0;
  private key1 = 0;

  /** Takes a key of two words (the low 32 bits of each number). */
  setKey(key0: number, key1: number): this {
    this.key0 = key0 | 0;
    this.key1 = key1 | 0;
    return this;
  }

  /** Draws `first` and `second` for a counter of two words (the low 32 bits of each number). */
  draw(counter0: number, counter1 = 0): void {
    // The rounds are written out: as a loop they take several times as long.
    const k0 = this.key0 | 0;
    const k1 = this.key1 | 0;
    const k2 = 0x1bd11bda ^ k0 ^ k1;
    let a = ((counter0 | 0) + k0) | 0;
    let b = ((counter1 | 0) + k1) | 0;
    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    a = (a + b) | 0;
    b = ((b << 15) | (b >>> 17)) ^ a;
    a = (a + b) | 0;
    b = ((b << 26) | (b >>> 6)) ^ a;
    a = (a + b) | 0;
    b = ((b << 6) | (b >>> 26)) ^ a;
    a = (a + k1) | 0;
    b = (b + k2 + 1) | 0;
    a = (a + b) | 0;
    b = ((b << 17) | (b >>> 15)) ^ a;
    a = (a + b) | 0;
    b = ((b << 29) | (b >>> 3)) ^ a;
    a = (a + b) | 0;
    b = ((b << 16) | (b >>> 16)) ^ a;
    a = (a + b) | 0;
    b = ((b << 24) | (b >>> 8)) ^ a;
    a = (a + k2) | 0;
    b = (b + k0 + 2) | 0;
    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    a = (a + b) | 0;
    b = ((b << 15) | (b >>> 17)) ^ a;
    a = (a + b) | 0;
    b = ((b << 26) | (b >>> 6)) ^ a;
    a = (a + b) | 0;
    b = ((b << 6) | (b >>> 26)) ^ a;
    a = (a + k0) | 0;
    b = (b + k1 + 3) | 0;
    a = (a + b) | 0;
    b = ((b << 17) | (b >>> 15)) ^ a;
    a = (a + b) | 0;
    b = ((b << 29) | (b >>> 3)) ^ a;
    a = (a + b) | 0;
    b = ((b << 16) | (b >>> 16)) ^ a;
    a = (a + b) | 0;
    b = ((b << 24) | (b >>> 8)) ^ a;
    a = (a + k1) | 0;
    b = (b + k2 + 4) | 0;
    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    a = (a + b) | 0;
    b = ((b << 15) | (b >>> 17)) ^ a;
    a = (a + b) | 0;
    b = ((b << 26) | (b >>> 6)) ^ a;
    a = (a + b) | 0;
    b = ((b << 6) | (b >>> 26)) ^ a;
    this.first = (a + k2) >>> 0;
    this.second = (b + k0 + 5) >>> 0;
  }
}
