import { expect, test } from 'vitest';
import { accountabilityState, DAYS_KEPT } from '../../../sim/world/accountability.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

/** A history of so many days, in Aurelia. */
function history(attention: readonly number[], answers: readonly number[], before = 0) {
  const made = fourPeople(undefined, { accountability: {} });
  const rows = made.world.module(accountabilityState);
  attention.forEach((value, day) => {
    rows.attention[(before + day) % DAYS_KEPT] = value;
  });
  answers.forEach((value, day) => {
    rows.answers[(before + day) % DAYS_KEPT] = value;
  });
  rows.days[0] = before + attention.length;
  return measured(made, 'answer-lag').values;
}

const SPOKEN = [0, 0.5, 0, 0, 0, 0, 0.25, 0, 0, 0, 0];
const later = (days: number) => SPOKEN.map((_, day) => (SPOKEN[day - days] ? 1 : 0));

test('the lag is the number of days by which answers follow attention', () => {
  expect(history(SPOKEN, later(2))).toEqual([48, Number.NaN, 48]);
  expect(history(SPOKEN, later(0))[0]).toBe(0);
});

test('the lag is found in what is kept of a long history', () => {
  const long = Array.from({ length: DAYS_KEPT - 1 }, (_, day) => (day % 9 === 0 ? 0.5 : 0));
  const answers = long.map((_, day) => (day >= 3 && (day - 3) % 9 === 0 ? 1 : 0));
  expect(history(long, answers, 100)[0]).toBe(72);
});

test('there is none where nothing was answered, or all is alike', () => {
  expect(history(SPOKEN, Array(11).fill(0))[0]).toBeNaN();
  expect(history(Array(11).fill(0.2), later(2))[0]).toBeNaN();
  expect(measured(fourPeople(), 'answer-lag').values[2]).toBeNaN();
});
