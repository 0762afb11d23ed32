import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../sim/scenario/scenario.ts';
import {
  latencyHours,
  senseOf,
  skillOf,
  slipsOf,
  UNITS,
  unitIndex,
} from '../../../sim/states/institution.ts';
import { institutionState } from '../../../sim/world/institution.ts';
import { handWorld, startOf } from '../../worlds/hand.ts';
import { actor, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const about = (changes: Partial<Condition> = {}): Condition => ({
  metric: 'trust',
  of: 'aurelia',
  toward: null,
  in: null,
  above: 0.5,
  below: null,
  during: 0,
  ...changes,
});

/** Two ministries, the second of which listens. */
function startWith(settings: Record<string, number> | null, seed = 'seed') {
  const { world, recipe: of } = handWorld({
    people: 1,
    accounts: [
      { kind: 'ministry', actor: 0 },
      { kind: 'ministry', actor: 1 },
    ],
    recipe: recipe(
      scenario({
        actors: [actor('deaf'), actor('keen', { listening: true })],
        mechanisms: mechanisms(settings === null ? {} : { institutions: settings }),
      }),
      { seed },
    ),
  });
  return startOf(world, of, 'institutions');
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

describe('a unit', () => {
  it('has its capacity, its layers of approval and its skill', () => {
    expect(UNITS.map(({ name }) => latencyHours(4, unitIndex(name)))).toEqual([16, 5, 6]);
    expect(skillOf(actor('a', { unit: 'digital-unit' }))).toBe(0.8);
    expect(skillOf(actor('a', { unit: 'none' }))).toBe(0.5);
    expect(skillOf(actor('a', { unit: 'digital-unit', skill: 0.1 }))).toBe(0.1);
  });
});

describe('what an actor senses', () => {
  const heard = (settings: Record<string, number>, who: number, value: number) => {
    const sense = senseOf(startWith(settings), who, about());
    return Array.from({ length: 4000 }, (_, n) => sense(value, 6 * n));
  };

  it('spreads around the value by the noise, by half of it where somebody listens', () => {
    const [deaf, keen] = [0, 1].map((who) => heard({ sensingNoise: 0.1 }, who, 0.3));
    // Four standard errors of a mean and of a standard deviation.
    expect(Math.abs(mean(deaf ?? []) - 0.3)).toBeLessThan((4 * 0.1) / Math.sqrt(4000));
    expect(Math.abs(deviation(deaf ?? []) - 0.1)).toBeLessThan((4 * 0.1) / Math.sqrt(8000));
    expect(Math.abs(deviation(keen ?? []) - 0.05)).toBeLessThan((4 * 0.05) / Math.sqrt(8000));
  });

  it('spreads in proportion to what is more than one', () => {
    const far = heard({ sensingNoise: 0.1 }, 0, -40);
    expect(Math.abs(deviation(far) - 4)).toBeLessThan((4 * 4) / Math.sqrt(8000));
  });

  it('is the value itself without noise, and where institutions are not looked at', () => {
    expect(new Set(heard({ sensingNoise: 0 }, 0, 0.3))).toEqual(new Set([0.3]));
    expect(new Set(heard({ listeningFactor: 0 }, 1, 0.3))).toEqual(new Set([0.3]));
    expect(senseOf(startWith(null), 0, about())(0.3, 6)).toBe(0.3);
  });

  it('is one thing for an actor, a measure and a moment, whoever asks, in whatever order', () => {
    const start = startWith({});
    const [one, again] = [senseOf(start, 0, about()), senseOf(start, 0, about({ above: 0.9 }))];
    expect(again(0.3, 12)).toBe(one(0.3, 12));
    one(0.3, 18);
    expect(one(0.3, 12)).toBe(again(0.3, 12));
    const others = [
      one(0.3, 18),
      senseOf(start, 1, about())(0.3, 12),
      senseOf(start, 0, about({ of: 'borealia' }))(0.3, 12),
      senseOf(start, 0, about({ claim: 'plot' }))(0.3, 12),
    ];
    expect(new Set([...others, one(0.3, 12)]).size).toBe(5);
  });
});

describe('a slip', () => {
  const share = (settings: Record<string, number>, change: (state: never) => void) => {
    const start = startWith(settings);
    change(
      (start as unknown as { world: { module(s: unknown): never } }).world.module(institutionState),
    );
    const slips = slipsOf(start);
    let found = 0;
    for (let tick = 0; tick < 10_000; tick++) found += slips(0, 1, tick, 256) ? 1 : 0;
    return found / 10_000;
  };

  it.each([
    ['skill 0 and no unit', { slipRisk: 1, overlooked: 0.5 }, 0, 0, 0.125],
    ['a digital unit of skill .8', { slipRisk: 1, overlooked: 0.5 }, 1, 0.8, 0.1],
    ['a bureau of skill .5', { slipRisk: 0.8, overlooked: 0.5 }, 2, 0.5, 0.1],
    ['full skill', { slipRisk: 1, overlooked: 1 }, 0, 1, 0],
    ['no risk', { slipRisk: 0, overlooked: 1 }, 0, 0, 0],
    ['layers that see all', { slipRisk: 1, overlooked: 0 }, 1, 0, 0],
    ['layers that see nothing', { slipRisk: 1, overlooked: 1 }, 0, 0, 1],
  ])(
    'with %s comes as often as risk, skill and layers say',
    (_, settings, unit, skill, expected) => {
      const found = share(settings, (state: { unit: Uint8Array; skill: Float32Array }) => {
        state.unit[0] = unit;
        state.skill[0] = skill;
      });
      const luck = 4 * Math.sqrt((expected * (1 - expected)) / 10_000);
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(luck);
    },
  );

  it('never comes where institutions are not looked at', () => {
    const slips = slipsOf(startWith(null));
    expect(Array.from({ length: 500 }, (_, tick) => slips(0, 1, tick, 256))).not.toContain(true);
  });
});
