import { expect, test } from 'vitest';
import { HEARD, MET_LABELLED } from '../../../sim/world/agents.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('awareness is the share that has heard of the claim, or of any', () => {
  const made = fourPeople((agents) => {
    agents.claimFlags.set([HEARD, 0, 0, HEARD | MET_LABELLED, 0, 0, HEARD, HEARD, HEARD, HEARD]);
  });
  expect(measured(made, 'awareness', { claim: 'plot' }).values).toEqual([0.5, 0.5, 0.5]);
  expect(measured(made, 'awareness', { claim: 'storm' }).values).toEqual([0.5, 0.5, 0.5]);
  expect(measured(made, 'awareness').values).toEqual([1, 0.5, 0.75]);
});
