/** Draws a diagnostic for a terminal: the user's own lines with a mark under the place. */
import type { Diagnostic, Language } from './diagnostic.ts';
import { lineStarts } from './diagnostic.ts';
import { setFrench } from './french.ts';
import { visible } from './visible.ts';

const LINES_BEFORE = 2;
const WIDEST = 100;

const WORDS = {
  error: { en: 'error', fr: 'erreur' },
  note: { en: 'note', fr: 'remarque' },
  hint: { en: 'hint: ', fr: setFrench('conseil : ') },
} as const;

/**
 * Code, message, place, up to three lines of the file with a mark, and the hint.
 * `sourceText` is the text of `diagnostic.file`.
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  sourceText: string,
  language: Language,
): string {
  const { code, severity, file, line, column, length, message, hint } = diagnostic;
  const lines = [
    `${WORDS[severity][language]}[${code}] ${message}`,
    `  --> ${file}:${line}:${column}`,
  ];
  const starts = lineStarts(sourceText);
  const gutter = String(line).length;
  const margin = `${' '.repeat(gutter + 2)}|`;
  // A long line is shown from a little before the mark.
  const skipped = column > WIDEST - 20 ? column - 41 : 0;
  for (let number = Math.max(1, line - LINES_BEFORE); number <= line; number += 1) {
    const whole = sourceText.slice(starts[number - 1], starts[number]).replace(/[\r\n]+$/, '');
    const shown = visible(whole.slice(skipped, skipped + WIDEST));
    lines.push(` ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
  }
  const marks = Math.max(1, Math.min(length, WIDEST - (column - 1 - skipped)));
  lines.push(`${margin} ${' '.repeat(column - 1 - skipped)}${'^'.repeat(marks)}`);
  if (hint !== '') lines.push(`${' '.repeat(gutter + 2)}= ${WORDS.hint[language]}${hint}`);
  return lines.join('\n');
}
