import { describe, expect, it } from 'vitest';
import type { Fact, Shown } from '../../../scripts/scorecard/fact.ts';
import { FACTS, factOf } from '../../../scripts/scorecard/facts/index.ts';
import { scenarioOf } from '../../../scripts/scorecard/measure.ts';
import type { Observed, Post } from '../../../scripts/scorecard/observer.ts';
import { Forest } from '../../../sim/cascades/forest.ts';
import { setFrench } from '../../../sim/scenario/diagnostics/french.ts';

interface Tree {
  /** Places of parents, -1 for the post. */
  readonly parents: readonly number[];
  /** Hours of each after the post. */
  readonly times?: readonly number[];
  readonly isFalse?: boolean;
  readonly impressions?: number;
}

/** What would have been seen of these cascades of people's posts about claims. */
function observedOf(trees: readonly Tree[], more: Partial<Observed> = {}): Observed {
  const forest = new Forest();
  const posts: Post[] = trees.map(({ parents, times = [], isFalse = false, impressions = 0 }) => {
    const number = forest.count;
    parents.forEach((parent, node) => {
      const time = times[node] ?? 0;
      if (parent < 0) forest.post(0, time);
      else forest.share(number + parent, node, time);
    });
    const size = parents.length;
    return { number, size, byPerson: true, claim: true, isFalse, impressions, late: false };
  });
  return {
    forest,
    posts,
    people: 100,
    ages: new Float64Array(60),
    hours: new Float64Array(24),
    postsOf: [],
    falsehoodsOf: [],
    botExposuresOf: [],
    superSharersReach: 0,
    botShare: 0,
    ...more,
  };
}

const valuesOf = (number: number, observed: Observed): readonly number[] =>
  factOf(number).measure({ observed, simulation: {} } as Shown);

const ALONE: Tree = { parents: [-1] };
const star = (shares: number): Tree => ({ parents: [-1, ...new Array(shares).fill(0)] });
const path = (nodes: number): Tree => ({ parents: [...new Array(nodes).keys()].map((n) => n - 1) });

describe('facts of cascades', () => {
  it('count posts by their shares', () => {
    const observed = observedOf([ALONE, ALONE, ALONE, ALONE, star(1), star(1), star(2), star(3)]);
    expect(valuesOf(1, observed)).toEqual([0.5]);
    expect(valuesOf(2, observed)).toEqual([0.25, 0.125, 0.125, 0]);
  });

  it('count those of 30 and of 100 nodes, the post included', () => {
    const observed = observedOf([ALONE, star(28), star(29), star(98), star(99)]);
    expect(valuesOf(3, observed)).toEqual([0.6, 0.2, 100]);
  });

  it('tell shallow from deep', () => {
    expect(valuesOf(4, observedOf([ALONE, star(5), path(3), path(4)]))).toEqual([0.5]);
  });

  it('take the structural virality of large cascades alone', () => {
    const [virality = 0, count] = valuesOf(5, observedOf([path(4), star(49), path(50)]));
    expect(virality).toBeCloseTo(2 - 2 / 50, 10);
    expect(count).toBe(2);
  });

  it('take the shares within an hour of their own posts', () => {
    const late = { parents: [-1, 0, 0], times: [100, 100.9, 101.1] };
    const early = { parents: [-1, 0], times: [3, 4] };
    expect(valuesOf(14, observedOf([ALONE, late, early]))[0]).toBeCloseTo(2 / 3, 12);
  });
});

