/** What the README tells people to type works; in small, so that it takes seconds. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, read } from './files.ts';
import { readmeCommands } from './readme.ts';

const COMMANDS = readmeCommands();
const DIPLOSIM = 'npm run -s diplosim -- ';
const SMALL = ['--set', 'population.citizens=300', '--set', 'time.duration=1d'];

/** The words of one of its lines, made small, and the file that it sends its output to. */
function smallWords(line: string): { words: string[]; target: string | undefined } {
  const [command = '', target] = line.split(' > ');
  const words = command.split(' ').map((word) => (/^\d{2,}$/.test(word) ? '2' : word));
  const runs = words[0] === 'run' || words[0] === 'compare';
  return { words: runs ? [...words, ...SMALL] : words, target };
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplosim-readme-'));
  symlinkSync(join(ROOT, 'scenarios'), join(folder, 'scenarios'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = ['--import', import.meta.resolve('tsx'), join(ROOT, 'scripts/diplosim.ts')];

describe('every command of diplosim in the README', () => {
  for (const line of COMMANDS.filter((command) => command.startsWith(DIPLOSIM))) {
    const { words, target } = smallWords(line.slice(DIPLOSIM.length));
    if (words[0] === 'view') continue;
    test(`ends well: ${line}`, () => {
      const done = spawnSync(process.execPath, [...program, ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(done.stderr).not.toContain('Error');
      expect(done.status).toBe(0);
      const out = words.includes('--out') ? words[words.indexOf('--out') + 1] : undefined;
      if (out === undefined) expect(done.stdout).not.toBe('');
      else expect(statSync(join(folder, out)).size).toBeGreaterThan(0);
      if (target !== undefined) expect(() => JSON.parse(done.stdout)).not.toThrow();
    });
  }

  test('that opens the page prints its address and answers there', async () => {
    const [line = ''] = COMMANDS.filter((command) => command.startsWith(`${DIPLOSIM}view`));
    const words = line.slice(DIPLOSIM.length).split(' ');
    const server = spawn(process.execPath, [...program, ...words], { cwd: folder });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = '';
        server.stdout.on('data', (data) => {
          said += data;
          const [found] = /http:\/\/\S+/.exec(said) ?? [];
          if (found !== undefined) resolve(found);
        });
        server.on('exit', () => reject(new Error(`view ended: ${said}`)));
      });
      const page = await (await fetch(address)).text();
      expect(address).toContain('lang=fr');
      expect(page).toContain('<!doctype html>');
    } finally {
      server.kill();
    }
  });
});

describe('every other line of the README', () => {
  test('is a script of the package or its installed command', () => {
    const { scripts, bin } = JSON.parse(read('package.json')) as Record<string, object>;
    const others = COMMANDS.filter((line) => !line.startsWith(DIPLOSIM));
    const unknown = others.filter((line) => {
      const [program, name = '', script = ''] = line.split(' ');
      if (program === 'npx') return !(name in (bin ?? {}));
      return program !== 'npm' || !((name === 'run' ? script : name) in (scripts ?? {}));
    });
    expect(others.length).toBeGreaterThan(3);
    expect(unknown).toEqual([]);
  });

  test('leads to a file that exists, where it links to one', () => {
    const targets = [...read('README.md').matchAll(/\]\((?!https?:)([^)]+)\)/g)];
    expect(
      targets.map(([, path]) => path).filter((path) => !existsSync(join(ROOT, path ?? ''))),
    ).toEqual([]);
  });
});
