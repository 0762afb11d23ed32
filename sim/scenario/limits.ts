/**
 * What a scenario file may hold, so that no text can hang or kill the program. Every number leaves
 * ten times the room that the longest shipped scenario needs, and keeps reading under a second.
 */
export const LIMITS = {
  /** Characters of one file. */
  text: 300_000,
  /** Characters of one line. */
  line: 20_000,
  /** Tokens of YAML in one file. */
  tokens: 40_000,
  /** Maps and lists in one another. */
  depth: 32,
  keys: 5_000,
  aliases: 100,
  /** Values of the document with its aliases written out. */
  values: 30_000,
  /** Files that extend one another. */
  files: 8,
  /** Diagnostics listed. */
  faults: 100,
  /** Ticks of a run: ten years of hours. */
  ticks: 87_600,
  /** Ticks of a canonical model, some of which do one small thing in each. */
  modelTicks: 10_000_000,
} as const;
