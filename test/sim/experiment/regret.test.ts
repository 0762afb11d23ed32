import { expect, test } from 'vitest';
import { regrets } from '../../../sim/experiment/regret.ts';

test('regret is what the best arm of each world would have brought more', () => {
  // Worlds: A 5 3 1, B 4 4 4: A loses 0 1 3, B loses 1 0 0.
  const found = regrets(
    [
      [5, 3, 1],
      [4, 4, 4],
    ],
    'up',
  );
  expect(found).toEqual([
    { mean: 4 / 3, most: 3, worst: 2 },
    { mean: 1 / 3, most: 1, worst: 0 },
  ]);
});

test('where less is better, what the best arm would have brought less', () => {
  expect(regrets([[5], [4]], 'down').map(({ most }) => most)).toEqual([1, 0]);
});

test('worlds without a value are left out', () => {
  const found = regrets(
    [
      [null, 1],
      [null, null],
    ],
    'up',
  );
  expect(found).toEqual([
    { mean: 0, most: 0, worst: 1 },
    { mean: null, most: null, worst: null },
  ]);
});
