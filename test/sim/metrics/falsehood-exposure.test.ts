import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('exposure to falsehood is the false share of what was seen; none where nothing was', () => {
  const made = fourPeople();
  made.world.countries.impressions.set([40, 0]);
  made.world.countries.falseImpressions.set([10, 0]);
  expect(measured(made, 'falsehood-exposure').values).toEqual([0.25, Number.NaN, 0.25]);
  made.world.countries.impressions.set([40, 60]);
  expect(measured(made, 'falsehood-exposure').values).toEqual([0.25, 0, 0.1]);
});
