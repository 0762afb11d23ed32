import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bench } from '../../../scripts/bench/bench.ts';
import { ROOT } from '../../tidy/files.ts';

const SMALL = { citizens: [300], days: 1, rounds: 1, kernel: null, progress: () => undefined };

test('a small benchmark measures sittings, traffic, memory and what recording adds', () => {
  const scenario = join(ROOT, 'scenarios/direct-address.yaml');
  const { machine, rows } = bench({ ...SMALL, scenario });
  expect(machine.node).toBe(process.versions.node);
  expect(rows).toHaveLength(1);
  const [row] = rows;
  expect(row).toMatchObject({ scenario: 'direct-address', kernelMicroseconds: null, ratio: null });
  expect(row?.agents).toBeGreaterThan(300);
  expect(row?.sessions).toBeGreaterThan(100);
  expect(row?.microsecondsPerSession).toBeGreaterThan(0);
  expect(row?.impressionsPerSecond).toBeGreaterThan(0);
  expect(row?.deliveriesPerSecond).toBeGreaterThan(0);
  expect(row?.peakMegabytes).toBeGreaterThan(30);
  expect(row?.recorderShare).toBeLessThan(1);
});

test('a scenario that is not there ends it with the size that failed', () => {
  const scenario = join(ROOT, 'scenarios/nowhere.yaml');
  expect(() => bench({ ...SMALL, scenario })).toThrow('measurement of 300 citizens failed');
});
