/**
 * Golden digests: each shipped scenario, made small, runs as it ran when its record was written.
 *
 * A record has a line a step: the digest of the run after each tick, of the world after each
 * mechanism that changed it, and of every column at the end. Where a change of the engine is meant
 * to change results, raise the engine version and write the records anew:
 * `npx vitest run test/golden -u`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadScenario, readScenario } from '../../sim/index.ts';
import { createPopulation } from '../../sim/population/population.ts';
import { createSimulation } from '../../sim/simulation.ts';
import { columnDigests } from '../../sim/world/snapshot.ts';
import { projectFiles, ROOT, read } from '../tidy/files.ts';

const TICKS = 30;
const SMALL = ['population.citizens=150'];
/** A step is told by the first 32 bits of its digest. */
const DIGITS = 8;

function readSmall(path: string): ReadScenario {
  const text = read(path);
  const open = (name: string) => ({ text: read(name) });
  const overrides = text.includes('agents: 10000') ? [...SMALL, 'network.agents=150'] : SMALL;
  const source = { name: path, text, read: open, overrides };
  const found = readScenario(source, 'en');
  if (found.scenario === null) {
    throw new Error(found.diagnostics.map(({ message }) => message).join('\n'));
  }
  return found;
}

/** One line a step, from the first tick on. */
function recordOf({ scenario, imported }: ReadScenario, strategy: string): string {
  const networkSeed = `${scenario.seed}/golden`;
  const recipe = { scenario, strategy, seed: 'golden', networkSeed, decisions: [] };
  const simulation = createSimulation(
    recipe,
    createPopulation(scenario, networkSeed, imported),
  );
  const lines = columnDigests(simulation.world).map(
    ({ what, digest }) => `start ${what} ${digest.slice(0, DIGITS)}`,
  );
  let last = '';
  while (simulation.tick < TICKS) {
    const { tick, digests } = simulation.step({ digestEach: true });
    for (const { what, digest } of digests) {
      // A mechanism that changed nothing has no line.
      if (what === 'run' || (what.startsWith('after ') && digest !== last)) {
        lines.push(`tick ${tick} ${what} ${digest.slice(0, DIGITS)}`);
      }
      last = digest;
    }
  }
  for (const { what, digest } of columnDigests(simulation.world)) {
    lines.push(`end ${what} ${digest.slice(0, DIGITS)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** What a person needs to know of two records that differ. */
function difference(before: string, now: string): string {
  const [old, found] = [before.split('\n'), now.split('\n')];
  const first = found.find((line, n) => line !== old[n]) ?? 'the length of the record';
  const known = new Set(old);
  const columns = found
    .filter((line) => line.startsWith('end ') && !known.has(line))
    .map((line) => line.split(' ')[1]);
  const where = first.replace(/ [0-9a-f]+$/, '').replace('start', 'at the start,');
  return [
    `The run differs from its record, first: ${where}.`,
    `Columns that differ at the end: ${columns.join(', ') || 'none'}.`,
    'If results are meant to change, raise the engine version and write the records anew:',
    'npx vitest run test/golden -u',
  ].join('\n');
}

/** Canonical models have a record of their own: they have no mechanisms, and no citizens. */
const runsModel = (path: string): boolean => /^model:/m.test(read(path));

const scenarios = projectFiles()
  .filter((path) => /^scenarios\/(?!experiments).*\.yaml$/.test(path) && !runsModel(path))
  .map((path) => ({ path, found: readSmall(path) }));

describe.each(scenarios)('$path', ({ found }) => {
  const { scenario } = found;
  const acting = scenario.strategies.find(({ actions }) => actions.length > 0);
  const arms = [scenario.strategies[0]?.id ?? '', ...(acting === undefined ? [] : [acting.id])];

  it.each([...new Set(arms)])('runs under %s as its record says', async (strategy) => {
    const file = join(ROOT, 'test/golden', `${scenario.id}-${strategy || 'only'}.digests.txt`);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const now = recordOf(found, strategy);
    try {
      await expect(now).toMatchFileSnapshot(file);
    } catch {
      expect.fail(difference(before, now));
    }
  });
});

describe('a difference between records', () => {
  it('is told by the tick, the mechanism and the columns', () => {
    const before = 'start agents.key 0a\ntick 1 after feed 1b\ntick 1 run 2c\nend agents.trust 3d\n';
    const now = 'start agents.key 0a\ntick 1 after feed ff\ntick 1 run fe\nend agents.trust fd\n';
    const told = difference(before, now);
    expect(told).toContain('first: tick 1 after feed.');
    expect(told).toContain('at the end: agents.trust.');
  });
});
