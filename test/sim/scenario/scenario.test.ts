import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../../sim/fields.ts';
import { readScenario, type Scenario } from '../../../sim/scenario/index.ts';

const folder = fileURLToPath(new URL('../../../scenarios/', import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !/^experiments[\\/]/.test(name))
  .sort();

function load(name: string): Scenario {
  const text = readFileSync(folder + name, 'utf8');
  const read = (path: string) => {
    try {
      return { text: readFileSync(path, 'utf8') };
    } catch {
      return { fault: 'missing' } as const;
    }
  };
  const { scenario, diagnostics } = readScenario({ name: folder + name, text, read }, 'en');
  expect(diagnostics.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  if (scenario === null) throw new Error(name);
  return scenario;
}

/** Every text in `value`, with its path. */
function* textsIn(value: unknown, path = ''): Iterable<[string, Text]> {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value && 'fr' in value && typeof value.en === 'string') yield [path, value as Text];
  for (const [key, part] of Object.entries(value)) yield* textsIn(part, `${path}.${key}`);
}

describe('every shipped scenario', () => {
  for (const name of names) {
    it(`${name} is read without a fault or a note`, () => {
      expect(load(name).id).toBe(name.replace(/^.*\//, '').replace('.yaml', ''));
    });

    it(`${name} speaks two languages, French as it is set`, () => {
      for (const [path, { fr }] of textsIn(load(name))) {
        expect(fr, path).not.toMatch(/\w'\w/);
        expect(fr, path).not.toMatch(/[^\u202f][;!?»]/);
        expect(fr, path).not.toMatch(/«[^\u202f]/);
        expect(fr, path).not.toMatch(/[a-zé] :/);
      }
    });

    it(`${name} has a modeline for editors`, () => {
      const depth = name.split('/').length - 1;
      const schema = `${depth === 0 ? './' : '../'.repeat(depth)}scenario.schema.json`;
      const [first] = readFileSync(folder + name, 'utf8').split('\n');
      expect(first).toBe(`# yaml-language-server: $schema=${schema}`);
    });
  }
});

describe('direct-address', () => {
  const scenario = load('direct-address.yaml');

  it('compares five arms on one budget', () => {
    expect(scenario.strategies.map(({ id }) => id)).toEqual([
      'silence',
      'broadcast',
      'multilingual',
      'multilingual-dialogue',
      'via-diaspora',
    ]);
    expect(scenario.actors.find(({ id }) => id === 'ministry')?.budget).toBe(120);
    expect(scenario.time.ticks * scenario.time.tickHours).toBe(720);
  });

  it('tells its hypotheses with reasons and sources', () => {
    expect(scenario.expect.length).toBeGreaterThanOrEqual(4);
    for (const { reason, source } of scenario.expect) {
      expect(reason.en).not.toBe('');
      expect(source).not.toBe('');
    }
  });

  it('asks a class for decisions that can be carried out, and takes none by default', () => {
    const decisions = scenario.teaching?.decisions ?? [];
    expect(decisions).toHaveLength(3);
    for (const { options, default: chosen } of decisions) {
      const usual = options.find(({ id }) => id === chosen);
      expect(usual).toMatchObject({ cost: 0, strategy: null, injects: [] });
      for (const option of options.filter(({ id }) => id !== chosen)) {
        expect(option.strategy !== null || option.injects.length > 0).toBe(true);
      }
    }
  });
});

describe('canada-iran', () => {
  it('says that it is an illustration, and takes shares and access from figures', () => {
    const scenario = load('cases/canada-iran.yaml');
    expect(scenario.illustration).toBe(true);
    expect(scenario.teaching).toBe(null);
    expect(scenario.countries.map(({ title }) => title.fr)).toEqual(['Canada', 'Iran']);
    expect(scenario.countries.map(({ access }) => access)).toEqual([0.9396, 0.7963]);
    expect(scenario.countries[0]?.share).toBeCloseTo(0.3108, 4);
  });
});
