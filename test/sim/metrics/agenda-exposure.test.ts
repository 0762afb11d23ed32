import { describe, expect, it } from 'vitest';
import { encountersState } from '../../../sim/world/encounters.ts';
import { saidOf, worldOfStances } from '../../worlds/stances.ts';

const people = [[0, 0, 0] as const];

describe('exposure to an issue', () => {
  it('is the share of what is seen that is about it, or about any', () => {
    const made = worldOfStances({ people, on: { encounters: {} } });
    const { seen, onIssue } = made.world.module(encountersState);
    seen.set([50, 0]);
    onIssue.set([5, 20, 0, 0]);
    expect(saidOf(made, 'agenda-exposure', 'opening')).toEqual([0.1, Number.NaN, 0.1]);
    expect(saidOf(made, 'agenda-exposure')).toEqual([0.5, Number.NaN, 0.5]);
  });

  it('has no value where nothing is counted', () => {
    expect(saidOf(worldOfStances({ people }), 'agenda-exposure')[2]).toBeNaN();
  });
});
