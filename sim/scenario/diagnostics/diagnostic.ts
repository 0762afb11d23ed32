/** A fault in words: what `check --json` prints and the page shows. */
import type { Text } from '../../fields.ts';
import type { NetworkCode } from '../../network/index.ts';
import { type Code, DIAGNOSTICS } from './catalogue.ts';
import type { Fault } from './fault.ts';
import { setFrench } from './french.ts';
import { excerpt } from './visible.ts';

export type Language = 'en' | 'fr';

export interface Diagnostic {
  readonly code: Code | NetworkCode;
  readonly severity: 'error' | 'note';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Characters marked from there on, at least 1, not beyond the line. */
  readonly length: number;
  /** Keys and places of items joined by points, as `--set` takes them. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** Where the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column, both from 1, of the character at `offset`. */
export function position(
  starts: readonly number[],
  offset: number,
): [line: number, column: number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - starts[low] + 1];
}

/** What a file holds is quoted up to this length; lists of possible names are longer. */
const LONGEST = 400;

/** Fills the names in braces; double braces stand for one. */
const fill = (template: string, values: Fault['values'], language: Language): string =>
  template.replace(/\{\{|\}\}|\{(\w+)\}/g, (brace, name: string | undefined) =>
    name === undefined ? brace[0] : excerpt(inLanguage(values[name] ?? brace, language), LONGEST),
  );

const inLanguage = (value: string | Text, language: Language): string =>
  typeof value === 'string' ? value : value[language];

/** `words` in a language, set as it sets its text, with the values filled in. */
export const fillWords = (words: Text, values: Fault['values'], language: Language): string =>
  fill(language === 'fr' ? setFrench(words.fr) : words.en, values, language);

/** Puts faults into words. `sources` holds the text of every file that was read, by name. */
export function describeFaults(
  faults: readonly Fault[],
  sources: ReadonlyMap<string, string>,
  language: Language,
): Diagnostic[] {
  const starts = new Map<string, readonly number[]>();
  return faults.map((fault) => {
    const { file, start, end } = fault.at;
    const text = sources.get(file) ?? '';
    let lines = starts.get(file);
    if (lines === undefined) {
      lines = lineStarts(text);
      starts.set(file, lines);
    }
    const [line, column] = position(lines, start);
    const lineEnd = line < lines.length ? lines[line] - 1 : text.length;
    const words = DIAGNOSTICS[fault.code];
    const hint = words.hints[fault.hint ?? 'usual'] ?? words.hints['usual'];
    return {
      code: fault.code,
      severity: words.severity,
      file,
      line,
      column,
      length: Math.max(1, Math.min(end, lineEnd) - start),
      path: fault.path.join('.'),
      message: fillWords(words.message, fault.values, language),
      hint: fillWords(hint, fault.values, language),
    };
  });
}
