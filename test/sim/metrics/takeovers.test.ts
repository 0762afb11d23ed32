import { expect, test } from 'vitest';
import { attackState } from '../../../sim/world/cyber.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('takeovers are those of a country’s accounts, whoever attacked, known or not', () => {
  const made = threeStates({ 'cyber-attacks': {} });
  const { successes } = made.world.module(attackState);
  const place = (a: number, b: number, kind: number) => (a * 3 + b) * 3 + kind;
  successes[place(0, 1, 0)] = 2;
  successes[place(2, 1, 0)] = 3;
  successes[place(1, 1, 0)] = 1;
  successes[place(0, 2, 0)] = 4;
  successes[place(0, 1, 1)] = 50;
  successes[place(0, 1, 2)] = 60;
  expect(valuesOf(made, 'takeovers')).toEqual([0, 6, 4, 10]);
});

test('there are none to measure where nobody attacks', () => {
  expect(valuesOf(threeStates(), 'takeovers')).toEqual(Array(4).fill(Number.NaN));
});
