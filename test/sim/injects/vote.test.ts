import { expect, test } from 'vitest';
import { treatyState } from '../../../sim/world/treaty.ts';
import { happenings } from '../../worlds/happening.ts';
import { inject, mechanisms } from '../../worlds/scenario.ts';

test('a vote calls a round in its tick', () => {
  const { world, play } = happenings({
    mechanisms: mechanisms({ treaty: {} }),
    timeline: [inject('vote', { at: 7 })],
  });
  const { called } = world.module(treatyState);
  play(0, 7);
  expect(called[0]).toBe(0);
  play(7, 7.5);
  expect(called[0]).toBe(1);
});

test('where nothing is negotiated there is nothing to vote on', () => {
  const { play } = happenings({ timeline: [inject('vote', { at: 0 })] });
  expect(play(0, 1)).toMatchObject([{ what: 'inject', id: 'vote' }]);
});
