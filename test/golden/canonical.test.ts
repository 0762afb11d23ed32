/**
 * Golden digests of the shipped scenarios that run a canonical model: cut short, they run as they
 * ran when the record was written. Where a change is meant to change results, raise the engine
 * version and write it anew: `npx vitest run test/golden/canonical -u`.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCanonicalSimulation } from '../../sim/canonical/simulation.ts';
import { readScenario } from '../../sim/index.ts';
import { projectFiles, ROOT, read } from '../tidy/files.ts';

/** What makes a network of ten thousand accounts small. */
const SMALL = ['network.agents=300', 'network.links=20'];

const scenarios = projectFiles()
  .filter((path) => /^scenarios\/.*\.yaml$/.test(path) && /^model:/m.test(read(path)))
  .map((path) => [path] as const);

/** A line a tick, and one for every column and outcome at the end. */
function recordOf(path: string): string {
  const text = read(path);
  const overrides = ['time.ticks=20', ...(text.includes('random-walk') ? SMALL : [])];
  const open = (name: string) => ({ text: read(name) });
  const found = readScenario({ name: path, text, read: open, overrides }, 'en');
  if (found.scenario === null) {
    throw new Error(found.diagnostics.map(({ message }) => message).join('\n'));
  }
  const { scenario, imported, nodes } = found;
  const recipe = { scenario, strategy: '', seed: 'golden', networkSeed: 'golden', decisions: [] };
  const simulation = createCanonicalSimulation(recipe, { imported, nodes });
  const lines: string[] = [];
  while (!simulation.done) {
    const { tick, digests } = simulation.step();
    for (const { what, digest } of digests) lines.push(`${tick} ${what} ${digest.slice(0, 8)}`);
  }
  for (const [name, value] of Object.entries(simulation.outcomes())) lines.push(`${name} ${value}`);
  return `${lines.join('\n')}\n`;
}

describe('a scenario of a canonical model', () => {
  it('is there for each replication', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(6);
  });

  it.each(scenarios)('%s runs as its record says', async (path) => {
    const id = path.split('/').at(-1)?.replace('.yaml', '');
    await expect(recordOf(path)).toMatchFileSnapshot(
      join(ROOT, 'test/golden', `${id}.digests.txt`),
    );
  });
});
