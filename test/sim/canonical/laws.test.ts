/** What all canonical models keep to, whichever they are; the catalogue says which there are. */
import { describe, expect, test } from 'vitest';
import { CANONICAL_MODELS } from '../../../sim/canonical/index.ts';
import type { CanonicalRun } from '../../../sim/canonical/model.ts';
import { Digest } from '../../../sim/digest.ts';
import { Random } from '../../../sim/random.ts';
import { numbers, randomTies } from './cases.ts';
import { begin, network, type Tie } from './runs.ts';

const AGENTS = 30;
const next = numbers(1);
const TIES = randomTies(next, { agents: AGENTS, density: 0.15, selfTies: 0.1 });

/** Values for parameters that have no default, and for what a run cannot begin without. */
const VALUES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  sir: { transmission: 0.3, recovery: 0.4, seeds: ['a4', 'a7'] },
  'independent-cascade': { probability: 0.4, seeds: ['a4', 'a7'] },
  threshold: { threshold: 0.3, seeds: ['a4', 'a7', 'a8', 'a20'] },
  deffuant: { confidence: 0.3 },
  'hegselmann-krause': { confidence: 0.3 },
  'limited-attention': { innovation: 0.3 },
  richardson: { a: 0.3, b: 0.2, m: 0.5, n: 0.4, g: 0.1, h: 0.06 },
  simsom: { botShare: 0.2, infiltration: 0.2, illegalAuthors: 0.5, illegalShare: 0.2 },
};

/** Where agent i stands in the network: `order[row]` is the agent of a row. */
function start(name: string, order: readonly number[], seed = 'run'): CanonicalRun {
  const row = (agent: number) => order.indexOf(agent);
  return begin(name, {
    graph: network(
      AGENTS,
      TIES.map(([from, to]): Tie => [row(from), row(to)]),
    ),
    keys: order.map((agent) => Math.imul(agent + 1, 0x9e3779b1) >>> 0),
    ids: order.map((agent) => `a${agent}`),
    values: VALUES[name] ?? {},
    seed,
  });
}

/** Models that go on for ever. */
const RESTLESS = ['deffuant', 'limited-attention', 'richardson'];

const AS_THEY_ARE = Array.from({ length: AGENTS }, (_, i) => i);
const BACKWARDS = AS_THEY_ARE.toReversed();

/** All that a run does in some ticks. */
function course(run: CanonicalRun, ticks = 20) {
  const digest = new Digest();
  for (let tick = 0; tick < ticks && !run.done; tick++) {
    run.step();
    run.chain(digest);
  }
  const columns = [...run.state()].map(([name, values]) => [name, ...values]);
  return { digest: digest.value(), outcomes: run.outcomes(), columns, tick: run.tick };
}

describe.each(CANONICAL_MODELS.map((model) => [model.name, model] as const))(
  '%s',
  (name, model) => {
    test('says in two languages what it is, with equation and source', () => {
      const { summary, equation, source, parameters, nodeColumns, outcomes } = model;
      const texts = [
        summary,
        ...Object.values(parameters).map(({ meaning }) => meaning),
        ...nodeColumns.map(({ meaning }) => meaning),
        ...Object.values(outcomes),
      ];
      for (const { en, fr } of texts) {
        expect(en).toMatch(/\w/);
        expect(fr).toMatch(/\w/);
        if (!en.startsWith('x ')) expect(fr).not.toBe(en);
      }
      expect(equation.length).toBeGreaterThan(5);
      expect(source).toMatch(/\d{4}/);
    });

    test('measures what it says it does', () => {
      const { outcomes } = course(start(name, AS_THEY_ARE));
      expect(Object.keys(outcomes)).toEqual(Object.keys(model.outcomes));
      for (const value of Object.values(outcomes)) {
        expect(value === null || Number.isFinite(value)).toBe(true);
      }
    });

    test('has no number that is none', () => {
      const run = start(name, AS_THEY_ARE);
      course(run);
      for (const values of run.state().values()) expect(values.every(Number.isFinite)).toBe(true);
    });

    test('does the same again with the same seed, and when it starts over', () => {
      const once = course(start(name, AS_THEY_ARE));
      expect(course(start(name, AS_THEY_ARE))).toEqual(once);
      const run = start(name, AS_THEY_ARE, 'other');
      course(run);
      run.restart(new Random('run'));
      expect(run.tick).toBe(0);
      expect(course(run)).toEqual(once);
    });

    test('does the same, to the bit, when the agents come in another order', () => {
      expect(course(start(name, BACKWARDS))).toEqual(course(start(name, AS_THEY_ARE)));
    });

    test('draws luck from its seed, unless it has none', () => {
      const certain = ['threshold', 'richardson'].includes(name);
      const other = course(start(name, AS_THEY_ARE, 'other'));
      expect(other.digest === course(start(name, AS_THEY_ARE)).digest).toBe(certain);
    });

    test('comes to rest, and stays as it is then', () => {
      const run = start(name, AS_THEY_ARE);
      for (let tick = 0; tick < 5000 && !run.done; tick++) run.step();
      expect(run.done).toBe(!RESTLESS.includes(name));
      // The published rule stops a run that could go on.
      if (!run.done || name === 'simsom') return;
      const before = [...run.state()];
      const { steps, ...outcomes } = run.outcomes();
      run.step();
      expect([...run.state()]).toEqual(before);
      expect(run.outcomes()).toMatchObject(outcomes);
    });
  },
);
