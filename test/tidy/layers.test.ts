/** The walls of the house: no import crosses one, and each stops an import planted to cross it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wallsOf } from '../../.config/dependency-cruiser.mjs';
import { ROOT } from './files.ts';

async function crossings(baseDir: string): Promise<string[]> {
  const walls = wallsOf(baseDir);
  const options = { ...walls.options, ruleSet: walls, validate: true, baseDir };
  const { output } = await cruise(['sim', 'viz', 'scripts'], options);
  const { violations } = (output as ICruiseResult).summary;
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

/** Files that cross one wall each, with that wall; all else in them stands. */
const PLANTED = [
  ['ground-floor', 'sim/random.ts', '../sim/world/world.ts'],
  ['first-floor', 'sim/world/columns.ts', '../mechanisms/feed.ts'],
  ['first-floor', 'sim/relation.ts', './mechanisms/feed.ts'],
  ['packages-of-the-rest', 'sim/mechanisms/sharing.ts', 'seedrandom'],
  ['packages-of-zod', 'sim/scenario/read.ts', 'fflate'],
  ['sim-is-pure', 'sim/simulation.ts', '../scripts/folder.ts'],
  ['sim-has-no-node', 'sim/schedule.ts', 'node:fs'],
  ['one-door-to-sim', 'scripts/run.ts', '../sim/random.ts'],
  ['one-door-to-sim', 'viz/main.ts', '../sim/simulation.ts'],
  ['scripts-draw-with-charts-and-text', 'scripts/view.ts', '../viz/main.ts'],
  ['viz-stands-alone', 'viz/worker.ts', '../scripts/folder.ts'],
  ['charts-and-text-are-pure', 'viz/charts/line.ts', '../main.ts'],
  ['sigma-in-one-room', 'viz/panels/map.ts', 'sigma'],
  ['no-sibling-in-ranking', 'sim/ranking/engagement.ts', './chronological.ts'],
  ['no-circle', 'sim/opinion/circle.ts', './rounds.ts'],
  ['run-time-needs-no-development-package', 'scripts/bench.ts', 'vitest'],
  ['resolvable', 'viz/panels/list.ts', './nowhere.ts'],
] as const;

const INNOCENT = [
  'sim/index.ts',
  'sim/ranking/chronological.ts',
  'sim/world/world.ts',
  'sim/mechanisms/feed.ts',
  'scripts/folder.ts',
] as const;

describe('the walls', () => {
  test('no import of the project crosses one', async () => {
    expect(await crossings(ROOT)).toEqual([]);
  });
});

describe('a planted import', () => {
  let folder = '';
  let found: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'diplosim-walls-'));
    const plant = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const path of INNOCENT) plant(path, 'export const x = 1;\n');
    for (const [, path, target] of PLANTED) plant(path, `import '${target}';\n`);
    const list = (name: string) => `export { x as ${name} } from './${name}.ts';\n`;
    plant('sim/ranking/index.ts', list('chronological') + list('engagement'));
    plant('sim/opinion/rounds.ts', "import './circle.ts';\n");
    const dependencies = { seedrandom: '1', fflate: '1', sigma: '1' };
    plant('package.json', JSON.stringify({ dependencies, devDependencies: { vitest: '1' } }));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    found = await crossings(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const [wall, path, target] of PLANTED) {
    test(`from ${path} to ${target} is stopped by ${wall}`, () => {
      expect(found.some((line) => line.startsWith(`${wall}: ${path} -> `))).toBe(true);
    });
  }

  test('is the only thing that is stopped', () => {
    expect(found.filter((line) => INNOCENT.some((path) => line.includes(`: ${path} ->`)))).toEqual(
      [],
    );
  });

  test('is planted for every wall, one for those of one kind', () => {
    const planted = new Set<string>(PLANTED.map(([wall]) => wall));
    const names = (wallsOf(folder).forbidden ?? []).map(({ name }) => name ?? '');
    const bare = names.filter((name) => !planted.has(name) && !name.startsWith('packages-of-'));
    expect(bare).toEqual([]);
  });
});
