/** All diagnostics by code. A code is a promise to users: it is not renamed and not used again. */
import type { Words } from './entry.ts';
import { experimentWords } from './experiment-words.ts';
import { fileWords } from './file-words.ts';
import { nameWords } from './name-words.ts';
import { senseWords } from './sense-words.ts';
import { shapeWords } from './shape-words.ts';
import { textWords } from './text-words.ts';

const words = {
  ...experimentWords,
  ...textWords,
  ...fileWords,
  ...shapeWords,
  ...nameWords,
  ...senseWords,
};

export type Code = keyof typeof words;

export const DIAGNOSTICS: Readonly<Record<Code, Words>> = words;
