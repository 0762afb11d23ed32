import { describe, expect, it } from 'vitest';
import { type Composer, composerOf, SCRIPTED, SHARED } from '../../sim/composition.ts';
import { handWorld, pass, startOf, write } from '../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../worlds/scenario.ts';

const MESSAGES = 4000;

function composed(settings: Record<string, number> = {}, draft: Partial<Composer['draft']> = {}) {
  const { world, recipe: run } = handWorld({
    people: MESSAGES,
    recipe: recipe(scenario({ mechanisms: mechanisms({ posting: settings }) })),
  });
  world.store.reserve(MESSAGES);
  const composer = composerOf(startOf(world, run, 'posting'));
  const rows = Array.from({ length: MESSAGES }, (_, author) => {
    Object.assign(composer.draft.reset(), { author, ...draft });
    return composer.post(3);
  });
  const of = (column: Float32Array | Uint8Array) => rows.map((row) => column[row] ?? Number.NaN);
  return { world, rows, composer, of, messages: world.messages };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Within four standard errors of a mean. */
function expectMean(values: readonly number[], expected: number) {
  const found = mean(values);
  const error = Math.sqrt(mean(values.map((value) => (value - found) ** 2)) / values.length);
  expect(Math.abs(found - expected)).toBeLessThan(4 * error);
}

describe('what is drawn for a message', () => {
  const { messages, of } = composed({ veracityEffect: 1 });

  it('is an appeal of density 6 (1 - a)^5 less one power: mean 1/6, median 1 - 2^-1/5', () => {
    const appeal = of(messages.appeal);
    expectMean(appeal, 1 / 6);
    const below = appeal.filter((value) => value < 1 - 2 ** (-1 / 5)).length;
    expect(Math.abs(below / MESSAGES - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / MESSAGES));
  });

  it('is a quality of mean .900 for what is true', () => {
    expectMean(of(messages.quality), 1 / (1 - Math.exp(-10)) - 0.1);
  });

  it('is a novelty and an arousal of mean 1/3', () => {
    expectMean(of(messages.novelty), 1 / 3);
    expectMean(of(messages.arousal), 1 / 3);
  });

  it('is half a moral word, at most four', () => {
    const words = of(messages.moralWords);
    expectMean(words, 0.5);
    expect(Math.max(...words)).toBeLessThanOrEqual(4);
  });

  it('is hostility in one of ten, between 0 and 1', () => {
    const hostility = of(messages.hostility);
    const hostile = hostility.filter((value) => value > 0);
    expect(Math.abs(hostile.length / MESSAGES - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / MESSAGES));
    expectMean(hostile, 0.5);
  });
});

describe('false items', () => {
  it('are newer and more stirring by the whole gap of the source, and of quality .1', () => {
    const { messages, of } = composed({ veracityEffect: 1 }, { veracity: 0 });
    expectMean(of(messages.novelty), 5 / 7);
    expectMean(of(messages.arousal), 4 / 7);
    expect(new Set(of(messages.quality))).toEqual(new Set([Math.fround(0.1)]));
  });

  it('by half of it at half the effect, and not at all at 0', () => {
    const half = composed({ veracityEffect: 0.5 }, { veracity: 0.2 });
    expectMean(half.of(half.messages.novelty), (5 / 7 + 1 / 3) / 2);
    const none = composed({ veracityEffect: 0 }, { veracity: 0 });
    expectMean(none.of(none.messages.novelty), 1 / 3);
    const truth = composed({ veracityEffect: 0 });
    expect(none.of(none.messages.appeal)).toEqual(truth.of(truth.messages.appeal));
  });
});

describe('a writer', () => {
  it('who sets an attribute leaves the luck of the others as it was', () => {
    const free = composed();
    const set = composed({}, { arousal: 0.2, appeal: 1, hostility: 0, novelty: 0.5 });
    expect(new Set(set.of(set.messages.arousal))).toEqual(new Set([Math.fround(0.2)]));
    expect(new Set(set.of(set.messages.appeal))).toEqual(new Set([1]));
    expect(set.of(set.messages.quality)).toEqual(free.of(free.messages.quality));
    expect(set.of(set.messages.moralWords)).toEqual(free.of(free.messages.moralWords));
  });

  it('who is stirred by an event writes more stirring messages, within 0 and 2', () => {
    const { world, composer } = composed();
    world.countries.arousalShift[0] = -1;
    Object.assign(composer.draft.reset(), { author: 1, number: 1, arousal: 0.4 });
    const calm = composer.post(4);
    expect(world.messages.arousal[calm]).toBe(0);
    world.countries.arousalShift[0] = 0.3;
    Object.assign(composer.draft.reset(), { author: 1, number: 2, arousal: 0.4 });
    const stirred = composer.post(4);
    expect(world.messages.arousal[stirred]).toBeCloseTo(0.7, 6);
  });

  it('is kept to stances and valences from -1 to 1', () => {
    const { messages, of } = composed({}, { stance: 1.2, valence: -3 });
    expect([new Set(of(messages.stance)), new Set(of(messages.valence))]).toEqual([
      new Set([1]),
      new Set([-1]),
    ]);
  });

  it('has scripted posts numbered apart from the others', () => {
    const { world, composer } = composed();
    world.outbox.count = 0;
    expect(composer.scriptedNumber(5)).toBe(SCRIPTED);
    world.outbox.push(write(world, { author: 5 }));
    world.outbox.push(write(world, { author: 6 }));
    expect(composer.scriptedNumber(5)).toBe(SCRIPTED + 1);
  });

  it('knows its messages from the newest to the first', () => {
    const { world, rows, composer } = composed();
    const first = rows[9] ?? -1;
    expect(world.agents.latestMessage[9]).toBe(first);
    Object.assign(composer.draft.reset(), { author: 9, number: 1 });
    const second = composer.post(3);
    const share = composer.share(3, 9, rows[4] ?? 0, 1.7, 600);
    expect(world.agents.latestMessage[9]).toBe(share);
    expect([share, second, first].map((row) => world.messages.previous[row])).toEqual([
      second,
      first,
      -1,
    ]);
  });
});

describe('keys', () => {
  it('are by author, tick and number; rows do not matter', () => {
    const { world, recipe: run } = handWorld({ people: 5 });
    const composer = composerOf(startOf(world, run, 'posting'));
    const keyOf = (tick: number, author: number, number: number) => {
      Object.assign(composer.draft.reset(), { author, number });
      const row = composer.post(tick);
      return `${world.messages.keyHigh[row]} ${world.messages.keyLow[row]}`;
    };
    expect(keyOf(1, 2, 3)).toBe(keyOf(1, 2, 3));
    expect(new Set([keyOf(1, 2, 3), keyOf(2, 2, 3), keyOf(1, 3, 3), keyOf(1, 2, 4)]).size).toBe(4);
  });

  it('of shares are by sharer, tick and cascade, whichever message of it was passed on', () => {
    const { world, recipe: run } = handWorld({ people: 5 });
    const composer = composerOf(startOf(world, run, 'posting'));
    const [one = 0, other = 0] = [write(world), write(world)];
    const passed = pass(world, one, { author: 4 });
    const keyOf = (tick: number, sharer: number, parent: number) => {
      const row = composer.share(tick, sharer, parent, 1, SHARED);
      return `${world.messages.keyHigh[row]} ${world.messages.keyLow[row]}`;
    };
    expect(keyOf(1, 2, passed)).toBe(keyOf(1, 2, one));
    const keys = [keyOf(1, 2, one), keyOf(1, 2, other), keyOf(1, 3, one), keyOf(2, 2, one)];
    expect(new Set(keys).size).toBe(4);
  });
});
