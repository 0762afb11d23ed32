import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en, type Key } from '../../scripts/text/en.ts';
import { fr } from '../../scripts/text/fr.ts';
import { languageOf, sayIn } from '../../scripts/text/text.ts';

const KEYS = Object.keys(en) as Key[];
const scripts = new URL('../../scripts/', import.meta.url);

/** Names that a message has to be given; not the words of a plural. */
const names = (message: string): string[] =>
  [
    ...new Set(
      [...message.matchAll(/(?<!(?:one|other|=\d) )\{(\w+)(?=[,}])/g)].map(
        ([, name]) => name ?? '',
      ),
    ),
  ].sort();

describe.each([
  ['en', en],
  ['fr', fr],
] as const)('the catalogue in %s', (language, catalogue) => {
  test('has messages that can be read, with the same values as in English', () => {
    for (const key of KEYS) {
      expect(() => new IntlMessageFormat(catalogue[key], language)).not.toThrow();
      expect([key, names(catalogue[key])]).toEqual([key, names(en[key])]);
    }
  });

  test('is written with typographic apostrophes', () => {
    for (const key of KEYS) {
      expect(catalogue[key]).not.toMatch(/[a-z]'[a-z]/);
    }
  });
});

test('French spaces are narrow or firm where they must be', () => {
  const say = sayIn('fr');
  const values = new Proxy({}, { get: () => 2, has: () => true }) as Record<string, number>;
  for (const key of KEYS) {
    expect(say(key, values)).not.toMatch(/ [;:!?»%]|« /);
  }
  expect(say('usage-count', { name: '--n', most: 100_000, value: 'x' })).toContain('100\u202f000');
});

test('every message is used', () => {
  const sources = readdirSync(scripts, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('text'))
    .map((name) => readFileSync(new URL(name, scripts), 'utf8'))
    .join('\n');
  // Messages whose key is put together: `certainty-${...}`.
  const made = [...sources.matchAll(/`([a-z-]+-)\$\{/g)].map(([, prefix]) => prefix ?? '');
  const unused = KEYS.filter(
    (key) => !sources.includes(`'${key}'`) && !made.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});

test('the language is that of --lang, else of LC_ALL, else of LANG, else English', () => {
  expect(languageOf(['run', '--lang', 'fr'], { LANG: 'en_CA.UTF-8' })).toBe('fr');
  expect(languageOf(['run', '--lang=en'], { LANG: 'fr_CA.UTF-8' })).toBe('en');
  expect(languageOf([], { LC_ALL: 'fr_CA.UTF-8', LANG: 'en_CA' })).toBe('fr');
  expect(languageOf([], { LC_ALL: '', LANG: 'fr' })).toBe('fr');
  expect(languageOf([], { LANG: 'frr_DE' })).toBe('en');
  expect(languageOf([], {})).toBe('en');
});
