import { describe, expect, it } from 'vitest';
import { Forest } from '../../../sim/cascades/forest.ts';
import { depthOf, structuralVirality } from '../../../sim/cascades/tree.ts';
import { everythingRecipe } from '../../worlds/everything.ts';
import { run } from '../../worlds/running.ts';

/** Two posts whose shares come in between each other: 0 <- 2 <- 4, 0 <- 5, and 1 <- 3. */
function two(): Forest {
  const forest = new Forest();
  forest.post(10, 1);
  forest.post(11, 1.5);
  forest.share(0, 12, 2);
  forest.share(1, 10, 2);
  forest.share(2, 13, 3);
  forest.share(0, 14, 5);
  return forest;
}

describe('a forest', () => {
  it('tells cascades apart', () => {
    const forest = two();
    expect([0, 1].map((post) => forest.sizeOf(post))).toEqual([4, 2]);
    expect([0, 1, 2, 3, 4, 5].map((n) => forest.rootOf(n))).toEqual([0, 1, 0, 1, 0, 0]);
    expect([0, 1, 2, 3].map((n) => forest.isPost(n))).toEqual([true, true, false, false]);
  });

  it('gives a cascade with who passed it on from whom, and when', () => {
    const { numbers, parents, authors, times } = two().cascade(0);
    expect([...numbers]).toEqual([0, 2, 4, 5]);
    expect(Array.from(parents)).toEqual([-1, 0, 1, 0]);
    expect([...authors]).toEqual([10, 12, 13, 14]);
    expect([...times]).toEqual([1, 2, 3, 5]);
  });

  it('goes on growing after it was looked at', () => {
    const forest = two();
    expect(forest.sizeOf(1)).toBe(2);
    forest.share(3, 15, 6);
    for (let n = 0; n < 5000; n++) forest.post(n, 7);
    expect(forest.sizeOf(1)).toBe(3);
    expect(forest.sizeOf(6 + 5000)).toBe(1);
    expect([forest.authorOf(3), forest.timeOf(3)]).toEqual([10, 2]);
  });

  it('refuses a share of what was not said', () => {
    expect(() => two().share(6, 1, 7)).toThrow('message 6 passes on 6');
    expect(() => new Forest().share(-1, 1, 0)).toThrow(RangeError);
  });

  it('of a run has the depths that the run itself counted', () => {
    const forest = new Forest();
    const counted: number[] = [];
    run(everythingRecipe(), {
      watch: ({ world: { messages } }, log) => {
        for (const row of log.messages.subarray(0, log.messageCount)) {
          const parent = messages.parent[row] ?? -1;
          const [author, time] = [messages.author[row] ?? 0, messages.time[row] ?? 0];
          if (parent < 0) forest.post(author, time);
          else forest.share(messages.number[parent] ?? -1, author, time);
          counted.push(messages.depth[row] ?? -1);
        }
      },
    });
    const deepest = new Map<number, number>();
    counted.forEach((depth, number) => {
      const root = forest.rootOf(number);
      deepest.set(root, Math.max(depth, deepest.get(root) ?? 0));
    });
    const posts = [...deepest.keys()];
    expect(posts.filter((post) => (deepest.get(post) ?? 0) > 1).length).toBeGreaterThan(0);
    for (const post of posts) {
      const { parents } = forest.cascade(post);
      expect(depthOf(parents)).toBe(deepest.get(post));
      expect(structuralVirality(parents)).toBeLessThanOrEqual((parents.length + 1) / 3 + 1e-9);
    }
  });
});
