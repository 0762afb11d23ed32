import { expect, test } from 'vitest';
import { type FrameColumn, frameInterval } from '../../../sim/record/frames.ts';

const columns = (count: number, bits: number): FrameColumn[] =>
  Array.from({ length: count }, (_, place) => ({
    column: { name: `c${place}`, type: 'i16', meaning: '' },
    bits,
    fill: () => undefined,
  }));

const DAYS = (days: number, tickHours = 0.5) => ({ ticks: (24 * days) / tickHours, tickHours });

test('a frame an hour where that stays below 100 MB', () => {
  expect(frameInterval(columns(4, 9), 8_000, DAYS(30))).toBe(2);
  expect(frameInterval(columns(4, 9), 10_000, DAYS(30, 0.25))).toBe(4);
  expect(frameInterval(columns(4, 9), 10_000, DAYS(30, 1))).toBe(1);
});

test('fewer frames for more agents, longer runs or more columns, and never 100 MB', () => {
  for (const agents of [10_000, 100_000, 1_000_000]) {
    for (const days of [1, 30, 365]) {
      for (const count of [1, 8]) {
        const every = frameInterval(columns(count, 12), agents, DAYS(days));
        const frames = Math.ceil((48 * days) / every) + 1;
        expect(every % 2).toBe(0);
        expect((frames * agents * count * 12) / 8).toBeLessThan(100e6);
      }
    }
  }
});

test('a textbook model with an hour of ticks or none has a frame at least every tick', () => {
  expect(frameInterval(columns(1, 9), 100, { ticks: 50, tickHours: 24 })).toBe(1);
  expect(frameInterval([], 100, { ticks: 50, tickHours: 1 })).toBe(1);
});
