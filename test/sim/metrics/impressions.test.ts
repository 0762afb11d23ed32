import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('impressions are items seen a head', () => {
  const made = fourPeople();
  made.world.countries.impressions.set([7, 2]);
  expect(measured(made, 'impressions').values).toEqual([3.5, 1, 2.25]);
});
