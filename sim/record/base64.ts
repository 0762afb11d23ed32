/** Bytes as base64 text and back (RFC 4648, padded), for files inside a recipe. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const word = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    parts.push(
      LETTERS[word >>> 18] +
        LETTERS[(word >>> 12) & 63] +
        (left > 1 ? LETTERS[(word >>> 6) & 63] : '=') +
        (left > 2 ? LETTERS[word & 63] : '='),
    );
  }
  return parts.join('');
}

/** The bytes, or null when the text is not padded base64. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
    return null;
  }
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, place = 0; at < text.length; at += 4, place += 3) {
    let word = 0;
    for (let letter = at; letter < at + 4; letter++) {
      word = (word << 6) | Math.max(0, LETTERS.indexOf(text[letter]));
    }
    for (let byte = 0; byte < 3 && place + byte < bytes.length; byte++) {
      bytes[place + byte] = word >>> (16 - 8 * byte);
    }
  }
  return bytes;
}
