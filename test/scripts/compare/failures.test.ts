import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { Request } from '../../../scripts/command.ts';
import { analyse } from '../../../scripts/compare/analyse.ts';
import { planComparison } from '../../../scripts/compare/plan.ts';
import { comparisonText } from '../../../scripts/compare/print.ts';
import { runPlan } from '../../../scripts/compare/run.ts';
import { baseOf, OUTCOMES_ALONE } from '../../../scripts/engine/job.ts';
import { jobKey } from '../../../scripts/engine/keys.ts';
import { prepare } from '../../../scripts/prepare.ts';
import { openTerminal } from '../../../scripts/terminal.ts';
import { newFolder } from '../example-run.ts';
import { writeDuel } from './duel.ts';

const cwd = newFolder();
afterAll(() => rmSync(cwd, { recursive: true }));

const silent = { write: () => true } as unknown as NodeJS.WriteStream;
const terminal = openTerminal(
  { language: 'en', json: false, quiet: true },
  { out: silent, err: silent },
);

const requestOf = (given: Readonly<Record<string, string>>): Request => ({
  words: [],
  text: (name) => given[name] ?? null,
  flag: () => false,
  count: (name) => (given[name] === undefined ? null : Number(given[name])),
  list: () => [],
});

test('runs that fail are named with their seeds, and the others are carried on', async () => {
  const request = requestOf({ replicates: '2', worlds: '1', strategies: 'silence,speak' });
  const prepared = await prepare(writeDuel(cwd), request, terminal);
  const planned = planComparison(prepared, request, terminal);
  // A world that cannot be: its runs fail where they begin.
  const plan = { ...planned, worlds: [{ settings: {}, overrides: ['population.citizens=none'] }] };
  const comparison = analyse(plan, await runPlan(plan, 1, null, terminal));
  expect(comparison.failures).toHaveLength(6);
  expect(comparison.failures[1]).toMatchObject({
    ...{ world: 1, replicate: 0, strategy: 'speak', seed: 'duel/0', networkSeed: 'duel/n0' },
    message: expect.stringContaining('none'),
  });
  expect(comparison.runs).toHaveLength(4);
  expect(comparison.arms[1]?.outcomes['attitude']?.difference?.n).toBe(2);
  expect(comparison.worlds.worlds[0]?.means['attitude']).toEqual([null, null]);
  expect(comparison.worlds.answers[0]).toMatchObject({ agree: 0, known: 0, robust: false });
  const text = comparisonText(comparison, terminal, null);
  expect(text).toContain('6 runs failed');
  expect(text).toContain('--seed duel/0 --network-seed duel/n0');
});

test('a run of a comparison has the key that the same run has alone', async () => {
  const path = writeDuel(cwd);
  const words = { strategy: 'speak', seed: 'duel/3', 'network-seed': 'duel/n3' };
  const [whole, alone] = [
    await prepare(path, requestOf({}), terminal),
    await prepare(path, requestOf(words), terminal),
  ];
  const job = { strategy: 'speak', seed: 'duel/3', networkSeed: 'duel/n3', overrides: [] };
  expect(jobKey(baseOf(whole), { ...job, want: OUTCOMES_ALONE })).toBe(alone.key);
});
