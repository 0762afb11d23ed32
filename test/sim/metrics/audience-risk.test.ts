import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('audience risk is engagements per 1,000 citizens times repression, weighed by people', () => {
  const made = fourPeople();
  made.world.countries.repression.set([0.25, 0.75]);
  made.world.countries.officialEngagements.set([3, 8]);
  const found = measured(made, 'audience-risk');
  expect(found.values).toEqual([(1000 * 3 * 0.25) / 2, (1000 * 8 * 0.75) / 2, 1687.5]);
});
