import { describe, expect, it } from 'vitest';
import {
  handWorld,
  itemStepOf,
  pass,
  seen,
  termsOf,
  type Written,
  write,
} from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario, text } from '../../worlds/scenario.ts';

/** So many where a share or a spread is measured, else a few. */
const MANY = 2000;
const FEW = 25;

/** All have passed on one message; some of them quote it. */
function quotes(
  settings: Record<string, number>,
  message: Written = {},
  { own = 0, sharers = FEW } = {},
) {
  const { world, recipe: run } = handWorld({
    people: sharers + 1,
    recipe: recipe(
      scenario({
        issues: [{ id: 'opening', title: text('opening') }],
        mechanisms: mechanisms({ quoting: settings }),
      }),
    ),
    set: (agents) => agents.stance.fill(own),
  });
  world.store.reserve(sharers + 1);
  const root = write(world, { issue: 0, stance: 0.5, arousal: 0.4, veracity: 0.8, ...message });
  const step = itemStepOf(world, run, 'quoting');
  const shares = Array.from({ length: sharers }, (_, reader) => {
    const shared = pass(world, root, { author: reader });
    step(seen(world, root, { reader, shared }));
    return shared;
  });
  const { messages } = world;
  return { world, run, root, shares, made: shares.filter((row) => messages.kind[row] === 2) };
}

/** Within four standard errors of a mean, for values that spread by `spread`. */
function expectMean(values: readonly number[], mean: number, spread: number) {
  const found = values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(Math.abs(found - mean)).toBeLessThan((4 * spread) / Math.sqrt(values.length) + 1e-6);
}

describe('a share', () => {
  it('is a quote as often as the scenario says', () => {
    for (const share of [0, 0.1, 1]) {
      const { made } = quotes({ share }, {}, { sharers: MANY });
      const error = Math.sqrt((share * (1 - share)) / MANY);
      expect(Math.abs(made.length / MANY - share)).toBeLessThan(4 * error + 1e-12);
    }
  });

  it('that is no quote is passed on as it was read', () => {
    const { world, shares, made, root } = quotes({ share: 0.3 }, {}, { own: -0.5 });
    const { messages } = world;
    const plain = shares.filter((row) => !made.includes(row));
    for (const name of ['arousal', 'veracity', 'stance'] as const) {
      expect(new Set(plain.map((row) => messages[name][row]))).toEqual(
        new Set([messages[name][root]]),
      );
    }
  });

  it('of nobody is none: without a share nothing is written', () => {
    const { world, run, root } = quotes({ share: 1 });
    const before = world.messages.arousal.slice();
    itemStepOf(world, run, 'quoting')(seen(world, root, { reader: 0 }));
    expect(world.messages.arousal).toEqual(before);
  });
});

describe('a quote', () => {
  const columns = (of: ReturnType<typeof quotes>, name: 'arousal' | 'veracity' | 'stance') =>
    of.made.map((row) => of.world.messages[name][row] ?? Number.NaN);

  it('goes a fifth of the way to the stance of who quotes', () => {
    const made = quotes({ share: 1, stanceShift: 0.2 }, { stance: 0.5 }, { own: -0.5 });
    expect(new Set(columns(made, 'stance'))).toEqual(new Set([Math.fround(0.5 + 0.2 * -1)]));
    const whole = quotes({ share: 1, stanceShift: 1 }, { stance: 0.5 }, { own: -0.5 });
    expect(new Set(columns(whole, 'stance'))).toEqual(new Set([-0.5]));
    const none = quotes({ share: 1, stanceShift: 0 }, { stance: 0.5 }, { own: -0.5 });
    expect(new Set(columns(none, 'stance'))).toEqual(new Set([0.5]));
  });

  it('without an issue takes no stance', () => {
    const made = quotes({ share: 1 }, { issue: -1, stance: 0 }, { own: 0.9 });
    expect(new Set(columns(made, 'stance'))).toEqual(new Set([0]));
  });

  it('is more stirring by a normal draw', () => {
    const gains = columns(
      quotes({ share: 1, arousalGain: 0.05, arousalSpread: 0.1 }, {}, { sharers: MANY }),
      'arousal',
    );
    expectMean(gains, 0.45, 0.1);
    const squares = gains.map((arousal) => (arousal - 0.45) ** 2);
    expectMean(squares, 0.01, 0.01 * Math.SQRT2);
    const sure = columns(quotes({ share: 1, arousalGain: 0.25, arousalSpread: 0 }), 'arousal');
    expect(new Set(sure)).toEqual(new Set([Math.fround(Math.fround(0.4) + 0.25)]));
  });

  it('keeps its arousal between 0 and 1, or below what an event has made of it', () => {
    const of = (arousal: number, arousalGain: number) =>
      new Set(columns(quotes({ share: 1, arousalGain, arousalSpread: 0 }, { arousal }), 'arousal'));
    expect(of(0.9, 0.5)).toEqual(new Set([1]));
    expect(of(0.2, -0.5)).toEqual(new Set([0]));
    expect(of(1.5, 0.5)).toEqual(new Set([1.5]));
  });

  it('loses up to a tenth of its truth, evenly', () => {
    const kept = columns(
      quotes({ share: 1, distortion: 0.1 }, { veracity: 1 }, { sharers: MANY }),
      'veracity',
    );
    expectMean(kept, 0.95, 0.1 / Math.sqrt(12));
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(Math.fround(0.9));
    expect(Math.max(...kept)).toBeLessThanOrEqual(1);
    expect(new Set(columns(quotes({ share: 1, distortion: 0 }), 'veracity'))).toEqual(
      new Set([Math.fround(0.8)]),
    );
  });

  it('has the same words wherever in the feed it stood, and others in another tick', () => {
    const of = (position: number, tick: number) => {
      const { world, run, root } = quotes({ share: 1 });
      const shared = pass(world, root, { author: 3 });
      itemStepOf(world, run, 'quoting')(seen(world, root, { reader: 3, shared, position, tick }));
      return world.messages.arousal[shared];
    };
    expect(of(0, 5)).toBe(of(9, 5));
    expect(of(0, 5)).not.toBe(of(0, 6));
  });

  it('is explained by what it would do on average', () => {
    const { world, run, root } = quotes({ share: 0.1 }, { veracity: 1 }, { own: -0.5 });
    expect(termsOf(world, run, 'quoting', seen(world, root, { reader: 0 }))).toEqual({
      quoteProbability: 0.1,
      quoteArousal: 0.05,
      quoteStance: expect.closeTo(-0.2, 6),
      quoteVeracity: expect.closeTo(-0.05, 6),
    });
  });
});
