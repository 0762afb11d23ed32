import { describe, expect, it } from 'vitest';
import { happenings } from '../../worlds/happening.ts';
import { inject } from '../../worlds/scenario.ts';

const cut = (changes: Parameters<typeof inject>[1]) =>
  inject('access', { settings: { country: 'aurelia', factor: 0.5 }, ...changes });
const trustAbove = (during: number) => ({
  metric: 'trust',
  of: 'aurelia',
  toward: null,
  in: null,
  above: 0.6,
  below: null,
  during,
});

describe('an inject', () => {
  it('begins in the tick that holds its time, lasts, ends once, and says so', () => {
    const { play } = happenings({ timeline: [cut({ id: 'cut', at: 1.25, for: 2 })] });
    const events = play(0, 10).map(({ what, id, time, detail }) => [what, id, time, detail]);
    expect(events).toEqual([
      ['inject', 'cut', 1, 'aurelia'],
      ['inject-end', 'cut', 3, 'aurelia'],
    ]);
  });

  it('of a moment has no end', () => {
    const { world, play } = happenings({ timeline: [cut({ at: 1, for: 0 })] });
    expect(play(0, 5).map(({ what }) => what)).toEqual(['inject']);
    expect(world.countries.accessFactor[0]).toBe(1);
  });

  it('after the end of the run does not happen', () => {
    const { play } = happenings({ timeline: [cut({ at: 1000, for: 2 })] });
    expect(play(0, 24)).toEqual([]);
  });

  it('waits for its condition, which must have held long enough', () => {
    const timeline = [cut({ id: 'cut', at: null, when: trustAbove(3), for: 2 })];
    const { world, play } = happenings({ timeline });
    expect(play(0, 5)).toEqual([]);
    world.agents.trust.fill(0.9);
    expect(play(5, 7)).toEqual([]);
    world.agents.trust.fill(0.1);
    expect(play(7, 9)).toEqual([]);
    world.agents.trust.fill(0.9);
    expect(play(9, 20).map(({ what, time }) => [what, time])).toEqual([
      ['inject', 12],
      ['inject-end', 14],
    ]);
  });

  it('happens once, whatever its condition does later', () => {
    const timeline = [cut({ at: null, when: trustAbove(0), for: 1 })];
    const { world, play } = happenings({ timeline });
    world.agents.trust.fill(0.9);
    expect(play(0, 30).filter(({ what }) => what === 'inject')).toHaveLength(1);
  });

  it('leaves countries neutral where none lasts', () => {
    const { world, play } = happenings({ timeline: [] });
    world.countries.accessFactor.fill(7);
    world.countries.salience.fill(7);
    world.countries.arousalShift.fill(0.7);
    play(0, 0.5);
    const { accessFactor, salience, arousalShift } = world.countries;
    expect([...accessFactor, ...salience, ...arousalShift]).toEqual([1, 1, 0, 0, 0, 0]);
  });
});
