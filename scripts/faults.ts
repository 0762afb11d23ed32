/** The ways in which a command ends before its end, each with its exit code. */
import type { Diagnostic } from '../sim/index.ts';

export const EXIT = {
  done: 0,
  input: 1,
  usage: 2,
  resource: 3,
  bug: 70,
  interrupted: 130,
} as const;

/** A fault as the command reports it; scenario diagnostics and those of files alike. */
export interface Report {
  readonly code: string;
  readonly severity: 'error' | 'note';
  readonly file: string;
  /** From 1; null where a file has no lines. */
  readonly line: number | null;
  readonly column: number | null;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** A report about a file or an argument as a whole. */
export const report = (code: string, file: string, message: string, hint: string): Report => ({
  code,
  severity: 'error',
  file,
  line: null,
  column: null,
  path: '',
  message,
  hint,
});

/** Wrong usage: one or two lines. */
export class UsageFault extends Error {
  readonly hint: string;

  constructor(message: string, hint = '') {
    super(message);
    this.hint = hint;
  }
}

/** The input is wrong; `sources` holds the texts that diagnostics point into, by file. */
export class InputFault extends Error {
  readonly reports: readonly (Report | Diagnostic)[];
  readonly sources: ReadonlyMap<string, string>;

  constructor(
    reports: readonly (Report | Diagnostic)[],
    sources: ReadonlyMap<string, string> = new Map(),
  ) {
    super(reports.map(({ message }) => message).join('\n'));
    this.reports = reports;
    this.sources = sources;
  }
}

/** A file or another resource failed. */
export class ResourceFault extends Error {
  readonly path: string;
  /** Name of the error of the system, as `ENOSPC`. */
  readonly code: string;

  constructor(path: string, code: string, message: string) {
    super(message);
    this.path = path;
    this.code = code;
  }
}

/** The engine failed: the run that shows it again. */
export class EngineFault extends Error {
  readonly scenario: string;
  readonly seed: string;
  readonly networkSeed: string;
  readonly tick: number;

  constructor(
    run: { scenario: string; seed: string; networkSeed: string; tick: number },
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.scenario = run.scenario;
    this.seed = run.seed;
    this.networkSeed = run.networkSeed;
    this.tick = run.tick;
  }
}

/** Ctrl-C; `message` says how to go on. */
export class Interruption extends Error {}

/** An error of the system as a fault of the file it is about; null when it is none. */
export function resourceFault(error: unknown): ResourceFault | null {
  const { code, path, message } = (error ?? {}) as NodeJS.ErrnoException;
  return error instanceof Error && typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)
    ? new ResourceFault(path ?? '', code, message ?? '')
    : null;
}
