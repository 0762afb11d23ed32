import { describe, expect, test } from 'vitest';
import type { Series } from '../../../viz/run/measures.ts';
import {
  injectBefore,
  letterAt,
  letterInjects,
  type RunEvent,
  swingsOf,
} from '../../../viz/run/moments.ts';

const series = (value: (hour: number) => number, hours = 240): Series => ({
  metric: 'attitude:aurelia',
  country: 'borealia',
  name: 'borealia',
  hours: Array.from({ length: hours + 1 }, (_, hour) => hour),
  values: Array.from({ length: hours + 1 }, (_, hour) => value(hour)),
});
const event = (id: string, hours: number, what = 'inject'): RunEvent => ({
  tick: hours * 2,
  hours,
  what,
  id,
  actor: '',
  detail: '',
  cost: 0,
});

describe('swings', () => {
  test('find the step of a line, once, with its size', () => {
    const found = swingsOf(
      series((hour) => (hour < 100 ? 0 : -0.16)),
      0.01,
      5,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.change).toBeCloseTo(-0.16);
    expect(found[0]?.hours).toBe(100);
  });

  test('leave out what the line does on any day', () => {
    expect(
      swingsOf(
        series((hour) => hour * 0.01),
        0.01,
        5,
      ),
    ).toEqual([]);
  });

  test('leave out what is undone within a day', () => {
    expect(
      swingsOf(
        series((hour) => (hour >= 100 && hour < 110 ? 0.2 : 0)),
        0.01,
        5,
      ),
    ).toEqual([]);
  });

  test('below the threshold are none', () => {
    expect(
      swingsOf(
        series((hour) => (hour < 100 ? 0 : 0.009)),
        0.01,
        5,
      ),
    ).toEqual([]);
  });

  test('do not depend on what happens after a line ends', () => {
    const whole = series((hour) => (hour < 100 ? 0 : 0.1));
    const cut = series((hour) => (hour < 100 ? 0 : 0.1), 150);
    expect(swingsOf(cut, 0.01, 5)[0]?.hours).toBe(swingsOf(whole, 0.01, 5)[0]?.hours);
  });
});

describe('injects', () => {
  test('are lettered in order of time, planned ones among them', () => {
    const injects = letterInjects(
      [event('late', 50)],
      [
        { id: 'early', at: 10, for: 5 },
        { id: 'late', at: 50, for: 0 },
        { id: 'waits', at: null, for: 0 },
        { id: 'beyond', at: 999, for: 0 },
      ],
      100,
    );
    expect(injects.map(({ letter, id, end }) => [letter, id, end])).toEqual([
      ['A', 'early', 15],
      ['B', 'late', 50],
    ]);
  });

  test('end when the run says so', () => {
    const [inject] = letterInjects(
      [event('cut', 10), event('cut', 22, 'inject-end')],
      [{ id: 'cut', at: null, for: 48 }],
      100,
    );
    expect(inject?.end).toBe(22);
  });

  test('beyond the alphabet go on with a number', () => {
    expect([letterAt(0), letterAt(25), letterAt(26), letterAt(53)]).toEqual(['A', 'Z', 'A2', 'B3']);
  });

  test('are named for a swing of the two days after them', () => {
    const injects = letterInjects([event('a', 10), event('b', 100)], [], 200);
    expect(injectBefore(injects, 110)?.id).toBe('b');
    expect(injectBefore(injects, 99)).toBeNull();
  });
});
