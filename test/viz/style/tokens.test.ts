import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contrast, difference, leastDifference, SIGHTS } from './sight.ts';

const file = fileURLToPath(new URL('../../../viz/style/tokens.css', import.meta.url));
const css = readFileSync(file, 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const themes = [2, 3].map(
  (place) => new Map(pairs.map((found) => [found[1] ?? '', found[place] ?? ''])),
);
const [light = new Map<string, string>(), dark = new Map<string, string>()] = themes;

const numbered = (name: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${name}-${from + i}`);
const KINDS = ['citizen', 'government', 'embassy', 'ngo', 'media', 'influencer', 'platform', 'bot'];
const TEXT = ['ink', 'ink2', 'ink3'];
const MARKS = [
  'axis',
  'focus',
  'true',
  'false',
  ...numbered('attitude', 1, 7),
  ...numbered('strategy', 0, 5),
  ...numbered('tension', 1, 4),
  ...KINDS,
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s colours', (_name, tokens) => {
  const hex = (name: string): string => tokens.get(name) ?? 'missing';

  test('give text 4.5 to 1 on paper and on wash', () => {
    for (const ground of ['paper', 'wash']) {
      for (const name of TEXT) {
        expect(contrast(hex(name), hex(ground)), `${name} on ${ground}`).toBeGreaterThan(4.5);
      }
    }
  });

  test('give marks 3 to 1 on paper and on wash', () => {
    for (const ground of ['paper', 'wash']) {
      for (const name of MARKS) {
        expect(contrast(hex(name), hex(ground)), `${name} on ${ground}`).toBeGreaterThan(3);
      }
    }
  });
});

/** Smallest differences within a set, for normal, protan, deutan and tritan sight; light, dark. */
const FLOORS = [
  ['strategies', numbered('strategy', 0, 5), [30, 25, 15, 23], [28, 17, 19, 25]],
  ['kinds', KINDS, [37, 17, 21, 23], [41, 17, 18, 16]],
  ['veracity', ['true', 'false'], [78, 31, 31, 89], [112, 32, 33, 129]],
  ['attitudes', numbered('attitude', 1, 7), [11, 11, 11, 11], [11, 11, 11, 11]],
] as const;

describe.each(FLOORS)('the colours of %s', (_name, names, lightFloor, darkFloor) => {
  test.each([
    ['light', light, lightFloor],
    ['dark', dark, darkFloor],
  ] as const)('are told apart in the %s theme, whatever the sight', (_theme, tokens, floor) => {
    SIGHTS.forEach((sight, place) => {
      const colours = names.map((name) => tokens.get(name) ?? 'missing');
      const least = Math.round(leastDifference(colours, sight));
      expect(least, sight).toBeGreaterThanOrEqual(floor[place] ?? Infinity);
    });
  });
});

test('the ends of the scale of attitudes lie far apart, whatever the sight', () => {
  for (const tokens of [light, dark]) {
    for (const sight of SIGHTS) {
      const [low = '', high = ''] = ['attitude-1', 'attitude-7'].map((name) => tokens.get(name));
      expect(difference(low, high, sight)).toBeGreaterThan(73);
    }
  }
});
