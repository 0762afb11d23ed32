/** What a command is: one file of `commands/`, one line in its index. */
import type { Terminal } from './terminal.ts';
import type { Key } from './text/text.ts';

/** How an option is written: `--quiet`, `--seed TEXT`, `--replicates N`, `--set A --set B`. */
export interface Option {
  readonly type: 'flag' | 'text' | 'count' | 'list';
  readonly meaning: Key;
  readonly choices?: readonly string[];
  /** For counts: the most that makes sense, and 0 where none is a number too. */
  readonly most?: number;
  readonly least?: 0;
}

export type Options = Readonly<Record<string, Option>>;

export interface Command {
  readonly name: string;
  /** What follows the name, for help: `<scenario>`, `[run...]`. */
  readonly words: string;
  readonly least: number;
  readonly most: number;
  readonly summary: Key;
  readonly options: Options;
  /** Does it; gives the exit code when it is not 0. */
  run(request: Request, terminal: Terminal): Promise<number> | Promise<void>;
}

/** What the user asked for, checked against the options that the command declares. */
export interface Request {
  readonly words: readonly string[];
  text(name: string): string | null;
  flag(name: string): boolean;
  count(name: string): number | null;
  list(name: string): readonly string[];
}

/** Every command takes these. */
export const COMMON_OPTIONS = {
  lang: { type: 'text', meaning: 'option-lang', choices: ['en', 'fr'] },
  json: { type: 'flag', meaning: 'option-json' },
  quiet: { type: 'flag', meaning: 'option-quiet' },
} as const satisfies Options;

/** Commands that read scenarios take these. */
export const SCENARIO_OPTIONS = {
  set: { type: 'list', meaning: 'option-set' },
  data: { type: 'list', meaning: 'option-data' },
} as const satisfies Options;

/** Commands that run scenarios take these as well. */
export const RUN_OPTIONS = {
  ...SCENARIO_OPTIONS,
  strategy: { type: 'text', meaning: 'option-strategy' },
  seed: { type: 'text', meaning: 'option-seed' },
  'network-seed': { type: 'text', meaning: 'option-network-seed' },
  workers: { type: 'count', meaning: 'option-workers', most: 256 },
  force: { type: 'flag', meaning: 'option-force' },
} as const satisfies Options;
