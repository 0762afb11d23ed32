import { expect, test } from 'vitest';
import { givers } from '../../worlds/gifts.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('donations are euros a million inhabitants, by public and per person reached', () => {
  const made = givers({ given: [30, 0, 6, 4] });
  const { values, reached } = measured(made, 'donations', { of: 'ministry' });
  // Two people of a country stand for two thousand inhabitants.
  expect(values).toEqual([15_000, 5_000, 10_000]);
  expect(reached).toEqual([30_000, 4_000, 17_000]);
});

test('donations do not hang on how many inhabitants a person stands for but by that number', () => {
  const made = givers({ given: [30, 0, 6, 4] }, { scale: 100 });
  expect(measured(made, 'donations', { of: 'ministry' }).values[2]).toBeCloseTo(100_000, 6);
});

test('donations are nothing where nobody may give', () => {
  expect(measured(fourPeople(), 'donations', { of: 'ministry' }).values).toEqual([0, 0, 0]);
});
