import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';
import { satisfies, stampOf } from '../../scripts/setup.mjs';
import { ROOT } from '../tidy/files.ts';

let folder = '';

/** A checkout with nothing in it but the set-up, and an npm that only notes how it was called. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplosim-setup-'));
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'bin'));
  for (const name of ['scripts/setup.mjs', 'scripts/chromium.mjs']) {
    copyFileSync(join(ROOT, name), join(folder, name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "engines": { "node": ">=20.19" } }');
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(
    join(folder, 'npm.cjs'),
    `const fs = require('node:fs');
     fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
     if (fs.existsSync('offline')) process.exit(1);
     fs.mkdirSync('node_modules', { recursive: true });`,
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function setUp(words: string[] = [], environment: Record<string, string> = {}) {
  const done = spawnSync(process.execPath, [join(folder, 'scripts/setup.mjs'), ...words], {
    encoding: 'utf8',
    env: { PATH: join(folder, 'bin'), npm_execpath: join(folder, 'npm.cjs'), ...environment },
  });
  return { code: done.status, said: done.stderr };
}

function calls(): string[] {
  const file = join(folder, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

function plantBrowser(name: string): string {
  const path = join(folder, 'bin', name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

describe('setting up', () => {
  test('installs what the lock file says, strictly, once', () => {
    expect(setUp().code).toBe(0);
    expect(setUp().code).toBe(0);
    expect(calls()).toEqual(['ci --engine-strict --include=dev --no-audit --no-fund']);
  });

  test('installs again when the lock file has changed', () => {
    setUp();
    writeFileSync(join(folder, 'package-lock.json'), '{ "packages": {} }');
    setUp();
    expect(calls()).toHaveLength(2);
  });

  test('says so and ends with 3 when npm fails, and tries again the next time', () => {
    writeFileSync(join(folder, 'offline'), '');
    const { code, said } = setUp();
    expect(code).toBe(3);
    expect(said).toContain('npm ci failed');
    rmSync(join(folder, 'offline'));
    expect(setUp().code).toBe(0);
    expect(calls()).toHaveLength(2);
  });

  test('refuses an older Node with the version that it needs', () => {
    writeFileSync(join(folder, 'package.json'), '{ "engines": { "node": ">=999.1" } }');
    const { code, said } = setUp();
    expect(code).toBe(3);
    expect(said).toContain('needs Node >=999.1');
    expect(calls()).toEqual([]);
  });

  test('for the tests takes the Chromium that CHROMIUM names', () => {
    const chromium = plantBrowser('my-browser');
    expect(setUp(['--test'], { CHROMIUM: chromium, CI: 'true' })).toEqual({
      code: 0,
      said: expect.not.stringContaining('Chromium') as string,
    });
  });

  test('for the tests fails under CI without a browser, and elsewhere says what to do', () => {
    const missing = { CHROMIUM: join(folder, 'nowhere') };
    expect(setUp(['--test'], { ...missing, CI: 'true' }).code).toBe(3);
    const { code, said } = setUp(['--test'], missing);
    expect(code).toBe(0);
    expect(said).toContain('apt-get install chromium');
    expect(said).toContain('CHROMIUM=');
  });
});

describe('finding a Chromium', () => {
  test('takes the first one found under a usual name', () => {
    plantBrowser('google-chrome');
    const chromium = plantBrowser('chromium');
    expect(findChromium({ PATH: join(folder, 'bin') })).toBe(chromium);
  });

  test('takes no other when CHROMIUM names one that is not there', () => {
    plantBrowser('chromium');
    expect(findChromium({ PATH: join(folder, 'bin'), CHROMIUM: '/nowhere' })).toBe(null);
  });
});

test('a Node satisfies a range by its major and then its minor number', () => {
  const judged = ['18.20.0', '20.18.9', '20.19.0', '20.20.2', '22.0.0'].map((version) =>
    satisfies(version, '>=20.19'),
  );
  expect(judged).toEqual([false, false, true, true, true]);
});

test('the stamp of an installation changes with the lock file alone', () => {
  expect(stampOf('{}')).toBe(stampOf('{}'));
  expect(stampOf('{}')).not.toBe(stampOf('{ }'));
});
