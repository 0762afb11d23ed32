import { describe, expect, it } from 'vitest';
import { diversity } from '../../../sim/ranking/diversity.ts';
import type { World } from '../../../sim/world/world.ts';
import { attentionOf, deliver, handWorld, type Written, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario, text } from '../../worlds/scenario.ts';

const ISSUES = ['opening', 'visas'].map((id) => ({ id, title: text(id) }));

/** Row 0 reads what rows 1 to 6 write; rows 4 to 6 live in the second country. */
function worldOf(settings: Record<string, number | string> = {}) {
  return handWorld({
    people: 7,
    ties: [1, 2, 3, 4, 5, 6].map((author) => [0, author] as const),
    recipe: recipe(
      scenario({
        issues: ISSUES,
        languages: ['en', 'fr'],
        mechanisms: mechanisms({ feed: { rule: 'diversity', ...settings } }),
      }),
    ),
    set(agents) {
      agents.country.fill(1, 4);
      agents.languages.fill(3);
    },
  });
}

describe('the likeness of two messages', () => {
  const { world } = worldOf();
  const likeness = diversity.likeness?.(world) as (a: number, b: number) => number;
  const base: Written = { author: 1, issue: 0, stance: 0.5, languages: 1 };
  const alike = (a: Written, b: Written) =>
    likeness(write(world, { ...base, ...a }), write(world, { ...base, ...b }));

  it('is 1 for the same country, stance and language, 0 for nothing in common', () => {
    expect(alike({}, {})).toBe(1);
    expect(alike({}, { author: 2 })).toBe(1);
    expect(alike({ stance: 1 }, { author: 5, stance: -1, languages: 2 })).toBe(0);
  });

  it('has three equal parts: country, language, and nearness of stances on one issue', () => {
    expect(alike({}, { author: 5 })).toBeCloseTo(2 / 3, 12);
    expect(alike({}, { languages: 2 })).toBeCloseTo(2 / 3, 12);
    expect(alike({}, { stance: -0.5 })).toBeCloseTo((2 + 0.5) / 3, 12);
    expect(alike({}, { issue: 1 })).toBeCloseTo(2 / 3, 12);
    expect(alike({ issue: -1 }, { issue: -1 })).toBeCloseTo(2 / 3, 12);
  });

  it('is mutual, and takes one language in common for enough', () => {
    expect(alike({ stance: 0.2 }, { author: 4 })).toBe(alike({ author: 4 }, { stance: 0.2 }));
    expect(alike({ languages: 3 }, { languages: 2 })).toBe(1);
  });
});

/** Messages with their engagement; the order in which the reader has them, and what they lost. */
function orderOf(world: World, run: ReturnType<typeof worldOf>['recipe'], kappa: number) {
  const { attention, order } = attentionOf(world, run, {
    noise: 0,
    ageScale: 1e9,
    affinityWeight: 0,
    diversityWeight: kappa,
  });
  const heads = order(0, 2);
  const places = [...attention.order.subarray(0, heads.length)];
  return {
    heads,
    losses: places.map((c) => attention.losses[c] ?? Number.NaN),
    bonuses: places.map((c) => attention.bonuses[c] ?? Number.NaN),
    depths: places.map((c, p) => attention.depth(p, 0, attention.bonuses[c] ?? 0, 15)),
  };
}

