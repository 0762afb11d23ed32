import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeManifest, manifestText, readManifest } from '../../sim/record/manifest.ts';
import { newFolder } from './example-run.ts';
import { diplosim, perform, SMALL } from './spawn.ts';

const cwd = newFolder();
afterAll(() => rmSync(cwd, { recursive: true }));
const run = (...words: string[]) => diplosim(words, { cwd });
const at = (name: string) => join(cwd, name);

const RUN = ['run', 'direct-address', ...SMALL, '--strategy', 'multilingual', '--seed', '7'];

// A process of its own for each command: on a busy machine that takes a while.
const PATIENT = { timeout: 240_000 };

describe('one run', PATIENT, () => {
  test('the same twice: the second finds the first, and verify agrees', async () => {
    const first = await run(...RUN, '--json');
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('does not happen')]);
    expect(first.err.split('\n').filter((line) => line !== '')).toHaveLength(1);
    const result = JSON.parse(first.out);
    expect(Object.keys(result)).toEqual([
      ...['scenario', 'strategy', 'seed', 'networkSeed', 'engine', 'ticks', 'digest'],
      ...['illustration', 'outcomes'],
    ]);
    expect(result).toMatchObject({
      ...{ scenario: 'direct-address', strategy: 'multilingual', seed: '7', networkSeed: '7' },
      ...{ ticks: 48, digest: expect.stringMatching(/^[0-9a-f]{32}$/), illustration: false },
    });
    const [folder = ''] = readdirSync(join(cwd, 'runs'));
    expect(folder).toMatch(/^direct-address-7-[0-9a-f]{8}$/);

    const [second, forced, verified] = await Promise.all([
      run(...RUN, '--json', '--quiet'),
      run(...RUN, '--json', '--quiet', '--out', 'again', '--force'),
      run('verify', join('runs', folder), '--json', '--quiet'),
    ]);
    expect(second).toEqual({ code: 0, out: first.out, err: '' });
    expect(forced).toEqual({ code: 0, out: first.out, err: '' });
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.out)).toMatchObject({ agrees: true, digest: result.digest });
    for (const file of readdirSync(join(cwd, 'again'))) {
      const [one, other] = [join(cwd, 'again', file), join(cwd, 'runs', folder, file)];
      expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
    }
  });

  test('its recipe and its folder give it again; other options give another', async () => {
    const [again, other] = await Promise.all([
      perform('run', at('again/recipe.json'), '--out', at('from-recipe'), '--json', '--quiet'),
      perform('run', at('again'), '--strategy', 'silence', '--out', at('silent'), '--json'),
    ]);
    const digest = readManifest(readFileSync(join(cwd, 'again', 'manifest.json'), 'utf8'));
    expect(JSON.parse(again.out)).toMatchObject({ digest: (digest as { digest: string }).digest });
    expect(JSON.parse(other.out)).toMatchObject({ strategy: 'silence', seed: '7', ticks: 48 });
  });

  test('a summary in French for a person', async () => {
    const { code, out, err } = await diplosim([...RUN, '--record', 'none'], {
      cwd,
      env: { LC_ALL: 'fr_CA.UTF-8' },
    });
    expect(code).toBe(0);
    expect(out).toContain('S’adresser à un public étranger fermé');
    expect(out).toMatch(/^durée +1 jour en 48 pas de temps$/m);
    expect(out).toMatch(/attitude +−0,\d{4}/);
    expect(err).toContain('remarque\u00a0:');
    expect(existsSync(join(cwd, 'runs', 'none'))).toBe(false);
  });

  test('what stands in its place is not overwritten', async () => {
    mkdirSync(join(cwd, 'mine'));
    writeFileSync(join(cwd, 'mine', 'thesis.txt'), 'years of work');
    const [foreign, other] = await Promise.all([
      perform(...RUN, '--out', at('mine'), '--force', '--json'),
      perform(...RUN, '--network-seed', 'n', '--out', at('again'), '--json'),
    ]);
    expect([foreign.code, other.code]).toEqual([3, 3]);
    expect(JSON.parse(foreign.out).errors[0]).toMatchObject({ file: at('mine') });
    expect(readdirSync(join(cwd, 'mine'))).toEqual(['thesis.txt']);
    expect(JSON.parse(other.out).errors[0]).toMatchObject({ file: at('again') });
  });

  test('Ctrl-C leaves nothing and says how to go on', async () => {
    const endless = ['run', 'direct-address', '--set', 'time.duration=900d', '--out', 'stopped'];
    const isWriting = () => readdirSync(cwd).some((name) => name.startsWith('.stopped.'));
    const { code, err } = await diplosim(endless, { cwd, stopWhen: isWriting });
    expect(code).toBe(130);
    expect(err).toContain('Nothing was written; the same command runs it again.');
    expect(readdirSync(cwd).filter((name) => name.includes('stopped'))).toEqual([]);
  });
});

describe('verify', PATIENT, () => {
  test('names the file with a flipped byte', async () => {
    const file = join(cwd, 'again', 'messages.parquet');
    const whole = readFileSync(file);
    const changed = Buffer.from(whole);
    changed[1000] = (changed[1000] ?? 0) ^ 1;
    writeFileSync(file, changed);
    const { code, out } = await perform('verify', at('again'), '--json');
    writeFileSync(file, whole);
    expect(code).toBe(1);
    expect(JSON.parse(out).errors).toMatchObject([
      { code: 'run-damaged', file: at('again/messages.parquet') },
    ]);
  });

  test('names the first tick and column of a run that its recipe does not give', async () => {
    forge('again', '"seed": "7"', '"seed": "8"');
    const { code, out } = await perform('verify', at('again'), '--json');
    expect(code).toBe(1);
    const [error] = JSON.parse(out).errors;
    expect(error.code).toBe('verify-differs');
    expect(error.message).toMatch(/first at tick 1, in [a-z]+\.[A-Za-z]+\. The first mechanism/);
  });
});

/** Changes the recipe of a run and makes all its sums anew, as somebody with time could. */
function forge(folder: string, from: string, to: string): void {
  const path = join(cwd, folder);
  const recipe = readFileSync(join(path, 'recipe.json'), 'utf8').replace(from, to);
  writeFileSync(join(path, 'recipe.json'), recipe);
  const manifest = readManifest(readFileSync(join(path, 'manifest.json'), 'utf8'));
  if (typeof manifest === 'string') {
    throw new Error(manifest);
  }
  const files = manifest.files.map((file) =>
    file.name === 'recipe.json'
      ? {
          ...file,
          bytes: Buffer.byteLength(recipe),
          sha256: createHash('sha256').update(recipe).digest('hex'),
        }
      : file,
  );
  const forged = makeManifest({ ...manifest, recipe: JSON.parse(recipe).recipe, files });
  writeFileSync(join(path, 'manifest.json'), manifestText(forged));
}
