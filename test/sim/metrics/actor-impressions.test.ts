import { expect, test } from 'vitest';
import { airtimeState } from '../../../sim/world/voice.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('impressions of an actor are those of its messages, a head of each public', () => {
  const made = fourPeople(undefined, { voice: {} });
  // The newspaper's, then the ministry's; two people live in each country.
  made.world.module(airtimeState).seen.set([50, 50, 3, 6]);
  const { values } = measured(made, 'actor-impressions', { of: 'ministry' });
  expect(values).toEqual([1.5, 3, 9 / 4]);
});
