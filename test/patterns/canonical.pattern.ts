/** The canonical models on every case of the model's specification; prints expected and got. */
import { afterAll, describe, expect, test } from 'vitest';
import type { Case } from './canonical/case.ts';
import { copying } from './canonical/copying.ts';
import { opinions } from './canonical/opinions.ts';
import { spreading } from './canonical/spreading.ts';
import { printTable } from './table.ts';

const found: { case: Case; got: number }[] = [];

describe.each([
  ['spreading', spreading],
  ['opinions', opinions],
  ['copying, attention, arms', copying],
])('%s', (_name, listed) => {
  test.each(listed.map((one) => [`${one.section}, ${one.name}`, one] as const))('%s', (_, one) => {
    const got = one.got();
    found.push({ case: one, got });
    expect(Math.abs(got - one.expected)).toBeLessThanOrEqual(one.tolerance);
  });
});

afterAll(() => {
  printTable(
    ['model', 'case', 'expected', 'got', 'tolerance', 'pass'],
    found.map(({ case: { section, name, expected, tolerance }, got }) => [
      section,
      name,
      String(expected),
      String(Number(got.toPrecision(10))),
      String(tolerance),
      Math.abs(got - expected) <= tolerance ? 'pass' : 'FAIL',
    ]),
  );
});
