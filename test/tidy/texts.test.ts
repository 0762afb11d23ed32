/** English and French say the same things: no key, and no name to fill in, is in one alone. */
import { describe, expect, test } from 'vitest';
import { en as commandEn } from '../../scripts/text/en.ts';
import { fr as commandFr } from '../../scripts/text/fr.ts';
import { DIAGNOSTICS } from '../../sim/scenario/diagnostics/catalogue.ts';
import { en as pageEn } from '../../viz/text/en.ts';
import { fr as pageFr } from '../../viz/text/fr.ts';
import { projectFiles, read } from './files.ts';

type Entries = Readonly<Record<string, unknown>>;

const CATALOGUES: readonly (readonly [name: string, en: Entries, fr: Entries])[] = [
  ['the command', commandEn, commandFr],
  ['the page', pageEn, pageFr],
];

/** The names in braces; of an ICU message the argument of a plural or a choice too. */
const filledIn = (text: unknown): string[] =>
  typeof text === 'string'
    ? [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = '']) => name))].sort()
    : [];

/** A typewriter's apostrophe between letters; `don''t` of ICU messages counts too. */
const TYPEWRITER = /\p{L}'+\p{L}/u;

describe.each(CATALOGUES)('the catalogue of %s', (_name, en, fr) => {
  test('has the same keys in both languages, in the same order', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });

  test('has the same names to fill in, and functions of as many arguments', () => {
    const shape = (entry: unknown) =>
      typeof entry === 'function' ? `function of ${entry.length}` : filledIn(entry).join(' ');
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

describe('every diagnostic', () => {
  const texts = Object.entries(DIAGNOSTICS).flatMap(([code, { message, hints }]) =>
    [message, ...Object.values(hints)].map((text) => ({ code, ...text })),
  );

  test('says in French what it says in English, with the same names filled in', () => {
    const odd = texts.filter(({ en, fr }) => `${filledIn(en)}` !== `${filledIn(fr)}`);
    expect(odd).toEqual([]);
    expect(texts.filter(({ fr }) => TYPEWRITER.test(fr))).toEqual([]);
  });

  test('has a case in test/diagnostics', () => {
    const cases = projectFiles().filter((path) => path.startsWith('test/diagnostics/'));
    const written = cases.map(read).join('\n');
    const bare = Object.keys(DIAGNOSTICS).filter((code) => !written.includes(code));
    expect(bare).toEqual([]);
  });

  test('is one of at least thirty', () => {
    expect(Object.keys(DIAGNOSTICS).length).toBeGreaterThanOrEqual(30);
  });
});
