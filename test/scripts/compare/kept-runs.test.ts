import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeptRuns, keptFolder } from '../../../scripts/compare/kept-runs.ts';
import type { RunResult } from '../../../scripts/engine/job.ts';
import { newFolder } from '../example-run.ts';

const key = (number: number) => String(number).padStart(32, '0');
const result = (number: number): RunResult => ({
  digest: key(number),
  outcomes: { attitude: number / 3, reach: null },
  spent: { ministry: 12 },
  reached: { all: 0.1 },
  groups: [{ measure: 'trust', by: 'language', group: 'fa', value: 0.1 + 0.2 }],
  shares: [],
  hours: [0, 1],
  series: [{ measure: 'é', country: 'all', values: Float64Array.of(Number.NaN, 1e-17) }],
});

let folder = '';
const kept = () => new KeptRuns(join(folder, '.x'));
const file = () => join(folder, '.x', '0000.jsonl');

beforeEach(() => {
  folder = newFolder();
  const runs = kept();
  for (const number of [1, 2, 3]) runs.add(key(number), result(number));
  runs.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('runs that are kept', () => {
  test('are read back to the last bit', () => {
    const runs = kept();
    expect(runs.count).toBe(3);
    for (const number of [3, 1, 2]) expect(runs.read(key(number))).toEqual(result(number));
    expect([runs.has(key(1)), runs.has(key(4))]).toEqual([true, false]);
  });

  test('cost one run where the last line is torn at any place', () => {
    const whole = readFileSync(file());
    const lastLine = whole.lastIndexOf(10, whole.length - 2) + 1;
    for (let end = lastLine; end < whole.length; end += 7) {
      writeFileSync(file(), whole.subarray(0, end));
      expect(kept().count).toBe(2);
    }
  });

  test('are not believed where a byte was changed', () => {
    const whole = readFileSync(file());
    for (let place = 0; place < whole.length; place += 11) {
      const changed = Buffer.from(whole);
      changed[place] = (changed[place] ?? 0) ^ 1;
      writeFileSync(file(), changed);
      const runs = kept();
      expect(runs.count).toBeLessThan(3);
      for (const number of [1, 2, 3]) {
        if (runs.has(key(number))) expect(runs.read(key(number))).toEqual(result(number));
      }
    }
  });

  test('are added to behind what a crash tore, in a file of their own', () => {
    appendFileSync(file(), 'half a li');
    const runs = kept();
    runs.add(key(4), result(4));
    runs.close();
    const [all] = [kept()];
    expect(all.count).toBe(4);
    expect(all.read(key(4))).toEqual(result(4));
  });

  test('are gone when they are discarded, and leave no folder where none was added', () => {
    kept().discard();
    expect(existsSync(join(folder, '.x'))).toBe(false);
    expect(kept().count).toBe(0);
    expect(existsSync(join(folder, '.x'))).toBe(false);
  });

  test('lie hidden beside the folder that they are for', () => {
    expect(keptFolder(join('a', 'b'))).toBe(join('a', '.b.unfinished'));
  });
});
