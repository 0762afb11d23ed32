import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('spent is what the actor has spent, and is no country’s', () => {
  const made = fourPeople();
  made.world.actors.spent.set([3, 12.5]);
  const found = measured(made, 'spent', { of: 'ministry' });
  expect(found.values).toEqual([Number.NaN, Number.NaN, 12.5]);
});
