import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Disk, disk } from '../../scripts/run-folder/disk.ts';
import { readRun, runName } from '../../scripts/run-folder/run-folder.ts';
import { makeManifest, manifestText, readManifest } from '../../sim/record/manifest.ts';
import { exampleDocument, newFolder, writeExample } from './example-run.ts';

const folders: string[] = [];
let parent = '';
let path = '';

beforeEach(() => {
  parent = newFolder();
  folders.push(parent);
  path = join(parent, 'deeper', 'run');
});
afterAll(() => {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
  }
});

const FILES = [
  'digests.parquet',
  'files/ties.csv',
  'manifest.json',
  'metrics.parquet',
  'recipe.json',
  'scenario.yaml',
];

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A disk whose n-th operation fails as a full disk does. */
function failing(n: number): { on: Disk; count: () => number } {
  let count = 0;
  const guarded = <T extends (...values: never[]) => unknown>(act: T): T =>
    ((...values: Parameters<T>) => {
      if (count++ === n) {
        throw Object.assign(new Error('no space'), { code: 'ENOSPC', path: 'somewhere' });
      }
      return act(...values);
    }) as T;
  const { makeFolder, create, write, sync, syncFolder, rename } = disk;
  return {
    on: {
      ...disk,
      makeFolder: guarded(makeFolder),
      create: guarded(create),
      write: guarded(write),
      sync: guarded(sync),
      syncFolder: guarded(syncFolder),
      rename: guarded(rename),
    },
    count: () => count,
  };
}

