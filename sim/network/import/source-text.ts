/**
 * From what was given (text, bytes, or bytes packed with gzip) to a text that may be parsed: of
 * bounded size, in UTF-8, without control and direction characters. All in linear time.
 */
import { strFromU8 } from 'fflate';
import type { Faults, Place } from './faults.ts';
import { START } from './faults.ts';
import { gunzip } from './gunzip.ts';

export type Source = string | Uint8Array;

/** The text of `source`, null if it is refused; `most` is the number of bytes that it may have. */
export function sourceText(source: Source, most: number, faults: Faults): string | null {
  const text = typeof source === 'string' ? source : decoded(source, most, faults);
  if (text === null) return null;
  if (text.length > most) {
    tooLarge(most, faults);
    return null;
  }
  const at = refusedCharacter(text);
  if (at >= 0) {
    const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    faults.add('network-character', () => placeAt(text, at), { found: `U+${code}` });
    return null;
  }
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Line and column of the character at `offset`. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

function decoded(bytes: Uint8Array, most: number, faults: Faults): string | null {
  let plain = bytes;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const unpacked = gunzip(bytes, most);
    if (typeof unpacked === 'string') {
      if (unpacked === 'too-large') tooLarge(most, faults);
      else faults.add('network-compressed', () => START);
      return null;
    }
    plain = unpacked;
  }
  if (plain.length > most) {
    tooLarge(most, faults);
    return null;
  }
  const wrong = notUtf8(plain);
  if (wrong >= 0) {
    faults.add('network-encoding', () => placeAt(strFromU8(plain.subarray(0, wrong)), wrong));
    return null;
  }
  return strFromU8(plain);
}

const tooLarge = (most: number, faults: Faults): void =>
  faults.add('network-too-large', () => START, {
    limit: String(most),
    what: 'bytes',
    quoi: 'octets',
  });

/** Where `bytes` stop being UTF-8 (RFC 3629, no surrogates, shortest form); -1 if they never do. */
function notUtf8(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let at = 0; at < length; ) {
    const first = bytes[at];
    if (first < 0x80) {
      at++;
      continue;
    }
    const more = first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
    if (more === 0 || at + more >= length) return at;
    const second = bytes[at + 1];
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high) return at;
    for (let next = 2; next <= more; next++) {
      if ((bytes[at + next] & 0xc0) !== 0x80) return at;
    }
    at += more + 1;
  }
  return -1;
}

/** Where the first character stands that no file may hold; -1 if there is none. */
function refusedCharacter(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code === 9 || code === 10 || code === 13) continue;
    if (code < 0xa0) return at;
    if (code < 0x2028) continue;
    if (code <= 0x202e || (code >= 0x2066 && code <= 0x2069)) return at;
    if (code >= 0xd800 && code < 0xdc00) {
      const low = text.charCodeAt(at + 1);
      if (!(low >= 0xdc00 && low < 0xe000)) return at;
      at++;
    } else if (code >= 0xdc00 && code < 0xe000) return at;
    else if (code >= 0xfffe || (code === 0xfeff && at > 0)) return at;
  }
  return -1;
}
