import { expect, test } from 'vitest';
import { programmesState } from '../../../sim/world/programmes.ts';
import { abroad } from '../../worlds/standing.ts';

test('education as a component is alumni among foreigners, over what counts as full', () => {
  const made = abroad({ settings: { 'soft-power': { fullEducation: 10_000 } } });
  // Of Aurelia one in Borealia, one in Cassia, and one at home who does not count; of Borealia one.
  made.world.module(programmesState).alumnus.set([0b001, 0b010, 0b001, 0, 0b001]);
  expect(made.of('soft-power-education').slice(0, 3)).toEqual([2 / 3, 1 / 3, 0]);
});

test('education is nothing where there are no programmes', () => {
  const off = { programmes: { off: true }, alumni: { off: true } };
  expect(abroad({ settings: off }).of('soft-power-education')).toEqual([0, 0, 0, 0]);
});
