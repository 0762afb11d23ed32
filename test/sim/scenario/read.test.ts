/** Any text gives a scenario or diagnostics with a place in it, and never an exception. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenario, renderDiagnostic } from '../../../sim/scenario/index.ts';
import { SMALL } from './small.ts';

const SEED = 20_261_121;
const shipped = readFileSync(
  new URL('../../../scenarios/direct-address.yaml', import.meta.url),
  'utf8',
);

/** Reads `text` and holds what comes out to the contract. */
function accepts(text: string): boolean {
  const { scenario, diagnostics, sources } = readScenario({ name: 'any.yaml', text }, 'fr');
  const lines = text.split('\n');
  for (const diagnostic of diagnostics) {
    const { line, column, message, severity } = diagnostic;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(message).not.toBe('');
    expect(renderDiagnostic(diagnostic, sources.get(diagnostic.file) ?? '', 'fr')).toContain('^');
    if (scenario !== null) expect(severity).toBe('note');
  }
  if (scenario === null)
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  return scenario !== null;
}

describe('any text', () => {
  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        accepts(text);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('of the marks of YAML', () => {
    // biome-ignore format: one list
    const marks = ['format: 1', 'id: a', 'countries:', '- ', '? ', ': ', '\n', '\n', '\n  ', '\n    ', '[', ']', '{', '}', ',', '"', "'", '|', '>', '# ', '&a ', '*a', '!x ', '%Y', '---\n', '...\n', 'null', 'true', '0x1F', '1e999', '.nan', '-', '\t', '\r\n', '\u00e9', '\ud83d\ude00', '\u200f'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 60 }), (parts) => {
        accepts(parts.join(''));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('the shipped scenario', () => {
  const lines = shipped.split('\n');
  // biome-ignore format: one list
  const words = ['null', '{}', '[]', '-1', '1e400', '9007199254740993', '"', 'silence', 'borealia', '3d', '- x', '&a', '*a', ': ', 'true', '~', '\u0000', '0.5', '{ en: x }', '[[[[', 'constructor'];

  it('with a word in the place of any other', () => {
    fc.assert(
      fc.property(fc.nat(shipped.length - 1), fc.constantFrom(...words), (at, word) => {
        const start = shipped.slice(0, at).search(/\S+$/);
        accepts(shipped.slice(0, Math.max(0, start)) + word + shipped.slice(at));
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('with any byte changed, lost or doubled, or a line lost, moved or indented', () => {
    const edits = [
      (at: number) => shipped.slice(0, at) + shipped.slice(at + 1),
      (at: number) => shipped.slice(0, at) + shipped[at] + shipped.slice(at),
      (at: number) =>
        shipped.slice(0, at) + String.fromCharCode((at * 7) % 256) + shipped.slice(at + 1),
      (at: number) => shipped.slice(0, at),
      (at: number) => lines.filter((_, index) => index !== at % lines.length).join('\n'),
      (at: number) =>
        lines.map((line, index) => (index === at % lines.length ? ` ${line}` : line)).join('\n'),
      (at: number) => {
        const from = at % lines.length;
        const rest = lines.filter((_, index) => index !== from);
        rest.splice((at * 31) % lines.length, 0, lines[from] ?? '');
        return rest.join('\n');
      },
    ];
    fc.assert(
      fc.property(fc.nat(shipped.length - 1), fc.constantFrom(...edits), (at, edit) => {
        accepts(edit(at));
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});

describe('a text that is meant to do harm', () => {
  const first = (text: string): string | undefined =>
    readScenario({ name: 'any.yaml', text }, 'en').diagnostics[0]?.code;

  it('is refused before it is parsed', () => {
    expect(first('a'.repeat(1_000_000))).toBe('text-too-long');
    expect(first('['.repeat(20_000))).toBe('too-deep');
    expect(first('[\n'.repeat(20_000))).toBe('too-deep');
    expect(first('- '.repeat(9_000))).toBe('too-deep');
    expect(first('? '.repeat(9_000))).toBe('too-deep');
    expect(first('{a: '.repeat(4_000))).toBe('too-deep');
    expect(first(Array.from({ length: 21_000 }, (_, index) => `key${index}: 1`).join('\n'))).toBe(
      'too-many-keys',
    );
    expect(first('&a '.repeat(6_000))).toBe('too-many-aliases');
    expect(first(']'.repeat(19_000))).toBe('syntax');
  });

  it('cannot multiply by aliases', () => {
    const levels = 'bcdefghij'.split('').map((key, index) => {
      const before = `*${'abcdefghi'[index]}`;
      return `${key}: &${key} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    });
    expect(first(`a: &a [x, x, x]\n${levels.join('\n')}\n`)).toBe('alias-expansion');
    expect(first(`${SMALL}issues: &a [*a]\n`)).toBe('alias-unknown');
  });

  it('cannot reach what all objects have', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(first(`${SMALL}${key}: { citizens: 1 }\n`), key).toBe('key-reserved');
    }
    const text = SMALL.replace('{ en: 0.8, fr: 0.2 }', '{ __proto__: 1 }');
    expect(first(text)).toBe('key-reserved');
  });

  it('cannot turn the direction of writing, in plain sight or by an escape', () => {
    expect(first(SMALL.replace('Small', '\u202eSmall'))).toBe('bidi-character');
    expect(first(SMALL.replace('title: Small', 'title: "\\u202eSmall"'))).toBe('bidi-character');
    expect(first(SMALL.replace('title: Small', 'title: "\\x1b[2J"'))).toBe('control-character');
  });

  it('may hold what Persian and Arabic need', () => {
    const text = SMALL.replace('Small', 'می\u200cخواهیم');
    expect(readScenario({ name: 'any.yaml', text }, 'en').diagnostics).toEqual([]);
  });
});
