import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';
import { actor } from '../../worlds/scenario.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('credibility is the mean over the accounts of an actor', () => {
  const made = threeStates(
    {},
    { actors: [actor('ministry'), actor('paper', { kind: 'media' })] },
    {
      accounts: [
        { kind: 'ministry', actor: 0 },
        { kind: 'embassy', actor: 0 },
        { kind: 'media', actor: 1 },
      ],
      set: (agents) => agents.credibility.set([0.5, 0.25, 0.75], 3),
    },
  );
  const nothing = Array(3).fill(Number.NaN);
  expect(valuesOf(made, 'credibility', { of: 'ministry' })).toEqual([...nothing, 0.375]);
  expect(valuesOf(made, 'credibility', { of: 'paper' })).toEqual([...nothing, 0.75]);
});

test('an actor without accounts has none', () => {
  expect(measured(fourPeople(), 'credibility', { of: 'paper' }).values[2]).toBe(Number.NaN);
});
