import { expect, test } from 'vitest';
import { voiceState } from '../../../sim/world/voice.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('home-host exposure is the share of what a public sees by people who come from there', () => {
  const made = fourPeople(undefined, { voice: {} });
  // Where the authors come from counts, not where they live.
  made.world.module(voiceState).seen.set([8, 0, 0, 8]);
  made.world.module(voiceState).seenOrigin.set([6, 2, 1, 7]);
  const { values } = measured(made, 'home-host-exposure', { of: 'aurelia', toward: 'borealia' });
  expect(values).toEqual([2 / 8, 7 / 8, 9 / 16]);
});
