import { describe, expect, it } from 'vitest';
import {
  moderationState,
  noteState,
  policyState,
  SHOWN,
  transparencyState,
} from '../../../sim/world/moderation.ts';
import { handWorld, pass, stepOf, type Written, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const MANY = 4000;
const near = (share: number) => 4 * Math.sqrt((share * (1 - share)) / MANY);

function worldOf(settings: Record<string, number> = {}, allowed = true) {
  const made = handWorld({
    people: 3,
    recipe: recipe(
      scenario({
        languages: ['en', 'fr'],
        mechanisms: mechanisms({ platforms: { notes: allowed }, notes: { delay: 0, ...settings } }),
      }),
    ),
  });
  const { world } = made;
  const step = stepOf(world, made.recipe, 'notes');
  return {
    ...made,
    posts: (count: number, message: Written) =>
      Array.from({ length: count }, (_, n) => write(world, { keyHigh: 9000 + n, ...message })),
    tick(at: number, delivered: readonly number[] = []) {
      world.log.messages.count = 0;
      for (const row of delivered) world.log.messages.push(row);
      step(at);
    },
    noted: (rows: readonly number[]) =>
      rows.filter((row) => world.module(noteState).status[row] === SHOWN).length / rows.length,
  };
}

describe('the community', () => {
  it('notes three tenths of false items and hardly any true one', () => {
    const { posts, tick, noted } = worldOf();
    const lies = posts(MANY, { veracity: 0 });
    const truths = posts(MANY, { veracity: 1 });
    tick(0, [...lies, ...truths]);
    expect(Math.abs(noted(lies) - 0.3)).toBeLessThan(near(0.3));
    expect(Math.abs(noted(truths) - 0.005)).toBeLessThan(near(0.005));
  });

  it('notes all or nothing as its rates say', () => {
    for (const rate of [0, 1]) {
      const { posts, tick, noted } = worldOf({ found: rate, mistaken: rate });
      const rows = [...posts(20, { veracity: 0 }), ...posts(20, { veracity: 1 })];
      tick(0, rows);
      expect(noted(rows)).toBe(rate);
    }
  });

  it('notes nothing where the platform does not let it, or no longer does', () => {
    const { posts, tick, noted } = worldOf({ found: 1 }, false);
    const rows = posts(20, { veracity: 0 });
    tick(0, rows);
    expect(noted(rows)).toBe(0);
    const made = worldOf({ found: 1, delay: 1000 });
    const [row = -1] = made.posts(1, { veracity: 0 });
    made.tick(0, [row]);
    made.world.module(noteState).due[row] = 1;
    made.world.module(policyState).notes.fill(0);
    for (let at = 1; at < 4; at++) made.tick(at);
    expect(made.noted([row])).toBe(0);
    expect(made.world.module(noteState).status[row]).toBe(0);
  });

  it('notes posts, and looks at languages as far as they are covered', () => {
    const made = worldOf({ found: 1 });
    made.world.module(policyState).coverage.fill(0);
    const [row = -1] = made.posts(1, { veracity: 0 });
    made.tick(0, [row, pass(made.world, row, { author: 2 })]);
    expect(made.noted([row])).toBe(0);
  });

  it('takes an exponential time', () => {
    const made = worldOf({ found: 1, delay: 15 });
    const rows = made.posts(MANY, { veracity: 0, time: 2 });
    made.tick(4, rows);
    const { due, status } = made.world.module(noteState);
    const waits = rows.filter((row) => status[row] !== SHOWN).map((row) => due[row] ?? 0);
    // Those that came within the half hour are shown already, and the rest is as it was.
    expect(Math.abs(made.noted(rows) - (1 - Math.exp(-0.5 / 15)))).toBeLessThan(near(0.05));
    const mean = waits.reduce((sum, hours) => sum + hours - 2.5, 0) / waits.length;
    expect(Math.abs(mean - 15)).toBeLessThan(4 * (15 / Math.sqrt(MANY)));
  });
});

describe('an item with a note', () => {
  it('is seen 13.5 % less, and counted once', () => {
    const { world, posts, tick } = worldOf({ found: 1 });
    const [row = -1] = posts(1, { veracity: 0 });
    tick(0, [row]);
    tick(1);
    expect(Math.exp(-(world.module(moderationState).veil[row] ?? 0))).toBeCloseTo(0.865, 6);
    expect([...world.module(transparencyState).noted]).toEqual([1, 0]);
  });

  it('is seen as much less as the scenario says', () => {
    for (const views of [0.001, 1]) {
      const { world, posts, tick } = worldOf({ found: 1, views });
      const [row = -1] = posts(1, { veracity: 0 });
      tick(0, [row]);
      const veil = world.module(moderationState).veil[row] ?? Number.NaN;
      expect(Math.exp(-veil)).toBeCloseTo(views, 6);
    }
  });
});
