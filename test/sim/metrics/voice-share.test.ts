import { expect, test } from 'vitest';
import { voiceState } from '../../../sim/world/voice.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('voice share is the share of attention abroad over that of people', () => {
  const made = fourPeople((agents) => agents.country.set([0, 0, 0, 1]), { voice: {} });
  // Aurelia saw 6 items of Borealia, Borealia 2 of Aurelia; what one sees of one's own is no voice.
  made.world.module(voiceState).seen.set([90, 6, 2, 40]);
  const { values } = measured(made, 'voice-share');
  expect(values).toEqual([2 / 8 / (3 / 4), 6 / 8 / (1 / 4), Number.NaN]);
});

test('voice share is none where nobody is heard abroad, or nobody counts', () => {
  const counted = fourPeople(undefined, { voice: {} });
  expect(measured(counted, 'voice-share').values).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(measured(fourPeople(), 'voice-share').values).toEqual(Array(3).fill(Number.NaN));
});
