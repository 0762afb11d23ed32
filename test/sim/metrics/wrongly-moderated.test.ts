import { expect, test } from 'vitest';
import { transparencyState } from '../../../sim/world/moderation.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('wrongly moderated is the share of true posts among those acted on', () => {
  const made = fourPeople(undefined, { moderation: {} });
  const { acted, wrongly } = made.world.module(transparencyState);
  acted.set([8, 0]);
  wrongly.set([2, 0]);
  expect(measured(made, 'wrongly-moderated').values).toEqual([0.25, Number.NaN, 0.25]);
});

test('there is no value where it is off', () => {
  expect(measured(fourPeople(), 'wrongly-moderated').values[2]).toBeNaN();
});
