import { expect, test } from 'vitest';
import { HEARD } from '../../../sim/world/agents.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

const logit = (p: number) => Math.log(p / (1 - p));
/** What each believes of the false claim and of the true one, and whether it has heard of it. */
const made = fourPeople((agents) => {
  agents.logOdds.set([0.3, 0.9, 0.5, 0.5, 0.8, 0.6, 0.1, 0.1].map(logit));
  agents.claimFlags.set([HEARD, HEARD, HEARD, 0, HEARD, HEARD, 0, 0]);
  agents.reachedBy.set([0, 0b10]);
});

test('misperception is the distance from the truth, over the claims that one has heard of', () => {
  const { values, reached } = measured(made, 'misperception');
  expect(values[0]).toBeCloseTo(((0.3 + 0.1) / 2 + 0.5) / 2, 6);
  expect(values[1]).toBeCloseTo((0.8 + 0.4) / 2, 6);
  expect(values[2]).toBeCloseTo((0.2 + 0.5 + 0.6) / 3, 6);
  expect(reached).toEqual([expect.closeTo(0.5, 6), Number.NaN, expect.closeTo(0.5, 6)]);
});

test('misperception of one claim leaves the others out', () => {
  const { values } = measured(made, 'misperception', { claim: 'storm' });
  expect(values).toEqual([0.1, 0.4, 0.25].map((value) => expect.closeTo(value, 6)));
});

test('of a claim that nobody has heard of there is no misperception', () => {
  const { values } = measured(fourPeople(), 'misperception');
  expect(values).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});
