import { describe, expect, it } from 'vitest';
import { HEARD } from '../../../sim/world/agents.ts';
import { misperceptionState } from '../../../sim/world/misperception.ts';
import { handWorld, stepOf } from '../../worlds/hand.ts';
import { claim, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const logit = (p: number) => Math.log(p / (1 - p));

/** A false claim and a true one, believed by .3 and .6 at the start. */
function worldOf(tickHours = 0.5) {
  const made = handWorld({
    people: 2,
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 100 },
        claims: [claim('plot'), claim('storm', { truth: true })],
        mechanisms: mechanisms({ misperception: {} }),
      }),
    ),
    set(agents) {
      agents.logOddsStart.set([0.3, 0.6, 0.3, 0.6].map(logit));
      agents.logOdds.set(agents.logOddsStart);
    },
  });
  const step = stepOf(made.world, made.recipe, 'misperception');
  return {
    ...made,
    hours: () => [...made.world.module(misperceptionState).hours],
    play(from: number, to: number) {
      for (let tick = from / tickHours; tick < to / tickHours; tick++) step(tick);
    },
  };
}

describe('hours of misperception', () => {
  it('add up how far beliefs are from the truth, beyond the start, for those who have heard', () => {
    const { world, hours, play } = worldOf();
    world.agents.claimFlags.set([HEARD, HEARD, 0, HEARD]);
    world.agents.logOdds.set([0.8, 0.9, 0.8, 0.4].map(logit));
    play(0, 3);
    const expected = [3 * (0.8 - 0.3), 3 * (0.1 - 0.4), 0, 3 * (0.6 - 0.4)];
    expect(hours()).toEqual(expected.map((value) => expect.closeTo(value, 5)));
    world.agents.logOdds[0] = logit(0.3);
    play(3, 10);
    expect(hours()[0]).toBeCloseTo(1.5, 5);
  });

  it('are the same at every length of the tick', () => {
    const areas = [1 / 12, 0.25, 0.5, 1].map((tickHours) => {
      const { world, hours, play } = worldOf(tickHours);
      world.agents.claimFlags.fill(HEARD);
      for (let hour = 0; hour < 5; hour++) {
        world.agents.logOdds[0] = hour - 2;
        play(hour, hour + 1);
      }
      return hours()[0];
    });
    expect(areas).toEqual(Array(4).fill(areas[0]));
  });

  it('are none where belief is as at the start', () => {
    const { world, hours, play } = worldOf();
    world.agents.claimFlags.fill(HEARD);
    play(0, 20);
    expect(hours()).toEqual(Array(4).fill(expect.closeTo(0, 5)));
  });
});
