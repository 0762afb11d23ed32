import { describe, expect, test } from 'vitest';
import { meanOf, rampBetween, rangeOf } from '../../../viz/model/columns.ts';
import { rampAt } from '../../../viz/network/colours.ts';

const COLUMNS = new Map([
  ['opinion', [0.2, 0.4, Number.NaN]],
  ['opinionStart', [-1, 3, 0]],
  ['state', [1, 1, 1]],
]);

/** A palette of which only the seven colours matter. */
const palette = (() => {
  const attitude = [0, 1, 2, 3, 4, 5, 6].map((step) => [step * 40, 0, 0] as const);
  const one = [0, 0, 0] as const;
  const paints = { paper: one, ink: one, axis: one, true: one, false: one };
  return { attitude, ...paints, kinds: {}, strategy: [] };
})();

describe('a column of a model', () => {
  test('shares its range with its values at the start, so that colours compare', () => {
    expect(rangeOf(COLUMNS, 'opinion')).toEqual([-1, 3]);
    expect(rangeOf(COLUMNS, 'opinionStart')).toEqual([-1, 3]);
    expect(rangeOf(COLUMNS, 'state')).toEqual([1, 1]);
    expect(rangeOf(new Map(), 'state')).toEqual([0, 0]);
  });

  test('is coloured from its lowest value to its highest', () => {
    const ramp = rampBetween(palette, [-1, 3]);
    expect(rampAt(ramp.stops, ramp.colours, -1)).toEqual([0, 0, 0]);
    expect(rampAt(ramp.stops, ramp.colours, 1)).toEqual([120, 0, 0]);
    expect(rampAt(ramp.stops, ramp.colours, 3)).toEqual([240, 0, 0]);
    const flat = rampBetween(palette, [1, 1]);
    expect(rampAt(flat.stops, flat.colours, 1)).toEqual([0, 0, 0]);
  });

  test('has the mean of those of its values that are numbers', () => {
    expect(meanOf([0.2, 0.4, Number.NaN])).toBeCloseTo(0.3, 12);
    expect(meanOf([Number.NaN])).toBeNaN();
  });
});
