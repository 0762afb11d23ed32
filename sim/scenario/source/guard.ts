/**
 * Looks at a text before the YAML parser does, in linear time: size, characters, and the structure
 * of its tokens.
 */
import type { Code } from '../diagnostics/catalogue.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { LIMITS } from '../limits.ts';
import { type Found, structure } from './structure.ts';

/** At most this many characters are reported; a binary file is not listed byte by byte. */
const MOST_CHARACTERS = 10;

const codePoint = (character: number): string =>
  `U+${character.toString(16).toUpperCase().padStart(4, '0')}`;

/** The code of a refused character, null for any other. */
export function refusedCharacter(character: number, next: number): Code | null {
  if (character < 0x20)
    return /* \t \n */ character === 9 || character === 10 ? null : 'control-character';
  if (character < 0x7f) return null;
  if (character < 0xa0) return /* next line, NEL */ 'control-character';
  if (character < 0x2028) return null;
  if (character <= 0x2029) return 'control-character';
  if (
    (character >= 0x202a && character <= 0x202e) ||
    (character >= 0x2066 && character <= 0x2069)
  ) {
    return 'bidi-character';
  }
  if (character < 0xd800) return null;
  if (character < 0xdc00) return next >= 0xdc00 && next < 0xe000 ? null : 'control-character';
  // A low half is passed over with its high half: met here, it stands alone.
  if (character < 0xe000) return 'control-character';
  return character >= 0xfffe || character === 0xfeff ? 'control-character' : null;
}

/** Characters of `text` that no scenario may hold, the first few. */
export function refusedCharacters(text: string): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < text.length && found.length < MOST_CHARACTERS; i += 1) {
    const character = text.charCodeAt(i);
    if (character >= 0x20 && character < 0x7f) continue;
    const next = text.charCodeAt(i + 1);
    const isLineEnd = character === 13 && next === 10;
    const isByteOrderMark = i === 0 && character === 0xfeff;
    const code = isLineEnd || isByteOrderMark ? null : refusedCharacter(character, next);
    if (code !== null) {
      found.push({ code, start: i, end: i + 1, values: { found: codePoint(character) } });
    } else if (character >= 0xd800 && character < 0xdc00) i += 1;
  }
  return found;
}

function sizes(text: string): Found[] {
  if (text.length > LIMITS.text) {
    const values = { found: String(text.length), limit: String(LIMITS.text) };
    return [{ code: 'text-too-long', start: 0, end: 1, values }];
  }
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > LIMITS.line) {
      const values = { found: String(end - start), limit: String(LIMITS.line) };
      return [{ code: 'line-too-long', start, end: start + 1, values }];
    }
    start = end + 1;
  }
  return [];
}

/** Everything that keeps `text` from being parsed; empty when it may be. */
export function guard(file: string, text: string): Fault[] {
  let found = sizes(text);
  if (found.length === 0) found = refusedCharacters(text);
  if (found.length === 0) {
    const reached = structure(text);
    if (reached !== null) found = [reached];
    else if (text.trim() === '') found = [{ code: 'text-empty', start: 0, end: 0 }];
  }
  return found.map(({ code, start, end, values = {} }) => ({
    code,
    at: { file, start, end },
    path: [],
    values,
  }));
}
