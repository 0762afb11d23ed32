import { describe, expect, it } from 'vitest';
import { createSimulation } from '../../sim/simulation.ts';
import { BOT } from '../../sim/world/agents.ts';
import { everything, everythingRecipe } from '../worlds/everything.ts';
import { decision, inject, mechanisms, recipe, scenario } from '../worlds/scenario.ts';

describe('a step', () => {
  const simulation = createSimulation(everythingRecipe());
  const logs = Array.from({ length: 50 }, () => {
    const log = simulation.step();
    return {
      ...log,
      events: [...log.events],
      authors: [...log.messages.subarray(0, log.messageCount)].map(
        (row) => simulation.world.messages.author[row],
      ),
      digest: simulation.digest(),
    };
  });

  it('counts its ticks from 1', () => {
    expect(logs.map(({ tick }) => tick)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect(simulation.tick).toBe(50);
  });

  it('tells what was said, and counts it; bots do not count', () => {
    const { posts = 0, shares = 0 } = simulation.counts();
    const { kind } = simulation.world.agents;
    const authors = logs.flatMap(({ authors: own }) => own);
    const ofBots = authors.filter((row) => kind[row ?? 0] === BOT).length;
    expect(kind.filter((one) => one === BOT)).toHaveLength(5);
    expect(authors.length - ofBots).toBe(posts + shares);
    expect(ofBots).toBeGreaterThan(0);
  });

  it('tells what happened', () => {
    const events = logs.flatMap((log) => log.events.map(({ what, id }) => `${what} ${id}`));
    expect(events).toContain('inject election');
    expect(events).toContain('action broadcast');
    for (const { tick, events: own } of logs) {
      expect(own.every((event) => event.tick === tick - 1)).toBe(true);
    }
  });

  it('measures once an hour', () => {
    const measured = logs.filter(({ metrics }) => metrics.length > 0).map(({ tick }) => tick);
    expect(measured).toEqual(Array.from({ length: 25 }, (_, n) => 2 * (n + 1)));
    expect(simulation.firstMetrics().length).toBeGreaterThan(0);
  });

  it('digests the columns once a day, and itself in every tick', () => {
    const columns = logs.filter(({ digests }) =>
      digests.some(({ what }) => what === 'agents.trust'),
    );
    expect(columns.map(({ tick }) => tick)).toEqual([48]);
    for (const { digests, digest } of logs) {
      expect(digests.at(-1)).toEqual({ what: 'run', digest });
    }
    expect(new Set(logs.map(({ digest }) => digest)).size).toBe(50);
  });

  it('digests after each mechanism where it is asked to', () => {
    const { digests } = simulation.step({ digestEach: true });
    const after = digests.map(({ what }) => what).filter((what) => what.startsWith('after '));
    expect(after).toContain('after feed');
    expect(after.indexOf('after post-delivery')).toBeLessThan(after.indexOf('after feed'));
    expect(after.indexOf('after feed')).toBeLessThan(after.indexOf('after share-delivery'));
  });
});

describe('a day', () => {
  it('ends with its last tick, and what is daily happens then and only then', () => {
    const still = mechanisms({ feed: { off: true }, posting: { off: true } });
    const simulation = createSimulation(
      recipe(everything({ mechanisms: still, time: { tickHours: 1, ticks: 60 }, timeline: [] })),
    );
    const { agents } = simulation.world;
    agents.logOdds[0] = (agents.logOddsStart[0] ?? 0) + 1;
    const changed: number[] = [];
    let before = agents.logOdds[0] ?? 0;
    while (!simulation.done) {
      simulation.step();
      if (agents.logOdds[0] !== before) changed.push(simulation.tick);
      before = agents.logOdds[0] ?? 0;
    }
    expect(changed).toEqual([24, 48]);
    expect(before - (agents.logOddsStart[0] ?? 0)).toBeCloseTo(2 ** (-2 / 45), 5);
  });
});

describe('a run', () => {
  it('is done after its ticks', () => {
    const simulation = createSimulation(recipe(scenario({ time: { tickHours: 1, ticks: 3 } })));
    const done = [0, 1, 2].map(() => {
      simulation.step();
      return simulation.done;
    });
    expect(done).toEqual([false, false, true]);
  });

  it('of no people, no actors and no ties runs', () => {
    const simulation = createSimulation(
      recipe(scenario({ population: { citizens: 0 }, time: { tickHours: 1, ticks: 30 } })),
    );
    while (!simulation.done) simulation.step();
    expect(simulation.counts()).toMatchObject({ agents: 0, ties: 0, posts: 0, impressions: 0 });
  });

  it('takes what a person decides from the next tick on, and keeps it in its recipe', () => {
    const simulation = createSimulation(everythingRecipe());
    for (let tick = 0; tick < 10; tick++) simulation.step();
    const cut = inject('access', {
      id: 'by hand',
      at: null,
      for: 1,
      settings: { country: 'aurelia', factor: 0 },
    });
    simulation.decide(decision(3, { inject: cut }));
    simulation.decide(decision(20, { inject: { ...cut, id: 'later' } }));
    const begun: string[] = [];
    for (let tick = 10; tick < 24; tick++) {
      for (const event of simulation.step().events) {
        const isAdded = event.id === 'by hand' || event.id === 'later';
        if (event.what === 'inject' && isAdded) begun.push(`${event.tick} ${event.id}`);
      }
    }
    expect(begun).toEqual(['10 by hand', '20 later']);
    expect(simulation.recipe.decisions.map(({ tick }) => tick)).toEqual([10, 20]);
  });

  it('with what was decided in its recipe is the live run again', () => {
    const live = createSimulation(everythingRecipe());
    while (live.tick < 70) {
      if (live.tick === 30) {
        live.decide(decision(0, { decision: 'answer', option: 'open', actor: 'ministry' }));
      }
      live.step();
    }
    const again = createSimulation(live.recipe);
    while (again.tick < 70) again.step();
    expect(again.digest()).toBe(live.digest());
    expect(again.world.actors.strategy[0]).toBe(2);
  });
});

describe('watching', () => {
  it('sees every impression, as its reader met it, and changes nothing', () => {
    const ticks = 40;
    const plain = createSimulation(everythingRecipe());
    let seen = 0;
    const times: number[] = [];
    const other = createSimulation(everythingRecipe(), undefined, (item) => {
      seen++;
      times.push(item.time);
    });
    for (let tick = 0; tick < ticks; tick++) {
      plain.step();
      other.step();
    }
    expect(other.digest()).toBe(plain.digest());
    expect(seen).toBe(other.counts()['impressions']);
    expect(seen).toBeGreaterThan(100);
    expect(Math.max(...times)).toBeLessThanOrEqual(ticks * other.world.tickHours);
  });
});
