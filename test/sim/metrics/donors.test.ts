import { expect, test } from 'vitest';
import { givers } from '../../worlds/gifts.ts';
import { measured } from '../../worlds/measured.ts';

test('donors are counted once, however often they give', () => {
  const made = givers({ gifts: [7, 1, 0, 1] });
  expect(measured(made, 'donors', { of: 'ministry' }).values).toEqual([1000, 500, 750]);
});
