import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codesOf, folder, read, SMALL, scenarioOf } from '../small.ts';

const base = { 'base.yaml': SMALL };

describe('extends', () => {
  it('merges maps by key, replaces lists and removes by null', () => {
    const text = `extends: base.yaml
id: other
population: { citizens: 50 }
strategies:
  speak: null
  answer:
    actions: [{ actor: ministry, do: dialogue, every: 12h }]
actors:
  - { id: ministry, kind: government, country: borealia, budget: 5 }
`;
    const scenario = scenarioOf(text, { read: folder(base) });
    expect(scenario.id).toBe('other');
    expect(scenario.title.en).toBe('Small');
    expect(scenario.population.citizens).toBe(50);
    expect(scenario.strategies.map(({ id }) => id)).toEqual(['silence', 'answer']);
    expect(scenario.actors.map(({ country }) => country)).toEqual(['borealia']);
  });

  it('goes over several files, each named from the folder of the one that names it', () => {
    const files = {
      'lib/first.yaml': 'extends: second.yaml\ntitle: First\n',
      'lib/second.yaml': SMALL,
    };
    const scenario = scenarioOf('extends: lib/first.yaml\nid: third\n', { read: folder(files) });
    expect([scenario.id, scenario.title.en]).toEqual(['third', 'First']);
  });

  it('shows a fault in the file where the value stands', () => {
    const files = { 'base.yaml': SMALL.replace('share: 0.6', 'share: 60') };
    const text = 'extends: base.yaml\nid: other\npopulatoin: { citizens: 50 }\n';
    const { diagnostics } = read(text, { read: folder(files) });
    expect(diagnostics.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      ['small.yaml', 3, 1, 'key-unknown'],
      ['base.yaml', 8, 28, 'number-out-of-range'],
    ]);
  });

  it('names the key that is missing in the file that was asked for', () => {
    const files = { 'base.yaml': SMALL.replace('title: Small\n', '') };
    const { diagnostics } = read('extends: base.yaml\nid: other\n', { read: folder(files) });
    expect(diagnostics.map(({ file, code, path }) => [file, code, path])).toEqual([
      ['small.yaml', 'key-missing', 'title'],
    ]);
  });

  it('refuses circles, of any length', () => {
    const files = { 'a.yaml': 'extends: b.yaml\n', 'b.yaml': 'extends: ./a.yaml\n' };
    expect(codesOf('extends: a.yaml\n', { read: folder(files) })).toEqual(['b.yaml extends-cycle']);
    expect(codesOf('extends: ./small.yaml\n', { read: folder({ 'small.yaml': '' }) })).toEqual([
      'extends-cycle',
    ]);
  });

  it('null without anything to remove is a fault', () => {
    expect(codesOf('extends: base.yaml\nissues: null\n', { read: folder(base) })).toEqual([
      'value-empty',
    ]);
  });
});

describe('the merged text', () => {
  it('is the file itself, comments and all, where nothing is merged', () => {
    const text = `# a word\n${SMALL}`;
    const result = read(text);
    expect(result.scenario !== null && result.merged).toBe(text);
  });

  it('gives the same scenario without the files it came from', () => {
    const result = read('extends: base.yaml\nid: other\nseed: 007\n', { read: folder(base) });
    if (result.scenario === null) throw new Error('refused');
    expect(parse(result.merged)).not.toHaveProperty('extends');
    expect(scenarioOf(result.merged)).toEqual(result.scenario);
    expect(result.scenario.seed).toBe('007');
  });

  it('does not hold the overrides, which the recipe keeps', () => {
    const result = read(SMALL, { overrides: ['population.citizens=7'] });
    if (result.scenario === null) throw new Error('refused');
    expect(result.scenario.population.citizens).toBe(7);
    expect(result.merged).toBe(SMALL);
  });
});
