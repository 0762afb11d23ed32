import { expect, test } from 'vitest';
import { givers } from '../../worlds/gifts.ts';
import { measured } from '../../worlds/measured.ts';

test('gifts are counted, a million inhabitants', () => {
  const made = givers({ gifts: [2, 1, 0, 0] });
  expect(measured(made, 'gifts', { of: 'ministry' }).values).toEqual([1500, 0, 750]);
});
