import { expect, test } from 'vitest';
import { givers } from '../../worlds/gifts.ts';
import { measured } from '../../worlds/measured.ts';

test('the mean donation is euros a gift', () => {
  const made = givers({ given: [30, 10, 0, 0], gifts: [1, 3, 0, 0] });
  const { values } = measured(made, 'mean-donation', { of: 'ministry' });
  expect(values).toEqual([10, Number.NaN, 10]);
});