describe('facts of true and false', () => {
  it('compare odds of a share for an impression', () => {
    const lies = [{ ...star(2), isFalse: true, impressions: 12 }];
    const truths = [
      { ...star(1), impressions: 21 },
      { ...ALONE, impressions: 20 },
    ];
    expect(valuesOf(6, observedOf([...lies, ...truths]))[0]).toBeCloseTo(2 / 10 / (1 / 40), 12);
  });

  it('compare the sizes of the very largest', () => {
    const many = (count: number, tree: Tree) => new Array<Tree>(count).fill(tree);
    const observed = observedOf([
      ...many(1997, { ...ALONE, isFalse: true }),
      ...many(3, { ...star(11), isFalse: true }),
      ...many(1997, ALONE),
      ...many(3, star(3)),
    ]);
    expect(valuesOf(7, observed)).toEqual([3, 12, 4]);
  });

  it('compare depths at equal size', () => {
    const mixed = (deep: number, isFalse: boolean) => [
      ...new Array<Tree>(deep).fill({ ...path(3), isFalse }),
      ...new Array<Tree>(300 - deep).fill({ ...star(2), isFalse }),
    ];
    const [gap, bins] = valuesOf(8, observedOf([...mixed(150, true), ...mixed(90, false)]));
    expect([gap, bins]).toEqual([expect.closeTo(0.2, 12), 1]);
    // What differs in size alone does not differ in shape.
    const stars = (count: number, shares: number, isFalse: boolean) =>
      new Array<Tree>(count).fill({ ...star(shares), isFalse });
    const chains = (count: number, nodes: number, isFalse: boolean) =>
      new Array<Tree>(count).fill({ ...path(nodes), isFalse });
    const sizes = observedOf([
      ...[...stars(400, 3, true), ...chains(40, 5, true)],
      ...[...stars(40, 3, false), ...chains(400, 5, false)],
    ]);
    expect(valuesOf(8, sizes)).toEqual([0, 1]);
    expect(valuesOf(8, observedOf([star(2)]))).toEqual([Number.NaN, 0]);
  });
});

describe('facts of people', () => {
  it('take the top tenth, and the few who hold most', () => {
    const counts = [...new Array(9).fill(2), 72];
    expect(valuesOf(9, observedOf([], { postsOf: counts }))).toEqual([0.8]);
    expect(valuesOf(10, observedOf([], { falsehoodsOf: counts, superSharersReach: 0.05 }))).toEqual(
      [0.1, 0.05],
    );
    expect(valuesOf(11, observedOf([], { botExposuresOf: [7, 0, 3, 0] }))).toEqual([0.25, 0.5]);
  });

  it('take the half-life of impressions and the swing of the day', () => {
    const ages = Float64Array.of(0, 4, 0, 4);
    expect(valuesOf(13, observedOf([ALONE], { ages }))).toEqual([2, 1]);
    const hours = new Float64Array(24).fill(10);
    hours[20] = 45;
    expect(valuesOf(27, observedOf([], { hours }))).toEqual([4.5]);
  });
});

describe('every fact', () => {
  const UNSPACED = /[^\u202f\s\d][;?!%»]|[ \u00a0][;?!%»]|[^\u00a0\d]:(?!\d)|«(?!\u202f)/u;

  it('has a number of its own', () => {
    const numbers = FACTS.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(Math.min(...numbers)).toBe(1);
    expect(Math.max(...numbers)).toBe(28);
  });

  const texts = ({ title, empirical, figures }: Fact) => [
    title,
    empirical,
    ...figures.map(({ name }) => name),
  ];

  it.each(FACTS)('$number says what it is in both languages, and where it comes from', (fact) => {
    for (const { en, fr } of texts(fact)) {
      expect(en).toMatch(/\S/);
      expect(setFrench(fr)).not.toMatch(UNSPACED);
      expect(fr).not.toMatch(/\p{L}'\p{L}/u);
    }
    expect(fact.source).toMatch(/\S/);
  });

  it.each(FACTS)('$number has a band at 10,000 people, and a world that can be read', (fact) => {
    const bands = fact.figures.map(({ band }) => band(10_000)).filter((band) => band !== null);
    expect(bands.length).toBeGreaterThan(0);
    for (const [low, high] of bands) expect(low).toBeLessThan(high);
    expect(scenarioOf(fact.setting).population.citizens).toBeGreaterThan(0);
  });
});
