/** English and French say the same things: no key, and no name to fill in, is in one alone. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en as commandEn } from '../../scripts/text/en.ts';
import { fr as commandFr } from '../../scripts/text/fr.ts';
import { en as pageEn } from '../../viz/text/en.ts';
import { fr as pageFr } from '../../viz/text/fr.ts';

type Entries = Readonly<Record<string, unknown>>;

const CATALOGUES: readonly (readonly [name: string, en: Entries, fr: Entries])[] = [
  ['the command', commandEn, commandFr],
  ['the page', pageEn, pageFr],
];

/** A piece of a message in ICU format: text, or a name to fill in with the messages it chooses. */
interface Piece {
  /** 0 for text, 7 for the number of a plural. */
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
}

const namesIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ type, value = '', options = {} }) => [
    ...(type === 0 || type === 7 ? [] : [value]),
    ...Object.values(options).flatMap((option) => namesIn(option.value)),
  ]);

/** The names to fill in, each once. */
function filledIn(text: string): string {
  const pieces = new IntlMessageFormat(text, 'en').getAst() as readonly Piece[];
  return [...new Set(namesIn(pieces))].sort().join(' ');
}

const lengthOf = (entry: unknown): number => (typeof entry === 'function' ? entry.length : 0);

/** A typewriter's apostrophe between letters; `don''t` of ICU messages counts too. */
const TYPEWRITER = /\p{L}'+\p{L}/u;

describe.each(CATALOGUES)('the catalogue of %s', (_name, en, fr) => {
  test('has the same keys in both languages, in the same order', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });

  test('has the same names to fill in, and functions of as many arguments', () => {
    const shape = (entry: unknown) =>
      typeof entry === 'string' ? filledIn(entry) : `${typeof entry} ${lengthOf(entry)}`;
    const odd = Object.keys(en).filter((key) => shape(en[key]) !== shape(fr[key]));
    expect(odd).toEqual([]);
  });

  test('is set with the apostrophe of print in French', () => {
    const odd = Object.entries(fr).filter(
      ([, entry]) => typeof entry === 'string' && TYPEWRITER.test(entry),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});
