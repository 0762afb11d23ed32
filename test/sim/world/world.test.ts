import { describe, expect, it } from 'vitest';
import { handWorld, stepOf, write } from '../../worlds/hand.ts';
import { actor, claim, country, inject, recipe, scenario, text } from '../../worlds/scenario.ts';

describe('a world at its beginning', () => {
  it('has the figures of its countries, tension between rivals, and nobody’s claim of an inject', () => {
    const { world } = handWorld({
      people: 4,
      recipe: recipe(
        scenario({
          countries: [
            country('aurelia', { utcOffset: -3.5, repression: 0.1, culture: [0.5, -0.5] }),
            country('borealia', { rivals: ['aurelia'], responsiveness: 0.25 }),
          ],
          claims: [claim('plot', { about: 'borealia', manipulative: true }), claim('storm')],
          actors: [actor('ministry')],
          timeline: [inject('claim', { settings: { claim: 'plot', actor: 'ministry' } })],
        }),
      ),
      set: (agents) => agents.country.set([0, 0, 0, 1]),
    });
    const { countries, dyads, claims, actors, injectRows } = world;
    expect([...countries.people]).toEqual([3, 1]);
    expect([...countries.utcOffset]).toEqual([-3.5, 0]);
    expect(countries.repression[0]).toBeCloseTo(0.1, 6);
    expect([...countries.accessFactor]).toEqual([1, 1]);
    expect([...countries.culture]).toEqual([0.5, -0.5, 0, 0]);
    expect([...countries.rivals]).toEqual([0, 0, 1, 0]);
    expect([...dyads.tension].map((tension) => tension > 0)).toEqual([false, true, true, false]);
    expect([...claims.inTheAir]).toEqual([0, 1]);
    expect([...claims.about]).toEqual([1, -1]);
    expect([...claims.manipulative]).toEqual([1, 0]);
    expect([...actors.strategy, ...actors.lastDecision]).toEqual([-1, -1]);
    expect(injectRows.start[0]).toBe(-1);
  });

  it('takes as nobody’s yet also what an option of a decision may bring', () => {
    const brings = inject('claim', { at: null, settings: { claim: 'storm', actor: 'ministry' } });
    const option = { id: 'say', text: text('say'), cost: 0, strategy: null, injects: [brings] };
    const { world } = handWorld({
      recipe: recipe(
        scenario({
          claims: [claim('plot'), claim('storm')],
          actors: [actor('ministry')],
          teaching: {
            minutes: 1,
            briefing: text(''),
            roles: [],
            decisions: [
              {
                id: 'point',
                at: 1,
                when: null,
                actor: 'ministry',
                text: text('?'),
                default: 'say',
                options: [option],
              },
            ],
            notice: null,
            try: null,
            discuss: null,
          },
        }),
      ),
    });
    expect([...world.claims.inTheAir]).toEqual([1, 0]);
  });

  it('holds the columns of its population as copies', () => {
    const [one, other] = [handWorld({ people: 2 }), handWorld({ people: 2 })];
    one.world.agents.trust.fill(0.9);
    expect(other.world.agents.trust[0]).toBe(0.5);
  });
});

describe('the circles of draws', () => {
  it('are made again from the pools', () => {
    const { world, recipe: run } = handWorld();
    const row = write(world, { time: 0 });
    stepOf(world, run, 'recommendation')(2);
    expect(world.pools.message[world.circles[0]?.pick(5) ?? -1]).toBe(row);
    world.pools.used.fill(0);
    world.rebuildCircles();
    expect(world.circles[0]?.pick(5)).toBe(-1);
  });
});
