import { describe, expect, it } from 'vitest';
import { defaults } from '../../../sim/fields.ts';
import {
  changeFields,
  changePolicy,
  coverageOf,
  dailyCapacity,
  MEASURES,
  mostAllowed,
  noiseNeeded,
  ruledBy,
} from '../../../sim/platforms.ts';
import { RANKING_NAMES } from '../../../sim/ranking/index.ts';
import type { Policy } from '../../../sim/scenario/scenario.ts';
import { policyState } from '../../../sim/world/moderation.ts';
import { handWorld, startOf } from '../../worlds/hand.ts';
import { actor, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';
import { quantile } from '../canonical/normal.ts';

const policy = (changes: Partial<Policy> = {}): Policy => ({
  serves: [],
  coverage: {},
  settings: {},
  ...changes,
});

/** Aurelia and Borealia, and platforms with these policies. */
function worldOf(
  policies: readonly (Policy | null)[] = [],
  usual: Record<string, number | boolean> = {},
  people = 10,
) {
  const made = handWorld({
    people,
    recipe: recipe(
      scenario({
        languages: ['en', 'fr'],
        actors: [
          actor('ministry', { country: 'borealia' }),
          ...policies.map((one, n) => actor(`forum-${n}`, { kind: 'platform', policy: one })),
        ],
        mechanisms: mechanisms({ platforms: usual }),
      }),
    ),
  });
  return {
    ...made,
    rules: made.world.module(policyState),
    start: startOf(made.world, made.recipe, 'platforms'),
  };
}

describe('the rules of a country', () => {
  it('are the usual ones where no platform has a policy', () => {
    const { rules } = worldOf([null], { labels: true, delay: 3, coverage: 0.5 });
    expect([...rules.labels, ...rules.removal]).toEqual([1, 1, 0, 0]);
    expect([...rules.truePositives, ...rules.falsePositives]).toEqual([0.7, 0.7, 0.02, 0.02]);
    expect([...rules.delay]).toEqual([3, 3]);
    expect([...rules.coverage]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('are those of the first platform that serves it, the usual ones for what it does not say', () => {
    const { rules } = worldOf(
      [
        policy({ serves: ['borealia'], settings: { labels: false, falsePositives: 0.1 } }),
        policy({ coverage: { fr: 0.2 }, settings: { removal: true } }),
      ],
      { labels: true },
    );
    expect([...rules.labels]).toEqual([1, 0]);
    expect([...rules.removal]).toEqual([1, 0]);
    expect([...rules.falsePositives]).toEqual([0.02, 0.1]);
    expect([...rules.coverage]).toEqual([1, 0.2, 1, 1]);
  });

  it('are made by the platform that serves it, or by its government', () => {
    const { start } = worldOf([policy({ serves: ['borealia'] }), policy(), null]);
    expect([0, 1, 2, 3].map((index) => ruledBy(start, index))).toEqual([[1], [1], [0], []]);
    expect(ruledBy(worldOf([null]).start, 1)).toEqual([0, 1]);
  });

  it('change as far as a change names something', () => {
    const { world, rules } = worldOf([], { labels: true, delay: 3 });
    const change = { ...defaults(changeFields), removal: 'on' as const, labels: 'off' as const };
    changePolicy(world, 1, { ...change, capacity: 0, coverage: 0.3, language: 'fr' });
    expect([...rules.labels, ...rules.removal]).toEqual([1, 0, 0, 1]);
    expect([...rules.delay, ...rules.capacity]).toEqual([3, 3, 1000, 0]);
    expect([...rules.coverage]).toEqual([1, 1, 1, 0.3]);
    expect([...rules.ranking]).toEqual([0, 0]);
    changePolicy(world, 0, { ...defaults(changeFields), coverage: 0.5, ranking: 'bridging' });
    expect([...rules.ranking]).toEqual([1 + RANKING_NAMES.indexOf('bridging'), 0]);
    expect([...rules.coverage]).toEqual([0.5, 0.5, 1, 0.3]);
  });

  it('stay as they are under a change that names nothing', () => {
    const { world, rules } = worldOf([], { labels: true });
    const before = MEASURES.map((measure) => [...rules[measure]]);
    changePolicy(world, 0, defaults(changeFields));
    expect(MEASURES.map((measure) => [...rules[measure]])).toEqual(before);
  });
});

describe('hands', () => {
  it('are as many as the public has thousands, whatever its size', () => {
    const { world } = worldOf([], { capacity: 1000 }, 50);
    expect([dailyCapacity(world, 0), dailyCapacity(world, 1)]).toEqual([5, 0]);
    expect([mostAllowed(world, 0), mostAllowed(world, 1)]).toEqual([5, 0]);
    expect(mostAllowed(worldOf([], { capacity: 10 }, 50).world, 0)).toBe(1);
  });
});

describe('a threshold', () => {
  it('lets through the shares that it is meant to', () => {
    expect(noiseNeeded(0.7, 0.02, 1)).toBeCloseTo(quantile(0.98), 6);
    expect(noiseNeeded(0.7, 0.02, 0)).toBeCloseTo(quantile(0.3), 6);
    expect(noiseNeeded(0.7, 0.02, 0.25)).toBeCloseTo(
      0.25 * quantile(0.98) + 0.75 * quantile(0.3),
      6,
    );
  });

  it('is never passed, or always, at the ends of both rates', () => {
    expect([noiseNeeded(0, 0, 0), noiseNeeded(1, 1, 0)]).toEqual([Infinity, -Infinity]);
    expect([noiseNeeded(0, 0, 1), noiseNeeded(1, 1, 1)]).toEqual([Infinity, -Infinity]);
    // One who never errs.
    const perfect = [0, 0.4, 0.6, 1].map((veracity) => noiseNeeded(1, 0, veracity));
    expect(perfect).toEqual([-Infinity, -Infinity, Infinity, Infinity]);
  });
});

describe('coverage', () => {
  it('of what can be read in several languages is that of the best covered', () => {
    const { world } = worldOf([policy({ coverage: { en: 0.25, fr: 0.75 } })]);
    expect([0b01, 0b10, 0b11, 0].map((languages) => coverageOf(world, 0, languages))).toEqual([
      0.25, 0.75, 0.75, 0,
    ]);
  });
});
