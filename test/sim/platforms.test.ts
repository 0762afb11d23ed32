/** What a platform takes away: items shown less, removed, and accounts that are suspended. */
import { describe, expect, it } from 'vitest';
import { policy } from '../../sim/actions/policy.ts';
import { composerOf } from '../../sim/composition.ts';
import { defaults } from '../../sim/fields.ts';
import { RANKING_NAMES } from '../../sim/ranking/index.ts';
import type { Item } from '../../sim/relation.ts';
import type { Settings } from '../../sim/scenario/scenario.ts';
import { SUSPENDED } from '../../sim/world/agents.ts';
import { REMOVED } from '../../sim/world/messages.ts';
import { moderationState, policyState } from '../../sim/world/moderation.ts';
import { ratingsState } from '../../sim/world/ratings.ts';
import {
  attentionOf,
  deliver,
  type Hand,
  handWorld,
  pass,
  startOf,
  stepOf,
  write,
} from '../worlds/hand.ts';
import { action, botnet, mechanisms, recipe, scenario, strategy } from '../worlds/scenario.ts';

const READERS = 3000;
const AUTHOR = READERS;

/** Everybody follows the last person and sits down once; nothing else is in their feeds. */
function readers(share = 0) {
  const made = handWorld({
    people: READERS + 1,
    ties: share === 1 ? [] : Array.from({ length: READERS }, (_, n) => [n, AUTHOR] as const),
    recipe: recipe(
      scenario({
        mechanisms: mechanisms({
          platforms: {},
          moderation: {},
          feed: {
            rule: 'chronological',
            outsideItems: 0,
            recommendationShare: share,
            noise: 0,
          },
        }),
      }),
    ),
  });
  made.world.agents.sessions.fill(1, 0, READERS);
  return made;
}
type Made = ReturnType<typeof readers>;

/** What all see in the tick that begins at 2 hours. */
function seenBy({ world, recipe: run }: Made): Item[] {
  const items: Item[] = [];
  for (const name of ['recommendation', 'feed']) {
    stepOf(world, run, name, [(item) => items.push({ ...item })])(4);
  }
  return items;
}
const near = (share: number) => 4 * Math.sqrt((share * (1 - share)) / READERS);

describe('an item that is shown less', () => {
  it.each([
    ['by those who follow its author', 0],
    ['where it is recommended', 1],
  ])('is seen as much less %s', (_, share) => {
    const made = readers(share);
    const row = write(made.world, { author: AUTHOR, time: 1.5 });
    deliver(made.world, made.recipe, [row]);
    // Met first of all it would be seen by everybody.
    made.world.module(moderationState).veil[row] = -Math.log(0.3);
    const count = seenBy(made).filter(({ position }) => position === 0).length;
    expect(Math.abs(count / READERS - 0.3)).toBeLessThan(near(0.3));
  });

  it('is so in every share of it', () => {
    const made = readers();
    const row = write(made.world, { author: 0, time: 1 });
    const share = pass(made.world, row, { author: AUTHOR, time: 1.5, available: 1.5 });
    deliver(made.world, made.recipe, [share]);
    made.world.module(moderationState).veil[row] = -Math.log(0.5);
    expect(Math.abs(seenBy(made).length / (READERS - 1) - 0.5)).toBeLessThan(near(0.5));
  });
});

describe('an item that is removed', () => {
  it.each([
    ['by those who follow its author', 0],
    ['where it would be recommended', 1],
  ])('is not met %s', (_, share) => {
    const made = readers(share);
    const row = write(made.world, { author: AUTHOR, time: 1.5 });
    deliver(made.world, made.recipe, [row]);
    stepOf(made.world, made.recipe, 'recommendation')(4);
    made.world.messages.flags[row] = REMOVED;
    const items: Item[] = [];
    stepOf(made.world, made.recipe, 'feed', [(item) => items.push({ ...item })])(4);
    expect(items).toEqual([]);
  });
});

describe('a share of an account that is suspended', () => {
  it('is not met, and does not count among those who passed the cascade on', () => {
    const made = handWorld({
      people: 4,
      ties: [1, 2, 3].map((followed) => [0, followed] as const),
      recipe: recipe(scenario({ mechanisms: mechanisms({ takedown: {} }) })),
    });
    const { world } = made;
    const root = write(world, { author: 1, time: 1 });
    const first = pass(world, root, { author: 2, time: 2, available: 2 });
    const second = pass(world, root, { author: 3, time: 3, available: 3 });
    deliver(world, made.recipe, [root, first, second]);
    world.messages.flags[second] = REMOVED;
    const { attention } = attentionOf(world, made.recipe);
    attention.gather(0, 4);
    expect([attention.count, attention.message[0], attention.sharers[0]]).toEqual([1, first, 2]);
  });
});

