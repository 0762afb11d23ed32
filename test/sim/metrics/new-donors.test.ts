import { expect, test } from 'vitest';
import { givers } from '../../worlds/gifts.ts';
import { measured } from '../../worlds/measured.ts';

test('new donors are the share of those who gave who did not give regularly', () => {
  const made = givers({ gifts: [2, 1, 0, 1], regular: [1, 0, 0, 0] });
  expect(measured(made, 'new-donors', { of: 'ministry' }).values).toEqual([0.5, 1, 2 / 3]);
});

test('new donors are no share where nobody gave', () => {
  const made = givers({ gifts: [0, 0, 0, 1], regular: [1, 1, 1, 1] });
  expect(measured(made, 'new-donors', { of: 'ministry' }).values).toEqual([Number.NaN, 0, 0]);
});
