import { describe, expect, test } from 'vitest';
import type { ArmOutcome } from '../../../scripts/compare/comparison.ts';
import { Gathered } from '../../../scripts/compare/gathered.ts';
import type { Plan } from '../../../scripts/compare/plan.ts';
import { robustnessOf } from '../../../scripts/compare/robustness.ts';
import type { RunResult } from '../../../scripts/engine/job.ts';
import { outcome, scenario, strategy } from '../../worlds/scenario.ts';

const run = (attitude: number): RunResult => ({
  ...{ digest: '', outcomes: { attitude }, spent: {}, reached: {}, groups: [], shares: [] },
  ...{ hours: [], series: [] },
});

/** Twelve worlds, half with each rule; the difference of the second arm is as `effect` says. */
function examine(effect: (world: number) => number, here = 1, noise = 0.01) {
  const rule = (world: number) => (world % 2 === 0 ? 'chronological' : 'engagement');
  const plan = {
    prepared: { recipe: { scenario: scenario() } },
    arms: [strategy('silence'), strategy('speak')],
    deciding: [outcome('attitude', { good: 'up' })],
    worlds: Array.from({ length: 12 }, (_, place) => ({
      settings: { 'mechanisms.feed.rule': rule(place + 1), 'mechanisms.x.y': (place * 5) % 12 },
      overrides: [],
    })),
    posterior: [],
  } as unknown as Plan;
  const gathered = new Gathered(2, String);
  for (let world = 1; world <= 12; world++) {
    for (let pair = 0; pair < 3; pair++) {
      const luck = pair * 100;
      gathered.take({ world, replicate: pair, arm: 0 }, run(luck));
      gathered.take(
        { world, replicate: pair, arm: 1 },
        run(luck + effect(world) + (pair - 1) * noise),
      );
    }
  }
  const own = { attitude: { difference: { mean: here } } } as unknown as Record<string, ArmOutcome>;
  const found = robustnessOf(plan, gathered, [own, own]);
  return { ...found, answer: found.answers[0] };
}

describe('in other worlds', () => {
  test('an answer that holds in all is robust', () => {
    const { answer, worlds, regret } = examine(() => 2);
    expect(answer).toMatchObject({
      direction: 'up',
      agree: 12,
      known: 12,
      flipped: [],
      flip: null,
    });
    expect(answer?.robust).toBe(true);
    expect(answer?.median).toBeCloseTo(2, 12);
    expect(worlds[0]?.differences['attitude']?.[0]).toBeNull();
    expect(worlds[0]?.differences['attitude']?.[1]).toBeCloseTo(2, 12);
    expect(regret[0]?.arms.map(({ strategy: id, most }) => [id, Math.round(most ?? 0)])).toEqual([
      ...[
        ['silence', 2],
        ['speak', 0],
      ],
    ]);
  });

  test('an answer that turns round under a rule is not, and the rule is named', () => {
    const { answer } = examine((world) => (world % 2 === 0 ? -1 : 1));
    expect(answer).toMatchObject({ agree: 6, flipped: [2, 4, 6, 8, 10, 12], robust: false });
    expect(answer?.flip).toEqual({
      ...{ path: 'mechanisms.feed.rule', relation: 'is', value: 'chronological' },
    });
    expect(answer?.rules).toEqual([
      { path: 'mechanisms.feed.rule', value: 'engagement', worlds: 6, agree: 6 },
      { path: 'mechanisms.feed.rule', value: 'chronological', worlds: 6, agree: 0 },
    ]);
  });

  test('ten of twelve are enough, unless they fail under one rule', () => {
    expect(examine((world) => (world < 3 ? -1 : 1)).answer?.robust).toBe(true);
    expect(examine((world) => (world < 4 ? -1 : 1)).answer?.robust).toBe(false);
  });

  test('an arm that does worse at home is followed in that', () => {
    const { answer } = examine((world) => (world === 5 ? 1 : -1), -1);
    expect(answer).toMatchObject({ direction: 'down', agree: 11, flipped: [5] });
  });

  test('no difference at all is not the answer', () => {
    const { answer } = examine(() => 0, 1, 0);
    expect(answer).toMatchObject({ agree: 0, known: 12, robust: false });
    expect(answer?.flipped).toHaveLength(12);
  });
});
