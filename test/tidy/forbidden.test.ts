/** A run touches nothing that the ban list of `sim` names; and the check would notice if it did. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSimulation, MemorySink, Recorder, readScenario } from '../../sim/index.ts';
import { ROOT } from './files.ts';
import { withoutForbidden } from './forbidden.ts';

const x = 2;

const TOUCHES: readonly (readonly [name: string, act: () => unknown])[] = [
  ['Math.random', () => Math.random()],
  ['Math.exp', () => Math.exp(x)],
  ['Date', () => Date.now()],
  ['console', () => console.log(x)],
  ['Intl', () => new Intl.NumberFormat()],
  ['process', () => process.pid],
  ['sort', () => [x, 1].sort()],
  ['localeCompare', () => 'a'.localeCompare('b')],
];

describe('while a run goes', () => {
  for (const [name, act] of TOUCHES) {
    test(`${name} throws, and works again afterwards`, () => {
      expect(() => withoutForbidden(act)).toThrow(`${name} was used`);
      expect(act).not.toThrow();
    });
  }

  test('what is portable works as ever', () => {
    const sorted = withoutForbidden(() => [3, 1, Math.sqrt(4)].sort((a, b) => a - b));
    expect(sorted).toEqual([1, 2, 3]);
  });
});

test('direct-address is set up, run, recorded and taken back to a snapshot without any of them', () => {
  const path = join(ROOT, 'scenarios/direct-address.yaml');
  const overrides = ['population.citizens=300', 'time.duration=5d'];
  const text = readFileSync(path, 'utf8');
  const source = {
    name: path,
    text,
    read: () => ({ fault: 'missing' }) as const,
    data: [],
    overrides,
  };
  const { scenario } = readScenario(source, 'en');
  if (scenario === null) throw new Error('direct-address cannot be read');
  const strategy = scenario.strategies.at(-1)?.id ?? '';
  const recipe = { scenario, strategy, seed: '1', networkSeed: '1', decisions: [] };
  const run = () => {
    const simulation = createSimulation(recipe);
    const recorder = new Recorder(simulation, new MemorySink());
    const atStart = simulation.snapshot();
    while (!simulation.done) recorder.tick(simulation.step());
    recorder.finish();
    const digest = simulation.digest();
    const { sessions } = simulation.counts();
    simulation.restore(atStart);
    while (!simulation.done) simulation.step();
    return { digest, sessions, again: simulation.digest(), outcomes: simulation.outcomes() };
  };
  const { digest, sessions, again } = withoutForbidden(run);
  expect(sessions).toBeGreaterThan(0);
  expect(again).toBe(digest);
});
