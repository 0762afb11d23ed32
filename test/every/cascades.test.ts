/** What holds of every message of a run, whatever the scenario: who may pass on what, and when. */
import { describe, expect, it } from 'vitest';
import { BOT } from '../../sim/world/agents.ts';
import { follows } from '../../sim/world/graph.ts';
import { everythingRecipe, withSettings } from '../worlds/everything.ts';
import { run } from '../worlds/running.ts';

interface Said {
  readonly tick: number;
  readonly number: number;
  readonly author: number;
  readonly time: number;
  readonly available: number;
  readonly isShare: boolean;
  readonly depth: number;
  readonly root: number;
  readonly parent: number;
  readonly languages: number;
}

/** Every message by its number; roots and parents by number too. */
const said = new Map<number, Said>();
// Ties stay, so that who follows whom at the end says whom one could hear all the time.
const recipe = everythingRecipe({
  mechanisms: withSettings({ feed: { machineTranslation: 0 }, following: { off: true } }),
});
const simulation = run(recipe, {
  watch: ({ world: { messages } }, log) => {
    for (const row of log.messages.subarray(0, log.messageCount)) {
      const numberOf = (other: number) => messages.number[other] ?? -1;
      const number = numberOf(row);
      const parent = messages.parent[row] ?? -1;
      said.set(number, {
        tick: log.tick - 1,
        number,
        author: messages.author[row] ?? -1,
        time: messages.time[row] ?? Number.NaN,
        available: messages.available[row] ?? Number.NaN,
        isShare: parent >= 0,
        depth: messages.depth[row] ?? -1,
        root: numberOf(messages.root[row] ?? -1),
        parent: parent < 0 ? -1 : numberOf(parent),
        languages: messages.languages[row] ?? 0,
      });
    }
  },
});

const { world } = simulation;
const all = [...said.values()];
const posts = all.filter(({ isShare }) => !isShare);
const shares = all.filter(({ isShare }) => isShare);
const byPeople = shares.filter(({ author }) => world.agents.kind[author] !== BOT);
const parentOf = ({ parent }: Said) => said.get(parent) as Said;
const rootOf = ({ root }: Said) => said.get(root) as Said;
/** Messages of which something does not hold, by number. */
const but = (list: readonly Said[], holds: (one: Said) => boolean) =>
  list.filter((one) => !holds(one)).map(({ number }) => number);

describe('every message', () => {
  it('has a number of its own, from 0 on in the order of delivery', () => {
    expect(all.map(({ number }) => number)).toEqual(all.map((_, n) => n));
    expect(posts.length).toBeGreaterThan(200);
    expect(byPeople.length).toBeGreaterThan(80);
    expect(simulation.tick).toBe(96);
  });

  it('is of its tick', () => {
    const { tickHours } = world;
    expect(
      but(all, ({ tick, time }) => time >= tick * tickHours && time < (tick + 1) * tickHours),
    ).toEqual([]);
  });
});

describe('every post', () => {
  it('is the head of its cascade, and may be met from when it was posted', () => {
    expect(
      but(
        posts,
        ({ number, root, depth, time, available }) =>
          root === number && depth === 0 && available === time,
      ),
    ).toEqual([]);
  });
});

describe('every share', () => {
  it('is of a cascade that others began, one step further down', () => {
    expect(but(shares, (share) => rootOf(share).author !== share.author)).toEqual([]);
    expect(but(shares, (share) => share.root === parentOf(share).root)).toEqual([]);
    expect(but(shares, (share) => share.depth === parentOf(share).depth + 1)).toEqual([]);
    expect(Math.max(...shares.map(({ depth }) => depth))).toBeGreaterThan(1);
  });

  it('is the only one by its sharer, for ever', () => {
    const pairs = shares.map(({ author, root }) => `${author} ${root}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('may be met from the end of its tick on', () => {
    expect(
      but(shares, ({ tick, available }) => available === (tick + 1) * world.tickHours),
    ).toEqual([]);
  });
});

describe('what a person passes on', () => {
  it('could be met by then', () => {
    expect(but(byPeople, (share) => parentOf(share).available <= share.time)).toEqual([]);
  });

  it('came from somebody whom the person follows, unless it was recommended', () => {
    const { graph } = world;
    const known = (share: Said) => follows(graph, share.author, parentOf(share).author);
    expect(but(byPeople, (share) => known(share) || !parentOf(share).isShare)).toEqual([]);
    const recommended = byPeople.filter((share) => !known(share));
    expect(recommended.length / byPeople.length).toBeGreaterThan(0.02);
  });

  it('was at most 12 hours old, or a day and the hour of a pool where it was recommended', () => {
    const age = (share: Said) => share.time - parentOf(share).available;
    expect(but(byPeople, (share) => age(share) <= (parentOf(share).isShare ? 12 : 25))).toEqual([]);
  });

  it('was in a language that the person reads', () => {
    const reads = (share: Said) => world.agents.languages[share.author] ?? 0;
    expect(but(byPeople, (share) => (parentOf(share).languages & reads(share)) !== 0)).toEqual([]);
  });
});
