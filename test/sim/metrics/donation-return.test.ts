import { expect, test } from 'vitest';
import { givers } from '../../worlds/gifts.ts';
import { measured } from '../../worlds/measured.ts';

/** The ministry has spent twenty units of thirty euros; people gave 24 euros upon its appeals. */
function spentTwenty(settings: Record<string, number> = {}) {
  const made = givers({ given: [30, 0, 6, 4], prompted: [20, 0, 0, 4] }, settings);
  made.world.actors.spent.set([50, 20]);
  return measured(made, 'donation-return', { of: 'ministry' }).values;
}

test('donation return is what 10,000 such people would give upon appeals for each euro spent', () => {
  const values = spentTwenty();
  expect(values).toEqual([
    expect.closeTo((20 / 4) * (10_000 / 600), 9),
    expect.closeTo((4 / 4) * (10_000 / 600), 9),
    expect.closeTo((24 / 4) * (10_000 / 600), 9),
  ]);
});

test('donation return halves where a budget unit costs twice as much, and is none without costs', () => {
  expect(spentTwenty({ unitPrice: 60 })[2]).toBeCloseTo(50, 9);
  const free = givers({ prompted: [20, 0, 0, 4] });
  const { values } = measured(free, 'donation-return', { of: 'ministry' });
  expect(values).toEqual(Array(3).fill(Number.NaN));
});
