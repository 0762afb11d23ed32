import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('engagement is what people do with what they see; none where nothing was seen', () => {
  const made = fourPeople();
  made.world.countries.impressions.set([40, 0]);
  made.world.countries.engagements.set([6, 0]);
  expect(measured(made, 'engagement').values).toEqual([0.15, Number.NaN, 0.15]);
  made.world.countries.impressions.set([40, 20]);
  made.world.countries.engagements.set([6, 9]);
  expect(measured(made, 'engagement').values).toEqual([0.15, 0.45, 0.25]);
});
