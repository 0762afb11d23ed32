import { describe, expect, it } from 'vitest';
import { BOT_ORIGIN, REMOVED } from '../../../sim/world/messages.ts';
import type { World } from '../../../sim/world/world.ts';
import { handWorld, pass, stepOf, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

/** Half past the tenth hour has no new pool; the eleventh has. */
const ELEVENTH = 22;

function worldOf(settings: Record<string, number | boolean> = {}) {
  return handWorld({
    people: 10,
    recipe: recipe(
      scenario({
        languages: ['en', 'fr'],
        mechanisms: mechanisms({ recommendation: settings }),
      }),
    ),
  });
}

/** The messages in the pool of a language. */
function pool(world: World, language = 0): number[] {
  const { used, message } = world.pools;
  const from = language * world.poolSize;
  return Array.from({ length: world.poolSize }, (_, n) => from + n)
    .filter((place) => used[place] === 1)
    .map((place) => message[place] ?? -1)
    .sort((a, b) => a - b);
}

describe('the pool of a language', () => {
  it('holds the posts of the last day that can be read in it', () => {
    const { world, recipe: run } = worldOf();
    const recent = write(world, { time: 10 });
    const both = write(world, { time: 10, languages: 3 });
    const french = write(world, { time: 10, languages: 2 });
    stepOf(world, run, 'recommendation')(ELEVENTH);
    expect(pool(world)).toEqual([recent, both]);
    expect(pool(world, 1)).toEqual([both, french]);
    stepOf(world, run, 'recommendation')(2 * 34);
    expect(pool(world)).toEqual([recent, both]);
    stepOf(world, run, 'recommendation')(2 * 35);
    expect(pool(world)).toEqual([]);
  });

  it('is rebuilt on the hour', () => {
    const { world, recipe: run } = worldOf();
    write(world, { time: 10 });
    stepOf(world, run, 'recommendation')(ELEVENTH + 1);
    expect(pool(world)).toEqual([]);
  });

  it('holds neither shares, nor removed items, nor what bots post, nor what is yet to come', () => {
    const { world, recipe: run } = worldOf();
    const post = write(world, { time: 10 });
    pass(world, post, { author: 1, time: 10.4, available: 10.5 });
    write(world, { time: 10, flags: REMOVED });
    write(world, { time: 11.2 });
    const bot = write(world, { time: 10, flags: BOT_ORIGIN });
    stepOf(world, run, 'recommendation')(ELEVENTH);
    expect(pool(world)).toEqual([post]);
    const open = { ...run.scenario.mechanisms['recommendation'], botAuthors: true };
    const other = {
      ...run,
      scenario: {
        ...run.scenario,
        mechanisms: { ...run.scenario.mechanisms, recommendation: open },
      },
    };
    stepOf(world, other, 'recommendation')(ELEVENTH);
    expect(pool(world)).toEqual([post, bot]);
  });

  it('of fifty keeps those with the highest ln(1 + eng) - age / tau', () => {
    const { world, recipe: run } = worldOf({ ageScale: 2 });
    expect(world.poolSize).toBe(50);
    world.store.reserve(200);
    // Reactions and ages whose scores are all different.
    const written = Array.from({ length: 120 }, (_, n) => {
      const engagement = (n * 37) % 61;
      const time = 4 + ((n * 53) % 120) / 20;
      const row = write(world, { time, engagement });
      return { row, engagement, score: Math.log(1 + engagement) - (11 - time) / 2 };
    });
    stepOf(world, run, 'recommendation')(ELEVENTH);
    const best = written.sort((a, b) => b.score - a.score).slice(0, 50);
    expect(pool(world)).toEqual(best.map(({ row }) => row).sort((a, b) => a - b));
    const { used, message, points } = world.pools;
    for (const { row, engagement } of best) {
      const place = message.findIndex((held, at) => held === row && used[at] === 1);
      expect(points[place]).toBe(1 + engagement);
    }
  });

  it('weighs nothing with more than 256 points', () => {
    const { world, recipe: run } = worldOf();
    write(world, { time: 10, engagement: 100000 });
    stepOf(world, run, 'recommendation')(ELEVENTH);
    expect(world.pools.points[0]).toBe(256);
  });
});
