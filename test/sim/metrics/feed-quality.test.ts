import { expect, test } from 'vitest';
import { encountersState } from '../../../sim/world/encounters.ts';
import { saidOf, worldOfStances } from '../../worlds/stances.ts';

test('feed quality is the mean over what was seen; none where nothing was, or is not counted', () => {
  const made = worldOfStances({ people: [[0, 0]], on: { encounters: {} } });
  const { seen, quality } = made.world.module(encountersState);
  seen.set([4, 0]);
  quality.set([3, 0]);
  expect(saidOf(made, 'feed-quality')).toEqual([0.75, Number.NaN, 0.75]);
  seen.set([4, 12]);
  quality.set([3, 5]);
  expect(saidOf(made, 'feed-quality')).toEqual([0.75, 5 / 12, 0.5]);
  expect(saidOf(worldOfStances({ people: [[0, 0]] }), 'feed-quality')[2]).toBeNaN();
});
