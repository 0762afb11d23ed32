/** Keeps what a user's file holds from moving the cursor or turning the direction of writing. */

/** Control characters, line separators, bidirectional overrides and halves of surrogate pairs. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is made visible
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;

export const visible = (text: string): string =>
  text.replace(UNSEEN, (character) => (character === '\t' ? ' ' : '\ufffd'));

/** The same on one line of at most `longest` characters. */
export function excerpt(text: string, longest = 80): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return visible(cut.replace(/[\r\n]+/g, ' '));
}
