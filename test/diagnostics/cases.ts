/**
 * One bad text a diagnostic, with the code, the line and the column that it must be given. The
 * files are made by hand; texts that would be unreadable as files (too long, too deep, control
 * characters) are made here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ScenarioSource } from '../../sim/scenario/index.ts';

export interface Case {
  readonly name: string;
  readonly source: ScenarioSource;
  readonly code: string;
  /** The file that the diagnostic names, if it is not the scenario itself. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

const folder = fileURLToPath(new URL('./files/', import.meta.url));

const readFile: NonNullable<ScenarioSource['read']> = (path) => {
  try {
    return { text: readFileSync(folder + path, 'utf8') };
  } catch {
    return { fault: 'missing' };
  }
};

/** Name of the file, line and column; the code is the name unless it is given. */
type Row = readonly [name: string, line: number, column: number, code?: string];

const FILES: readonly Row[] = [
  ['syntax-tab', 11, 1],
  ['syntax-indent', 7, 3],
  ['syntax-indent-dash', 12, 2, 'syntax-indent'],
  ['syntax-unclosed', 10, 9],
  ['syntax-quote', 4, 10],
  ['syntax-indent-item', 12, 4, 'syntax-indent'],
  ['syntax-key', 11, 12],
  ['syntax-escape', 4, 18],
  ['syntax', 10, 9],
  ['tag-refused', 10, 9],
  ['directive-refused', 1, 1],
  ['documents-several', 10, 1],
  ['alias-unknown', 10, 9],
  ['not-a-map', 1, 1],
  ['key-repeated', 10, 1],
  ['key-not-text', 10, 3],
  ['key-reserved', 12, 3],
  ['value-empty', 10, 1],
  ['value-empty-comma', 11, 42, 'value-empty'],
  ['number-inexact', 10, 7],
  ['number-not-finite', 7, 27],
  ['format-unknown', 1, 9],
  ['key-unknown', 10, 1],
  ['key-unknown-nested', 7, 20, 'key-unknown'],
  ['key-unknown-mechanism', 11, 3, 'key-unknown'],
  ['key-missing', 1, 1],
  ['key-missing-language', 3, 1, 'key-missing'],
  ['type-wrong', 9, 25],
  ['type-wrong-share', 7, 27, 'type-wrong'],
  ['type-wrong-flag', 10, 15, 'type-wrong'],
  ['type-wrong-duration', 11, 20, 'type-wrong'],
  ['number-out-of-range', 11, 25],
  ['number-out-of-range-share', 7, 27, 'number-out-of-range'],
  ['number-not-whole', 9, 25],
  ['option-unknown', 11, 17],
  ['id-malformed', 7, 11],
  ['id-malformed-strategy', 11, 3, 'id-malformed'],
  ['language-malformed', 7, 45],
  ['duration-malformed', 5, 19],
  ['words-missing', 3, 8],
  ['list-too-short', 6, 12],
  ['list-too-long', 7, 63],
  ['country-unknown', 11, 48],
  ['country-unknown-key', 8, 67, 'country-unknown'],
  ['claim-unknown', 15, 61],
  ['issue-unknown', 15, 67],
  ['actor-unknown', 14, 24],
  ['strategy-unknown', 15, 28],
  ['metric-unknown', 11, 15],
  ['outcome-unknown', 13, 16],
  ['option-missing', 19, 16],
  ['strategy-unknown-option', 20, 85, 'strategy-unknown'],
  ['profile-unknown', 7, 29],
  ['action-unknown', 14, 38],
  ['inject-unknown', 11, 28],
  ['generator-unknown', 10, 23],
  ['model-unknown', 6, 8],
  ['id-repeated', 8, 11],
  ['real-name', 7, 11],
  ['shares-sum', 6, 1],
  ['shares-some', 8, 5],
  ['languages-sum', 7, 32],
  ['languages-missing', 7, 5],
  ['diaspora-sum', 8, 67],
  ['diaspora-self', 8, 67],
  ['culture-length', 8, 64],
  ['embassy-at-home', 11, 94],
  ['dyad-self', 11, 28],
  ['treaty-length', 15, 23],
  ['embassies-too-many', 11, 93],
  ['interval-empty', 14, 75],
  ['interval-too-short', 14, 56],
  ['at-or-when', 11, 5],
  ['above-or-below', 13, 22],
  ['once-or-every', 14, 49],
  ['duration-or-ticks', 5, 1],
  ['tick-not-dividing', 5, 15],
  ['duration-not-whole', 5, 29],
  ['duration-too-long', 5, 29],
  ['outcome-needs', 11, 5],
  ['outcome-needless', 11, 44],
  ['outcome-repeated', 12, 5],
  ['means-understated', 14, 12],
  ['actor-cannot', 14, 24],
  ['actor-cannot-carry', 16, 76, 'actor-cannot'],
  ['beyond-end-outcome', 11, 50, 'beyond-end'],
  ['model-refused', 9, 11],
  ['network-refused', 10, 53],
  ['network-size', 10, 37],
  ['key-missing-misspelt', 1, 1, 'key-unknown'],
  ['budget-missing', 14, 24],
  ['beyond-end', 11, 20],
  ['language-unspoken', 14, 79],
  ['baseline-acts', 13, 3],
  ['languages-equal', 7, 29],
  ['file-missing', 1, 10],
  ['file-outside', 1, 10],
  ['file-kind', 10, 19],
  ['extends-cycle', 1, 10],
];

