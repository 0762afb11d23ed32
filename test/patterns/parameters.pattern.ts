/**
 * Every parameter moves the outcome that it is there for, the way it says: twenty pairs of runs
 * that differ in it alone, in a small world; the mean difference is farther from zero than half of
 * its 95 % interval. What no small world can show is listed with the reason.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { EXCUSED, FAMILIES } from './parameters/index.ts';
import { type Line, linesOf } from './parameters/line.ts';
import { type Found, tryLine } from './parameters/pairs.ts';
import { printTable } from './table.ts';

const found: { line: Line; result: Found }[] = [];

describe.each(FAMILIES.map((family) => [family.mechanism, family] as const))('%s', (_, family) => {
  const lines = linesOf(family).map((line, n) => [`${line.parameter} (${n})`, line] as const);

  test.each(lines)('%s', (_name, line) => {
    const result = tryLine(line);
    found.push({ line, result });
    expect(result).toMatchObject({ pass: true });
  });
});

const digits = (value: number): string => String(Number(value.toPrecision(3)));

afterAll(() => {
  printTable(
    ['parameter', 'from', 'to', 'outcome', 'goes', 'difference', '95 %', 'pass'],
    found.map(({ line: { parameter, low, high, probe, direction }, result }) => [
      parameter,
      digits(low),
      digits(high),
      probe.name,
      direction,
      digits(result.mean),
      `± ${digits(result.half)}`,
      result.pass ? 'pass' : 'FAIL',
    ]),
  );
  if (EXCUSED.length > 0) {
    printTable(
      ['parameter', 'not shown, because'],
      EXCUSED.map(({ parameter, because }) => [parameter, because]),
    );
  }
});
