import { expect, test } from 'vitest';
import { partyState } from '../../../sim/world/treaty.ts';
import { party, treatyOf } from '../../worlds/negotiation.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

const treaty = treatyOf([party('aurelia'), party('cassia')]);
const issues = [{ id: 'norms', title: { en: 'norms', fr: 'norms' } }];

test('votes are those of the parties, and how many they are in all', () => {
  const made = threeStates({ treaty: {} }, { treaty, issues });
  made.world.module(partyState).signed.set([1, 1, 1]);
  expect(valuesOf(made, 'votes')).toEqual([1, Number.NaN, 1, 2]);
});

test('without a treaty nobody votes', () => {
  expect(valuesOf(threeStates({ treaty: {} }), 'votes')).toEqual(Array(4).fill(Number.NaN));
  expect(valuesOf(threeStates({}, { treaty, issues }), 'votes')).toEqual(Array(4).fill(Number.NaN));
});
