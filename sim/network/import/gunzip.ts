/**
 * Unpacks gzip (RFC 1952) of one or several members, to at most a given size, and holds every
 * member to its checksum and length, which the library does not do: a flipped bit could otherwise
 * become another number.
 */
import { Gunzip } from 'fflate';

/**
 * One piece of input unpacks to at most a thousand times its size before the limit is looked at.
 */
const PIECE = 8192;

/** The bytes of `packed`; 'too-large' if there are more than `most`, 'damaged' if it is no gzip. */
export function gunzip(packed: Uint8Array, most: number): Uint8Array | 'too-large' | 'damaged' {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let memberStart = 0;
  let check = -1;
  let sound = true;
  const endMember = (end: number): void => {
    const length = (size - memberStart) % 4294967296;
    sound = sound && word(packed, end - 8) === ~check >>> 0 && word(packed, end - 4) === length;
    memberStart = size;
    check = -1;
  };
  const stream = new Gunzip((piece) => {
    size += piece.length;
    if (size > most) throw new RangeError('too large');
    pieces.push(piece);
    check = cyclic(check, piece);
  });
  stream.onmember = endMember;
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return size > most ? 'too-large' : 'damaged';
  }
  endMember(packed.length);
  return sound ? joined(pieces, size) : 'damaged';
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let place = 0;
  for (const piece of pieces) {
    bytes.set(piece, place);
    place += piece.length;
  }
  return bytes;
}

const word = (bytes: Uint8Array, at: number): number =>
  (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** Goes on with a CRC-32 that began at -1 and is inverted at the end. */
function cyclic(begun: number, bytes: Uint8Array): number {
  let remainder = begun;
  for (let at = 0; at < bytes.length; at++) {
    remainder = TABLE[(remainder ^ bytes[at]) & 255] ^ (remainder >>> 8);
  }
  return remainder;
}
