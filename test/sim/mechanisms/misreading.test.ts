import { describe, expect, it } from 'vitest';
import { handWorld, itemStepOf, seen, termsOf, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const READERS = 4000;

/** All read one author from a cultural distance; how many take it badly. */
function worldOf(settings: Record<string, number>, distance = 1) {
  const { world, recipe: of } = handWorld({
    people: READERS + 1,
    recipe: recipe(scenario({ mechanisms: mechanisms({ misreading: settings }) })),
    set: (agents) => agents.culture.set([0.6 * distance, 0.8 * distance], 2 * READERS),
  });
  return { world, recipe: of, read: itemStepOf(world, of, 'misreading') };
}

function readings(settings: Record<string, number>, distance = 1, target = 1): number[] {
  const { world, read } = worldOf(settings, distance);
  const row = write(world, { author: READERS, target });
  return Array.from({ length: READERS }, (_, reader) => {
    const item = seen(world, row, { reader });
    read(item);
    return item.reading;
  });
}

function expectShare(values: readonly number[], probability: number) {
  const badly = values.filter((value) => value !== 1).length;
  const error = Math.sqrt((probability * (1 - probability)) / READERS);
  expect(Math.abs(badly / READERS - probability)).toBeLessThan(4 * error + 1e-12);
}

describe('a message about a country', () => {
  it('is taken badly with probability m0 times the cultural distance, never more than surely', () => {
    expectShare(readings({ probability: 0.3 }), 0.3);
    expectShare(readings({ probability: 0.3 }, 0.5), 0.15);
    expectShare(readings({ probability: 1 }, 2), 1);
  });

  it('is never taken badly from no distance, nor where m0 is 0', () => {
    expectShare(readings({ probability: 1 }, 0), 0);
    expectShare(readings({ probability: 0 }), 0);
  });

  it('then does the contrary of what it says, as far as the scenario says', () => {
    expect(new Set(readings({ probability: 0.5 }))).toEqual(new Set([1, -0.5]));
    expect(new Set(readings({ probability: 0.5, backfire: 1 }))).toEqual(new Set([1, -1]));
    expect(new Set(readings({ probability: 0.5, backfire: 0 })).has(-1)).toBe(false);
  });

  it('is taken the same way each time, and after a bad one the next is read as it is', () => {
    const { world, read } = worldOf({ probability: 0.5 });
    const rows = [write(world, { author: READERS, target: 1 }), write(world, { author: READERS })];
    const item = seen(world, rows[0] ?? 0, { reader: 0 });
    for (let reader = 0; reader < 50; reader++) {
      const taken = [rows[0], rows[1], rows[0]].map((message = 0) => {
        read(Object.assign(item, { reader, message, root: message }));
        return item.reading;
      });
      expect(taken[2]).toBe(taken[0]);
      expect(taken[1]).toBe(1);
    }
  });
});

describe('a message about nothing', () => {
  it('cannot be taken badly', () => {
    expectShare(readings({ probability: 1 }, 2, -1), 0);
  });

  it('has nothing to explain; one about a country has its probability', () => {
    const { world, recipe } = worldOf({ probability: 0.3 });
    const about = write(world, { author: READERS, target: 1 });
    const plain = write(world, { author: READERS });
    expect(termsOf(world, recipe, 'misreading', seen(world, about))).toEqual({
      misreadProbability: expect.closeTo(0.3, 6),
    });
    expect(termsOf(world, recipe, 'misreading', seen(world, plain))).toEqual({});
  });
});
