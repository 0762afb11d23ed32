import { describe, expect, it } from 'vitest';
import { agendaState } from '../../../sim/world/encounters.ts';
import { saidOf, worldOfStances } from '../../worlds/stances.ts';

const people = [[0, 0, 0] as const];

describe('the share of the agenda', () => {
  it('is the share of posts about an issue, or about any', () => {
    const made = worldOfStances({ people, on: { agenda: {} } });
    const { posts, onIssue } = made.world.module(agendaState);
    posts.set([10, 30]);
    onIssue.set([2, 3, 12, 0]);
    expect(saidOf(made, 'agenda-share', 'opening')).toEqual([0.2, 0.4, 14 / 40]);
    expect(saidOf(made, 'agenda-share', 'visas')).toEqual([0.3, 0, 3 / 40]);
    expect(saidOf(made, 'agenda-share')).toEqual([0.5, 0.4, 17 / 40]);
  });

  it('has no value before anybody has posted, nor where posts are not counted', () => {
    const none = [Number.NaN, Number.NaN, Number.NaN];
    expect(saidOf(worldOfStances({ people, on: { agenda: {} } }), 'agenda-share')).toEqual(none);
    expect(saidOf(worldOfStances({ people }), 'agenda-share')).toEqual(none);
  });
});
