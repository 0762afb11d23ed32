import { expect, test } from 'vitest';
import { median, type Row, reportText } from '../../../scripts/bench/report.ts';

const ROW: Row = {
  scenario: 'direct-address',
  agents: 10_000,
  ties: 250_000,
  networkSeconds: 0.25,
  sessions: 123_456,
  microsecondsPerSession: 4.321,
  impressionsPerSecond: 3_210_000,
  deliveriesPerSecond: 9_870_000,
  peakMegabytes: 210.4,
  recorderShare: 0.123,
  kernelMicroseconds: 0.276,
  ratio: 15.66,
};

const MACHINE = { processor: 'P', cores: 2, gigabytes: 24, node: '20.20.2', platform: 'linux x64' };

test('the median is the middle value, or the mean of the middle two, whatever the order', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([10, 2, 4, 1])).toBe(3);
  expect(() => median([])).toThrow();
});

test('the table has every figure under its title and a dash for a kernel that did not run', () => {
  const bare = { ...ROW, agents: 100_000, kernelMicroseconds: null, ratio: null };
  const [place, titles = '', first = '', second = ''] = reportText({
    machine: MACHINE,
    rows: [ROW, bare],
  }).split('\n');
  expect(place).toBe('P, 2 cores, 24 GB, Node 20.20.2, linux x64');
  const cells = (line: string) => line.trim().split(/ {2,}/);
  expect(cells(titles)).toHaveLength(cells(first).length);
  expect(cells(first)).toEqual([
    '10000',
    '250000',
    '0.25',
    '123456',
    '4.32',
    '3.21',
    '9.87',
    '210',
    '12.3%',
    '0.276',
    '15.7',
  ]);
  expect(cells(second).slice(-2)).toEqual(['-', '-']);
});
