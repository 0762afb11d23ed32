import { expect, test } from 'vitest';
import { airtimeState } from '../../../sim/world/voice.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('frequency is impressions of an actor over the people whom it reached', () => {
  const made = fourPeople((agents) => agents.reachedBy.set([0b10, 0b11, 0b10, 0b01]), {
    voice: {},
  });
  made.world.module(airtimeState).seen.set([50, 50, 3, 6]);
  const { values } = measured(made, 'frequency', { of: 'ministry', in: 'borealia' });
  expect(values).toEqual([3 / 2, 6, 3]);
});

test('frequency is none where nobody was reached', () => {
  const made = fourPeople(undefined, { voice: {} });
  expect(measured(made, 'frequency', { of: 'ministry' }).values).toEqual(Array(3).fill(Number.NaN));
});