describe('an account that is suspended', () => {
  const suspended: Hand['set'] = (agents) => {
    agents.sessionRate.fill(20);
    agents.postRate.fill(20);
    agents.flags[1] = SUSPENDED;
  };

  it('neither reads nor posts', () => {
    const made = handWorld({
      people: 2,
      set: suspended,
      recipe: recipe(scenario({ mechanisms: mechanisms({ takedown: {} }) })),
    });
    const { agents } = made.world;
    const step = stepOf(made.world, made.recipe, 'activation');
    let others = 0;
    for (let tick = 0; tick < 48; tick++) {
      step(tick);
      expect([agents.sessions[1], agents.posts[1]]).toEqual([0, 0]);
      others += (agents.sessions[0] ?? 0) + (agents.posts[0] ?? 0);
    }
    expect(others).toBeGreaterThan(100);
  });

  it('does nothing for its botnet', () => {
    const made = handWorld({
      people: 1,
      accounts: [
        { kind: 'bot', actor: 0 },
        { kind: 'bot', actor: 0 },
      ],
      set: (agents) => {
        agents.flags[1] = SUSPENDED;
      },
      recipe: recipe(
        scenario({ actors: [botnet('farm')], mechanisms: mechanisms({ bots: { newPosts: 1 } }) }),
      ),
    });
    const { world } = made;
    const step = stepOf(world, made.recipe, 'bots');
    for (let tick = 0; tick < 48; tick++) step(tick);
    const authors = [...world.outbox.rows.subarray(0, world.outbox.count)].map(
      (row) => world.messages.author[row],
    );
    expect(new Set(authors)).toEqual(new Set([2]));
  });

  it('that speaks for its owner is heard by nobody', () => {
    const made = handWorld({ people: 2, set: suspended });
    const composer = composerOf(startOf(made.world, made.recipe, 'posting'));
    const flags = [0, 1].map((author) => {
      composer.draft.reset().author = author;
      return made.world.messages.flags[composer.post(0)];
    });
    expect(flags).toEqual([0, REMOVED]);
  });
});

describe('the order of feeds', () => {
  const switching = (ranking: string) =>
    strategy('switch', [
      action('policy', { settings: { ...(defaults(policy.fields) as Settings), ranking } }),
    ]);
  /** Reader 0 lives in Aurelia, 1 in Borealia; both follow the authors in rows 2 and 3. */
  const worldOf = (ranking: string) => {
    const made = handWorld({
      people: 4,
      ties: [0, 1].flatMap((reader) => [2, 3].map((author) => [reader, author] as const)),
      recipe: recipe(
        scenario({
          strategies: [switching(ranking)],
          mechanisms: mechanisms({
            platforms: {},
            feed: { outsideItems: 0, recommendationShare: 0, noise: 0 },
          }),
        }),
      ),
      set: (agents) => agents.country.set([0, 1]),
    });
    made.world.agents.sessions.set([1, 1]);
    const [liked, fresh] = [
      write(made.world, { author: 2, time: 1, engagement: 100 }),
      write(made.world, { author: 3, time: 1.5 }),
    ];
    deliver(made.world, made.recipe, [liked, fresh]);
    return { ...made, liked, fresh };
  };
  /** What each reader meets first. */
  const first = ({ world, recipe: run }: ReturnType<typeof worldOf>) => {
    const met: number[][] = [[], []];
    stepOf(world, run, 'feed', [({ reader, root }) => met[reader]?.push(root)])(4);
    return met.map(([root]) => root);
  };

  it('is the usual one until a policy changes it, and then in that country alone', () => {
    const made = worldOf('chronological');
    const { ranking } = made.world.module(policyState);
    ranking[1] = 1 + RANKING_NAMES.indexOf('chronological');
    expect(first(made)).toEqual([made.liked, made.fresh]);
    const before = worldOf('chronological');
    expect(first(before)).toEqual([before.liked, before.liked]);
  });

  it('stays as it was under a rule that no policy of the scenario names', () => {
    const made = worldOf('keep');
    made.world.module(policyState).ranking[1] = 1 + RANKING_NAMES.indexOf('chronological');
    expect(first(made)).toEqual([made.liked, made.liked]);
  });

  it('has from the start the state of every rule that it may come to', () => {
    expect(worldOf('bridging').world.has(ratingsState)).toBe(true);
    expect(worldOf('chronological').world.has(ratingsState)).toBe(false);
    const made = worldOf('bridging');
    made.world.module(policyState).ranking.fill(1 + RANKING_NAMES.indexOf('bridging'));
    first(made);
    const { exposures } = made.world.module(ratingsState);
    const both = exposures.subarray(2 * made.liked, 2 * made.liked + 2);
    expect(both.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });
});
