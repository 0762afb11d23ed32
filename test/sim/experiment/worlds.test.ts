import { describe, expect, test } from 'vitest';
import { dimensionsOf, drawWorlds } from '../../../sim/experiment/worlds.ts';
import { OPINION_NAMES } from '../../../sim/opinion/index.ts';
import { RANKING_NAMES } from '../../../sim/ranking/index.ts';
import { MECHANISMS } from '../../../sim/schedule.ts';
import { mechanisms, scenario } from '../../worlds/scenario.ts';

const base = scenario();
const paths = (of = base) => dimensionsOf(of).map(({ path }) => path);

describe('what other worlds differ in', () => {
  test('is the opinion model, the ranking rule, and guesses that have a range', () => {
    const found = paths();
    expect(found).toContain('mechanisms.stance.model');
    expect(found).toContain('mechanisms.feed.rule');
    expect(found).toContain('mechanisms.exposure.strength');
    for (const { path, field } of dimensionsOf(base)) {
      if (field.type === 'quantity') {
        expect([path, field.certainty]).toEqual([path, expect.stringMatching(/design|memory/)]);
        expect(field.range).not.toEqual(field.limits);
      }
    }
  });

  test('is not what was checked, nor what has no range of its own', () => {
    expect(paths()).not.toContain('mechanisms.sharing.moralWords');
    expect(paths()).not.toContain('mechanisms.feed.machineTranslation');
  });

  test('is nothing of a mechanism that is off, and nothing that the scenario sets itself', () => {
    const off = scenario({ mechanisms: mechanisms({ exposure: { off: true } }) });
    expect(paths(off).filter((path) => path.startsWith('mechanisms.exposure.'))).toEqual([]);
    const set = scenario({
      mechanisms: mechanisms({ feed: { rule: 'chronological' }, exposure: { strength: 0.1 } }),
    });
    expect(paths(set)).not.toContain('mechanisms.feed.rule');
    expect(paths(set)).not.toContain('mechanisms.exposure.strength');
    expect(paths(set)).toContain('mechanisms.exposure.halfLife');
  });
});

describe('other worlds', () => {
  const worlds = drawWorlds(base, 12, 'seed');
  const column = (path: string) => worlds.map(({ settings }) => settings[path]);

  test('try every rule of the catalogues about as often', () => {
    for (const [path, names] of [
      ['mechanisms.stance.model', OPINION_NAMES],
      ['mechanisms.feed.rule', RANKING_NAMES],
    ] as const) {
      const times = names.map((name) => column(path).filter((value) => value === name).length);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
    }
  });

  test('stay in their ranges and fill them', () => {
    for (const { path, field } of dimensionsOf(base)) {
      if (field.type !== 'quantity') continue;
      const values = column(path).map(Number);
      const [low, high] = field.range;
      expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...values)).toBeLessThanOrEqual(high);
      if (field.integer) expect(values.every(Number.isInteger)).toBe(true);
      else expect(new Set(values).size).toBe(12);
    }
  });

  test('draw ranges of a factor of ten or more by factors: half lie below the geometric mean', () => {
    const [low, high] = [0.02, 0.3];
    const below = column('mechanisms.exposure.strength').filter(
      (value) => Number(value) < Math.sqrt(low * high),
    );
    expect(below).toHaveLength(6);
  });

  test('say what they are in the words of --set', () => {
    const [{ settings, overrides }] = worlds as [(typeof worlds)[number]];
    expect(overrides).toHaveLength(Object.keys(settings).length);
    expect(overrides).toContain(`mechanisms.feed.rule=${settings['mechanisms.feed.rule']}`);
  });

  test('are the same for the same seed', () => {
    expect(drawWorlds(base, 12, 'seed')).toEqual(worlds);
    expect(drawWorlds(base, 12, 'other')).not.toEqual(worlds);
  });

  test('take what a posterior knows from it, each row as often, and the rest from the ranges', () => {
    const path = 'mechanisms.exposure.strength';
    const rows = [{ [path]: 0.11 }, { [path]: 0.12 }, { [path]: 0.13 }];
    const drawn = drawWorlds(base, 12, 'seed', rows);
    const values = drawn.map(({ settings }) => settings[path]);
    for (const value of [0.11, 0.12, 0.13]) {
      expect(values.filter((found) => found === value)).toHaveLength(4);
    }
    const other = 'mechanisms.exposure.halfLife';
    expect(drawn.map(({ settings }) => settings[other])).toEqual(column(other));
  });

  test('draw what is calibrated however sure its default is, unless the scenario sets it', () => {
    const path = 'mechanisms.sharing.intercept';
    expect(paths()).not.toContain(path);
    const drawn = drawWorlds(base, 4, 'seed', [{ [path]: -5.3 }, { [path]: -5.5 }]);
    const values = drawn.map(({ settings }) => settings[path]);
    expect(values.filter((value) => value === -5.3)).toHaveLength(2);
    expect(values.filter((value) => value === -5.5)).toHaveLength(2);
    const set = scenario({ mechanisms: mechanisms({ sharing: { intercept: -6 } }) });
    expect(drawWorlds(set, 1, 's', [{ [path]: -5 }])[0]?.settings[path]).toBeUndefined();
  });

  test('of a canonical model there are none that differ', () => {
    const model = scenario({ model: { name: 'sir', parameters: {} } });
    expect(dimensionsOf(model)).toEqual([]);
    expect(drawWorlds(model, 1, 's')).toEqual([{ settings: {}, overrides: [] }]);
  });
});

test('every switch is a choice of a mechanism in the schedule', () => {
  for (const [mechanism, parameter] of [
    ['stance', 'model'],
    ['feed', 'rule'],
  ] as const) {
    const found = MECHANISMS.find(({ name }) => name === mechanism);
    expect(found?.parameters[parameter].type).toBe('choice');
  }
});
