import { describe, expect, it } from 'vitest';
import { encountersState } from '../../../sim/world/encounters.ts';
import { saidOf, worldOfStances } from '../../worlds/stances.ts';

const people = [[0, 0, 0] as const];

describe('exposure to the other side', () => {
  it('is its share in what is seen on an issue, or on all', () => {
    const made = worldOfStances({ people, on: { encounters: {} } });
    const { onIssue, across } = made.world.module(encountersState);
    onIssue.set([8, 2, 10, 0]);
    across.set([2, 2, 1, 0]);
    expect(saidOf(made, 'cross-stance-exposure', 'opening')).toEqual([0.25, 0.1, 3 / 18]);
    expect(saidOf(made, 'cross-stance-exposure', 'visas')).toEqual([1, Number.NaN, 1]);
    expect(saidOf(made, 'cross-stance-exposure')).toEqual([0.4, 0.1, 5 / 20]);
  });

  it('has no value where nothing is counted', () => {
    expect(saidOf(worldOfStances({ people }), 'cross-stance-exposure')[2]).toBeNaN();
  });
});
