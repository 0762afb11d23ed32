/** Numbers in files of networks. */

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Longer than any double needs; more digits than a double holds would be rounded in silence. */
const LONGEST = 32;

/** The finite number that `text` is in decimal notation, null if it is none. */
export function decimal(text: string): number | null {
  if (text.length > LONGEST || !DECIMAL.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