describe('writing', () => {
  test('a run folder is whole, and reads back as it was given', async () => {
    writeExample(path);
    expect(filesOf(path)).toEqual(FILES);
    expect(readdirSync(join(path, '..'))).toEqual(['run']);
    const { run, damages } = await readRun(path);
    expect(damages).toEqual([]);
    expect(run?.document.recipe).toEqual(exampleDocument.recipe);
    expect(run?.document.scenario).toBe(exampleDocument.scenario);
    expect(Buffer.from(run?.document.files[0]?.bytes ?? [])).toEqual(
      exampleDocument.files[0]?.bytes,
    );
    expect(run?.manifest.outcomes).toEqual({ attitude: -0.25, 'attitude:reached': null });
    expect(run?.manifest.files.find(({ name }) => name === 'metrics.parquet')?.rows).toBe(100);
  });

  test('the same run gives the same bytes', () => {
    const other = join(parent, 'other');
    writeExample(path);
    writeExample(other);
    for (const file of FILES) {
      expect(readFileSync(join(path, file)).equals(readFileSync(join(other, file)))).toBe(true);
    }
  });

  test('what is there is never overwritten without leave', async () => {
    writeExample(path, { rows: 5 });
    expect(() => writeExample(path, { rows: 6 })).toThrow(
      expect.objectContaining({ code: 'EEXIST' }),
    );
    expect((await readRun(path)).run?.manifest.ticks).toBe(5);
    writeExample(path, { rows: 7, replace: true });
    expect((await readRun(path)).run?.manifest.ticks).toBe(7);
    expect(readdirSync(join(path, '..'))).toEqual(['run']);
  });

  test('an empty folder may be given as the place', async () => {
    mkdirSync(path, { recursive: true });
    writeExample(path);
    expect((await readRun(path)).damages).toEqual([]);
  });

  test('a failure of any file operation leaves nothing, or the whole run', async () => {
    const { on, count } = failing(-1);
    writeExample(join(parent, 'counted'), { on });
    expect(count()).toBeGreaterThan(20);
    for (let n = 0; n < count(); n++) {
      const folder = join(parent, `fresh-${n}`);
      const target = join(folder, 'run');
      expect(() => writeExample(target, { on: failing(n).on })).toThrow('no space');
      const left = existsSync(folder) ? readdirSync(folder) : [];
      expect(left.length === 0 || (await readRun(target)).damages.length === 0).toBe(true);
      expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });

  test('a failure while replacing leaves the old run or the new one', async () => {
    const target = join(parent, 'kept');
    writeExample(target, { rows: 5 });
    const counted = failing(-1);
    writeExample(join(parent, 'counted'), { on: counted.on });
    for (let n = 0; n < counted.count() + 4; n++) {
      try {
        writeExample(target, { rows: 6, replace: true, on: failing(n).on });
      } catch (error) {
        expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
      }
      const { run } = await readRun(target);
      expect([5, 6]).toContain(run?.manifest.ticks);
    }
  });

  test('what a killed process left half written goes away with the next run', () => {
    writeExample(path, { rows: 5 });
    const beside = join(path, '..');
    const dead = 2 ** 22 + 7;
    const [machine] = /[0-9a-f]{8}(?=-)/.exec(temporaryName(path)) ?? [];
    mkdirSync(join(beside, `.run.${machine}-${dead}.part`));
    writeFileSync(join(beside, `.run.${machine}-${dead}.part`, 'metrics.parquet'), 'half');
    writeExample(path, { rows: 6, replace: true });
    expect(readdirSync(beside)).toEqual(['run']);
  });

  test('a run that a killed process had moved aside comes back', async () => {
    writeExample(path, { rows: 5 });
    const beside = join(path, '..');
    const [machine] = /[0-9a-f]{8}(?=-)/.exec(temporaryName(path)) ?? [];
    disk.rename(path, join(beside, `.run.${machine}-${2 ** 22 + 7}.old`));
    expect(() => writeExample(path, { rows: 6 })).toThrow(
      expect.objectContaining({ code: 'EEXIST' }),
    );
    expect((await readRun(path)).run?.manifest.ticks).toBe(5);
  });
});

/** The name under which a folder is written before it is in place. */
function temporaryName(target: string): string {
  let name = '';
  const makeFolder = (made: string) => {
    name = made;
  };
  const on: Disk = { ...disk, makeFolder };
  expect(() => writeExample(`${target}-probe`, { on })).toThrow();
  return name;
}

describe('reading', () => {
  test('a flipped bit in any place of any file is found, and the file named', async () => {
    writeExample(path, { rows: 30 });
    let tried = 0;
    for (const file of FILES) {
      const whole = readFileSync(join(path, file));
      const stride = Math.max(1, Math.floor(whole.length / 60));
      for (let at = 0; at < whole.length; at += stride, tried++) {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
        writeFileSync(join(path, file), changed);
        const { run, damages } = await readRun(path);
        expect(run).toBeNull();
        expect(damages.map((damage) => damage.file)).toEqual([file]);
      }
      writeFileSync(join(path, file), whole);
    }
    expect(tried).toBeGreaterThan(200);
    expect((await readRun(path)).damages).toEqual([]);
  });

  test('a truncated or missing file is found, and the file named', async () => {
    writeExample(path, { rows: 30 });
    for (const file of FILES) {
      const whole = readFileSync(join(path, file));
      for (const length of [0, 1, Math.floor(whole.length / 2), whole.length - 1]) {
        truncateSync(join(path, file), length);
        expect((await readRun(path)).damages.map((damage) => damage.file)).toEqual([file]);
        writeFileSync(join(path, file), whole);
      }
      rmSync(join(path, file));
      expect((await readRun(path)).damages).toEqual([{ file, what: 'missing' }]);
      writeFileSync(join(path, file), whole);
    }
  });

  test('another format is said to be one', async () => {
    writeExample(path);
    const manifest = join(path, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"format": 1', '"format": 2'));
    expect((await readRun(path)).damages).toEqual([{ file: 'manifest.json', what: 'format' }]);
  });

  test('a manifest with a right checksum may not lead out of its folder', () => {
    writeExample(path);
    const manifest = readManifest(readFileSync(join(path, 'manifest.json'), 'utf8'));
    if (typeof manifest === 'string') {
      throw new Error(manifest);
    }
    for (const name of [
      '../outside',
      '/etc/passwd',
      'a/../../b',
      'c:\\d',
      'a\u0000b',
      '',
      'a//b',
    ]) {
      const files = [...manifest.files, { name, bytes: 1, sha256: '0'.repeat(64) }];
      const forged = manifestText(makeManifest({ ...manifest, files }));
      expect(readManifest(forged)).toBe('damaged');
    }
  });
});

test('the name of a run has only harmless characters, and at most 40 of the seed', () => {
  const name = runName('direct-address', `../É/Graine n° 7 ${'x'.repeat(50)}`, '89abcdef01');
  expect(name).toBe(`direct-address-______raine_n__7_${'x'.repeat(23)}-89abcdef`);
  expect(runName('a', '7/2', '0123456789')).toBe('a-7_2-01234567');
});
