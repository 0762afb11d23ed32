/** What `npm pack` makes, unpacked in an empty folder beside run-time dependencies only. */
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFiles, ROOT, read } from '../tidy/files.ts';

let folder = '';
let command = '';

function run(program: string, words: string[], cwd: string): string {
  const done = spawnSync(program, words, { cwd, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program} ${words.join(' ')}: ${done.stderr}`);
  return done.stdout;
}

/** A copy of the source, so that the checkout's own dist stays as it is. */
function copySource(target: string): void {
  for (const path of projectFiles()) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(ROOT, path), join(target, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(target, 'node_modules'));
}

/** Links the packages that `npm install diplosim` would bring, and no other. */
function linkDependencies(target: string): void {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(packages)) {
    const isTop = path.lastIndexOf('node_modules/') === 0;
    if (!isTop || dev === true || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(target, path));
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplosim-pack-'));
  const source = join(folder, 'source');
  copySource(source);
  run(process.execPath, ['scripts/build.mjs'], source);
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], source);
  const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  linkDependencies(folder);
  const home = join(folder, 'node_modules', 'diplosim');
  mkdirSync(home, { recursive: true });
  run('tar', ['-xzf', join(folder, archive), '-C', home, '--strip-components=1'], folder);
  command = join(home, 'dist', 'scripts', 'diplosim.js');
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the installed command runs a shipped scenario by its id', () => {
  const small = ['--set', 'population.citizens=300', '--set', 'time.duration=1d'];
  const words = [command, 'run', 'direct-address', '--json', '--quiet', '--out', 'run', ...small];
  const result = JSON.parse(run(process.execPath, words, folder)) as { digest: string };
  expect(result.digest).toMatch(/^[0-9a-f]{32}$/);
  expect(existsSync(join(folder, 'run', 'manifest.json'))).toBe(true);
});

test('several runs go to workers that find their code in the package', () => {
  const small = ['--set', 'population.citizens=300', '--set', 'time.duration=1d'];
  const words = [command, 'run', 'direct-address', '--json', '--replicates', '2', ...small];
  const result = JSON.parse(run(process.execPath, words, folder)) as { digest: string };
  expect(result.digest).toMatch(/^[0-9a-f]{32}$/);
});

test('the installed command serves the page that is in the package', async () => {
  const server = spawn(process.execPath, [command, 'view'], { cwd: folder });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      const hear = (data: Buffer) => {
        said += String(data);
        const [found] = /http:\/\/\S+/.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.on('exit', () => reject(new Error(`view ended: ${said}`)));
    });
    const page = await (await fetch(address)).text();
    const [script = ''] = /src="[^"]+\.js"/.exec(page) ?? [];
    const code = await fetch(new URL(script.slice(5, -1), address));
    expect(page).toContain('<!doctype html>');
    expect(code.status).toBe(200);
  } finally {
    server.kill();
  }
});

test('the package holds no test, no source map and no type declaration', () => {
  const home = dirname(dirname(dirname(command)));
  const inside = readdirSync(home, { recursive: true }).map(String);
  expect(inside).toContain('LICENSE');
  expect(inside.filter((path) => /\.(d\.ts|map|tsbuildinfo)$|^test|\/test\//.test(path))).toEqual(
    [],
  );
});