const fromFile = ([name, line, column, code = name]: Row): Case => ({
  name,
  code,
  line,
  column,
  source: {
    name: `${name}.yaml`,
    text: readFileSync(`${folder}${name}.yaml`, 'utf8'),
    read: readFile,
  },
});

/** Files in the folder that no row names would be tested by nobody. */
export const strayFiles = readdirSync(folder)
  .map((file) => file.replace(/\.[a-z]+$/, ''))
  .filter((name) => !FILES.some(([row]) => row === name) && name !== 'ties');

export const HEAD = `format: 1
id: case
title: Case
summary: A file with one fault.
time: { duration: 1d }
countries:
  - { id: aurelia, share: 0.4, languages: { en: 1 } }
  - { id: borealia, share: 0.6, languages: { fa: 1 } }
population: { citizens: 100 }
`;

const fromText = (
  code: string,
  line: number,
  column: number,
  text: string,
  more: Partial<Omit<Case, 'source'>> & { source?: Partial<ScenarioSource> } = {},
): Case => ({
  name: code,
  code,
  line,
  column,
  ...more,
  source: { name: 'case.yaml', text, ...more.source },
});

const times = (count: number, part: (index: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

/** Two letters for a number: language codes that nobody speaks. */
const letters = (index: number): string =>
  String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));

const aliases = `${HEAD}issues:
  - &a { id: one, title: One }
  - &b [${times(40, () => '*a', ', ')}]
  - &c [${times(40, () => '*b', ', ')}]
  - [${times(15, () => '*c', ', ')}]
`;

const MADE: readonly Case[] = [
  fromText('text-empty', 1, 1, '\n  \n'),
  fromText('text-too-long', 1, 1, `${HEAD}# ${'long '.repeat(100_000)}`),
  fromText('line-too-long', 10, 1, `${HEAD}# ${'long '.repeat(5_000)}\n`),
  fromText('text-too-many-parts', 9_983, 1, `${HEAD}issues:\n${'- x\n'.repeat(30_000)}`),
  fromText('control-character', 4, 23, HEAD.replace('one fault', 'o\u0007ne fault')),
  fromText('control-character', 4, 10, HEAD.replace('A file with one fault.', '"bell: \\a"')),
  fromText('bidi-character', 3, 8, HEAD.replace('Case', '\u202eCase')),
  fromText('too-deep', 10, 40, `${HEAD}issues: ${'['.repeat(40)}`),
  fromText('too-deep', 42, 33, `${HEAD}${times(40, (depth) => `${' '.repeat(depth)}a:`, '\n')}\n`),
  fromText('too-many-keys', 4_989, 6, `${HEAD}${times(6_000, (index) => `k${index}: 1`, '\n')}\n`),
  fromText(
    'too-many-aliases',
    110,
    6,
    `${HEAD}${times(60, (index) => `k${index}: &a 1\nl${index}: *a`, '\n')}\n`,
  ),
  fromText('alias-expansion', 1, 1, aliases),
  fromText('words-too-long', 3, 8, HEAD.replace('Case', 'long '.repeat(100))),
  fromText('file-unreadable', 1, 10, `extends: base.yaml\n${HEAD}`, {
    source: { read: () => ({ fault: 'unreadable' }) },
  }),
  fromText('extends-too-long', 1, 10, `extends: 1.yaml\n${HEAD}`, {
    file: '7.yaml',
    source: { read: (path) => ({ text: `extends: ${Number.parseInt(path, 10) + 1}.yaml\n` }) },
  }),
  fromText('file-missing', 1, 10, `extends: base.yaml\n${HEAD}`, {
    name: 'file-missing without a reader',
  }),
  fromText('override-malformed', 1, 1, HEAD, {
    file: '--set',
    source: { overrides: ['population.citizens'] },
  }),
  fromText('override-path', 2, 11, HEAD, {
    file: '--set',
    source: { overrides: ['population.citizens=200', 'countries.boralia.access=0.4'] },
  }),
  fromText('key-unknown', 1, 1, HEAD, {
    name: 'key-unknown in an override',
    file: '--set',
    source: { overrides: ['populaton.citizens=200'] },
  }),
  fromText(
    'languages-too-many',
    6,
    1,
    `${HEAD}actors:
  - id: ministry
    kind: government
    country: aurelia
    accounts: { ministry: 1, languageAccounts: [${times(31, letters, ', ')}] }
`,
  ),
  fromText('network-header', 1, 1, `${HEAD}network: { edges: ties.csv }\n`, {
    file: 'ties.csv',
    source: {
      read: (path) => (path === 'ties.csv' ? { text: 'from,to\na,b\n' } : { fault: 'missing' }),
    },
  }),
];

export const CASES: readonly Case[] = [...FILES.map(fromFile), ...MADE];
