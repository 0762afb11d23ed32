/**
 * Common random numbers: what one actor does leaves the luck of all the others as it was. Somebody
 * whom nobody follows and who says nothing leaves every message of a run as it was, to the bit.
 */
import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../sim/population/population.ts';
import type { Actor, Scenario } from '../../sim/scenario/scenario.ts';
import { everything, everythingRecipe } from '../worlds/everything.ts';
import { storyOf } from '../worlds/running.ts';
import { action, actor, speech, strategy } from '../worlds/scenario.ts';

const TICKS = 60;
const CITIZENS = 100;

/** A network of people alone: institutions and bots are followed person by person. */
const network = {
  generator: 'regular',
  settings: { agents: CITIZENS, degree: 10 },
  edges: null,
  nodes: null,
};
const base = everythingRecipe({ network });

const quiet = (id: string): Actor =>
  actor(id, {
    kind: 'ngo',
    postsPerDay: 0,
    accounts: [{ kind: 'ngo', count: 2, host: 'borealia', language: 'fa', followers: 0 }],
  });

function storyWith(actors: (own: readonly Actor[]) => readonly Actor[]) {
  const scenario: Scenario = { ...base.scenario, actors: actors(base.scenario.actors) };
  return storyOf({ ...base, scenario }, undefined, TICKS);
}

describe('an actor whom nobody follows and who says nothing', () => {
  const plain = storyWith((own) => own);

  it.each([
    ['behind', (own: readonly Actor[]) => [...own, quiet('stranger')]],
    ['before', (own: readonly Actor[]) => [quiet('stranger'), ...own]],
    ['among', (own: readonly Actor[]) => [...own.slice(0, 1), quiet('stranger'), ...own.slice(1)]],
  ])('%s the others leaves every message as it was', (_, actors) => {
    const { messages, simulation } = storyWith(actors);
    expect(messages).toEqual(plain.messages);
    expect(simulation.outcomes()).toEqual(plain.simulation.outcomes());
    const people = (of: typeof simulation) => [
      ...of.world.agents.logOdds.subarray(0, 2 * CITIZENS),
    ];
    expect(people(simulation)).toEqual(people(plain.simulation));
  });
});

describe('what one actor does', () => {
  const louder: Scenario = {
    ...base.scenario,
    strategies: [
      ...everything().strategies,
      strategy('louder', [
        ...(everything().strategies[1]?.actions ?? []),
        action('broadcast', { actor: 'crier', from: 0, every: 6, settings: speech }),
      ]),
    ],
    actors: [
      ...base.scenario.actors,
      actor('crier', {
        accounts: [{ kind: 'ministry', count: 1, host: 'aurelia', language: 'en', followers: 0.3 }],
      }),
    ],
  };
  const population = createPopulation(louder, base.networkSeed);
  const [silent, loud] = ['engage', 'louder'].map((strategy) =>
    storyOf({ ...base, scenario: louder, strategy }, population, TICKS),
  );

  it('changes neither who is online nor when anybody writes a post', () => {
    const sessions = [silent, loud].map((one) => one?.simulation.counts()['sessions']);
    expect(sessions[0]).toBe(sessions[1]);
    // Time, key and author of posts by people, who have the first keys.
    const postsOf = (story: typeof silent) =>
      (story?.messages ?? [])
        .map((message) => message.split(' '))
        .filter(([, , , author, , kind]) => kind === '0' && Number(author) < CITIZENS)
        .map((message) => message.slice(0, 4).join(' '))
        .sort();
    expect(postsOf(loud)).toEqual(postsOf(silent));
    expect(postsOf(loud).length).toBeGreaterThan(100);
    expect(loud?.messages).not.toEqual(silent?.messages);
  });

  it('leaves most shares as they were: luck is shared, not drawn anew', () => {
    const sharesOf = (story: typeof silent) =>
      new Set(
        (story?.messages ?? [])
          .map((message) => message.split(' '))
          .filter(([, , , , , kind]) => kind === '1' || kind === '2')
          .map(([, , , author, root]) => `${author} ${root}`),
      );
    const [before, after] = [sharesOf(silent), sharesOf(loud)];
    const kept = [...before].filter((share) => after.has(share)).length;
    expect(kept / before.size).toBeGreaterThan(0.7);
  });
});
