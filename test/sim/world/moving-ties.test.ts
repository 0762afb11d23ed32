import { describe, expect, it } from 'vitest';
import { Random } from '../../../sim/random.ts';
import { type Graph, graphFromTies, mutualTies } from '../../../sim/world/graph.ts';
import { MovingTies } from '../../../sim/world/moving-ties.ts';

type Tie = readonly [follower: number, followed: number];

const graphOf = (agents: number, ties: readonly Tie[], weights: Float64Array | null = null) =>
  graphFromTies(
    agents,
    Uint32Array.from(ties, ([follower]) => follower),
    Uint32Array.from(ties, ([, followed]) => followed),
    ties.length,
    weights,
  );

const tiesOf = ({ agents, followedStart, followed }: Graph): Tie[] =>
  Array.from({ length: agents }, (_, i) =>
    [...followed.subarray(followedStart[i], followedStart[i + 1])].map((to) => [i, to] as const),
  ).flat();

/** Everybody follows some of the others, by chance. */
function random(agents: number, each: number): Graph {
  const draws = new Random('ties').stream('ties').at(0).sequence(0);
  const ties: Tie[] = [];
  for (let i = 0; i < agents; i++) {
    const chosen = new Set<number>();
    while (chosen.size < each) {
      const other = draws.below(agents);
      if (other !== i) chosen.add(other);
    }
    for (const other of chosen) ties.push([i, other]);
  }
  return graphOf(agents, ties);
}

describe('ties that move', () => {
  it('are, after any moves, the graph that is made of the new ties', () => {
    const first = random(40, 6);
    const moving = new MovingTies(first, 1000);
    const draws = new Random('moves').stream('moves').at(0).sequence(0);
    const ties = new Set(tiesOf(first).map((tie) => tie.join(' ')));
    for (let day = 0; day < 12; day++) {
      const row = (i: number) => [...ties].filter((tie) => tie.startsWith(`${i} `));
      for (let i = 0; i < 40; i++) {
        const own = row(i);
        const left = own[draws.below(own.length)] ?? '';
        const taken = draws.below(40);
        if (taken !== i && !ties.has(`${i} ${taken}`)) {
          moving.note(i, Number(left.split(' ')[1]), taken);
          ties.delete(left);
          ties.add(`${i} ${taken}`);
        }
      }
      moving.move();
      const wanted = graphOf(
        40,
        [...ties].map((tie) => tie.split(' ').map(Number) as never),
      );
      for (const name of ['followedStart', 'followed', 'followersStart', 'followers'] as const) {
        expect(moving.graph[name]).toEqual(wanted[name]);
      }
      expect(moving.mutual).toEqual(mutualTies(wanted));
    }
    expect(tiesOf(moving.graph)).not.toEqual(tiesOf(first));
  });

  it('leave the graph that they began from as it was', () => {
    const first = random(10, 3);
    const before = tiesOf(first);
    const moving = new MovingTies(first, 4);
    const left = first.followed[0] ?? 0;
    const taken = [1, 2, 3, 4, 5].find((i) => !tiesOf(first).some(([f, t]) => f === 0 && t === i));
    moving.note(0, left, taken ?? 0);
    moving.move();
    expect(tiesOf(first)).toEqual(before);
    expect(tiesOf(moving.graph)).not.toEqual(before);
  });

  it('do not move before all have decided', () => {
    const moving = new MovingTies(
      graphOf(4, [
        [0, 1],
        [1, 2],
      ]),
      4,
    );
    moving.note(0, 1, 3);
    expect(tiesOf(moving.graph)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    moving.move();
    expect(tiesOf(moving.graph)).toEqual([
      [0, 3],
      [1, 2],
    ]);
    moving.move();
    expect(tiesOf(moving.graph)).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('take their weights along', () => {
    const weights = Float64Array.of(0.1, 0.2, 0.3, 0.4);
    const ties: Tie[] = [
      [0, 1],
      [0, 3],
      [0, 4],
      [2, 0],
    ];
    const moving = new MovingTies(graphOf(6, ties, weights), 4);
    moving.note(0, 1, 5);
    moving.move();
    expect(tiesOf(moving.graph)).toEqual([
      [0, 3],
      [0, 4],
      [0, 5],
      [2, 0],
    ]);
    expect([...(moving.graph.weights ?? [])]).toEqual([0.2, 0.3, 0.1, 0.4]);
    moving.note(0, 5, 2);
    moving.move();
    expect([...(moving.graph.weights ?? [])]).toEqual([0.1, 0.2, 0.3, 0.4]);
  });

  it('know who follows whom back', () => {
    const moving = new MovingTies(
      graphOf(3, [
        [0, 1],
        [1, 2],
        [2, 1],
      ]),
      4,
    );
    expect([...moving.mutual]).toEqual([0, 1, 1]);
    moving.note(1, 2, 0);
    moving.move();
    // Ties by followed: 0 by 1, 1 by 0, 1 by 2.
    expect([...moving.graph.followers]).toEqual([1, 0, 2]);
    expect([...moving.mutual]).toEqual([1, 1, 0]);
  });

  it('come back as they were', () => {
    const moving = new MovingTies(random(20, 4), 100);
    const { followed } = moving.graph;
    const before = [followed.slice(), moving.graph.followers.slice(), moving.mutual.slice()];
    for (let i = 0; i < 20; i++) {
      const own = tiesOf(moving.graph).filter(([follower]) => follower === i);
      const taken = (i + 7) % 20;
      if (!own.some(([, to]) => to === taken)) moving.note(i, own[0]?.[1] ?? 0, taken);
    }
    moving.move();
    expect(followed).not.toEqual(before[0]);
    moving.restore(before[0] as Uint32Array, null);
    expect([followed, moving.graph.followers, moving.mutual]).toEqual(before);
  });

  it('refuse to move what is not there, or more than there is room for', () => {
    const moving = new MovingTies(graphOf(3, [[0, 1]]), 1);
    moving.note(0, 2, 1);
    expect(() => moving.move()).toThrow('0 does not follow 2');
    const full = new MovingTies(graphOf(3, [[0, 1]]), 1);
    full.note(0, 1, 2);
    expect(() => full.note(1, 0, 2)).toThrow('more than 1 ties');
  });
});