describe('order by diversity', () => {
  /** Scores ln(1 + eng): three from one country ahead of two from the other. */
  function lively() {
    const made = worldOf();
    const messages: Written[] = [
      { author: 1, engagement: 19 },
      { author: 2, engagement: 17 },
      { author: 3, engagement: 15 },
      { author: 4, engagement: 13, languages: 2 },
      { author: 5, engagement: 11, languages: 2 },
    ];
    const rows = messages.map((message) =>
      write(made.world, { time: 1, languages: 1, ...message }),
    );
    deliver(made.world, made.recipe, rows);
    return { ...made, rows };
  }

  it('with a kappa of 0 is the order by engagement', () => {
    const { world, recipe: run, rows } = lively();
    const { heads, losses } = orderOf(world, run, 0);
    expect(heads).toEqual(rows);
    expect(losses).toEqual([0, 0, 0, 0, 0]);
  });

  it('takes next what scores best less kappa times its likeness to the most alike above it', () => {
    const { world, recipe: run, rows } = lively();
    const { heads, losses, bonuses } = orderOf(world, run, 0.9);
    // Within a country messages have two thirds in common, across them nothing: a loss of .6.
    // 2.996 | 2.890 - .6, 2.773 - .6, 2.639, 2.485 | 2.290, 2.173, 2.485 - .6 | 2.173, 1.885.
    expect(heads).toEqual([rows[0], rows[3], rows[1], rows[2], rows[4]]);
    const expected = [20, 14, 18, 16, 12].map((eng, n) => Math.log(eng) - (n < 2 ? 0 : 0.6));
    expected.forEach((bonus, n) => {
      expect(bonuses[n]).toBeCloseTo(bonus, 9);
    });
    expect(losses).toEqual([0, 0, 0.6, 0.6, 0.6].map((loss) => expect.closeTo(loss, 12)));
  });

  it('pushes what repeats down for those who read on, too: its bonus is less', () => {
    const { world, recipe: run } = lively();
    const { losses } = orderOf(world, run, 0.9);
    expect(losses.filter((loss) => loss > 0)).toHaveLength(3);
    const { attention } = attentionOf(world, run, { ageScale: 2, outsideItems: 10 });
    const lift = (bonus: number) => attention.depth(0, 3, bonus, 15);
    expect(lift(diversity.meanBonus - 0.6)).toBeGreaterThan(lift(diversity.meanBonus));
  });

  it('is what trying every candidate at every place gives', () => {
    const { world, recipe: run } = worldOf();
    const rows = Array.from({ length: 24 }, (_, n) =>
      write(world, {
        author: 1 + (n % 6),
        time: 1,
        engagement: (n * 17) % 29,
        issue: (n % 3) - 1,
        stance: ((n * 7) % 11) / 5 - 1,
        languages: 1 + (n % 3),
      }),
    );
    deliver(world, run, rows);
    const likeness = diversity.likeness?.(world) as (a: number, b: number) => number;
    const score = (row: number) => Math.log(1 + (world.messages.engagement[row] ?? 0)) + 0;
    const left = [...rows];
    const chosen: number[] = [];
    while (chosen.length < 15) {
      const value = (row: number) =>
        score(row) - 0.7 * Math.max(0, ...chosen.map((other) => likeness(row, other)));
      const best = left.reduce((a, b) => (value(b) > value(a) + 1e-12 ? b : a));
      left.splice(left.indexOf(best), 1);
      chosen.push(best);
    }
    expect(orderOf(world, run, 0.7).heads.slice(0, 15)).toEqual(chosen);
  });

  it('between equals is by the key of the cascade', () => {
    const { world, recipe: run } = worldOf();
    const keys = [40, 10, 30, 20];
    const rows = keys.map((keyHigh, n) =>
      write(world, { author: 1 + n, time: 1, keyHigh, languages: n < 3 ? 1 : 2 }),
    );
    deliver(world, run, rows);
    // All score the same; the last speaks another language and lives in another country.
    expect(orderOf(world, run, 0.5).heads).toEqual([rows[1], rows[3], rows[2], rows[0]]);
  });

  it('has nothing to spread with one item or none', () => {
    const { world, recipe: run } = worldOf();
    expect(orderOf(world, run, 0.5).heads).toEqual([]);
    const row = write(world, { author: 1, time: 1 });
    deliver(world, run, [row]);
    expect(orderOf(world, run, 0.5)).toMatchObject({ heads: [row], losses: [0] });
  });
});
