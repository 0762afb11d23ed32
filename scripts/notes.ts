/** Diagnostics on stderr: notes beside a run, faults in place of one. */
import { type Diagnostic, renderDiagnostic } from '../sim/index.ts';
import type { Report } from './faults.ts';
import type { Terminal } from './terminal.ts';

/** What a reader of scenarios remarks: one line for each kind of remark, however often it holds. */
export function noteDiagnostics(notes: readonly Diagnostic[], { say, note }: Terminal): void {
  const kinds = new Map<string, Diagnostic[]>();
  for (const diagnostic of notes) {
    const kind = `${diagnostic.code} ${diagnostic.file}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), diagnostic]);
  }
  for (const [first, ...others] of kinds.values()) {
    if (first !== undefined) {
      const numbers = others.map(({ line }) => line).join(', ');
      const more = { more: others.length, lines: others.length, numbers };
      const { file, line, message } = first;
      const text = others.length === 0 ? message : say('run-notes', { message, ...more });
      note(`${say('note')} ${file}:${line} ${text}`);
    }
  }
}

const isDiagnostic = (fault: Report | Diagnostic): fault is Diagnostic => 'length' in fault;

/** Faults as a person reads them: with the lines of the file where there are some. */
export function faultText(
  faults: readonly (Report | Diagnostic)[],
  sources: ReadonlyMap<string, string>,
  { language, say, colors }: Terminal,
): string {
  return faults
    .map((fault) => {
      if (isDiagnostic(fault)) {
        return renderDiagnostic(fault, sources.get(fault.file) ?? '', language);
      }
      const lines = [`${colors.red(say('error'))}[${fault.code}] ${fault.message}`];
      return [...lines, ...(fault.hint === '' ? [] : [`  ${say('hint')} ${fault.hint}`])].join(
        '\n',
      );
    })
    .join('\n\n');
}
