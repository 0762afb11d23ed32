/** Diagnostics on stderr: notes beside a run, faults in place of one. */
import { type Diagnostic, renderDiagnostic } from '../sim/index.ts';
import type { Report } from './faults.ts';
import type { Terminal } from './terminal.ts';

/** What a reader of scenarios remarks, one line each. */
export function noteDiagnostics(notes: readonly Diagnostic[], terminal: Terminal): void {
  for (const { file, line, message } of notes) {
    terminal.note(`${terminal.say('note')} ${file}:${line} ${message}`);
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
