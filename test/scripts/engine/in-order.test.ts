import { expect, test } from 'vitest';
import { inOrder } from '../../../scripts/engine/in-order.ts';

test('things are handed on in the order of their numbers, as soon as it is their turn', () => {
  const given: string[] = [];
  const take = inOrder<string>((number, thing) => given.push(`${number}${thing}`));
  take(2, 'c');
  take(0, 'a');
  expect(given).toEqual(['0a']);
  take(1, 'b');
  expect(given).toEqual(['0a', '1b', '2c']);
  take(3, 'd');
  expect(given.at(-1)).toBe('3d');
});
