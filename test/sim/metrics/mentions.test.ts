import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('mentions are the replies to an actor, per 1,000 people', () => {
  const made = fourPeople();
  made.world.mentionHeads.next.set([8, 2]);
  const nothing = [Number.NaN, Number.NaN];
  expect(measured(made, 'mentions', { of: 'paper' }).values).toEqual([...nothing, 2000]);
  expect(measured(made, 'mentions', { of: 'ministry' }).values).toEqual([...nothing, 500]);
});
