import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('linguistic reach counts those who met the actor in a language that they read well', () => {
  const made = fourPeople((agents) => {
    agents.reachedBy.fill(0b11);
    agents.understood.set([0b10, 0, 0b01, 0]);
  });
  expect(measured(made, 'linguistic-reach', { of: 'ministry' }).values).toEqual([0.5, 0, 0.25]);
});
