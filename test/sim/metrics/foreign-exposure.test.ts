import { expect, test } from 'vitest';
import { voiceState } from '../../../sim/world/voice.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('foreign exposure is the share of what each public sees that is from abroad', () => {
  const made = fourPeople(undefined, { voice: {} });
  made.world.module(voiceState).seen.set([6, 2, 1, 1]);
  expect(measured(made, 'foreign-exposure').values).toEqual([0.25, 0.5, 0.3]);
});

test('foreign exposure is none before anything was seen', () => {
  const made = fourPeople(undefined, { voice: {} });
  expect(measured(made, 'foreign-exposure').values).toEqual(Array(3).fill(Number.NaN));
});
