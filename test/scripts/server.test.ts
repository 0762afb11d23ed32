import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRun } from '../../scripts/run-folder/run-folder.ts';
import { partOf } from '../../scripts/server/range.ts';
import { type PageServer, serve } from '../../scripts/server/server.ts';
import { siteOf } from '../../scripts/server/site.ts';
import { newFolder, writeExample } from './example-run.ts';

const folder = newFolder();
const page = join(folder, 'page');
const run = join(folder, 'runs', 'été & co');
let server: PageServer;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(page, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(page, '.hidden'), 'hidden');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(page, 'link.txt'));
  writeExample(run);
  writeFileSync(join(run, 'notes.txt'), 'not of the run');
  writeExample(join(folder, 'runs', 'other'));
  const checked = await readRun(run);
  server = await serve(siteOf(page, checked.run === null ? [] : [checked.run]));
  port = Number(new URL(server.address).port);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** A request as it is written, without a client that tidies the path. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers: got } = response;
        resolve({ status, headers: got, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

const runBase = `/runs/${encodeURIComponent(basename(run))}/`;

describe('what is served', () => {
  test('the page, with media types and a strict policy', async () => {
    for (const path of ['/', '/index.html', '/?lang=fr', '/assets/main.js']) {
      const { status, headers } = await ask(path);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(
        path.endsWith('js') ? /^text\/javascript/ : /^text\/html/,
      );
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('the runs asked for, listed with the address of their files', async () => {
    const { runs } = JSON.parse((await ask('/runs.json')).body.toString());
    expect(runs).toHaveLength(1);
    expect(`/${runs[0].base}`).toBe(encodeURI('/runs/été & co/'));
    const { status, headers } = await ask(`/${runs[0].base}metrics.parquet`);
    expect([status, headers['content-type']]).toEqual([200, 'application/vnd.apache.parquet']);
    expect((await ask(`/${runs[0].base}files/ties.csv`)).status).toBe(200);
    expect((await ask(`/${runs[0].base}manifest.json`)).status).toBe(200);
  });

  test('nothing beside them: other runs, files that are not of the run, hidden ones, links', async () => {
    for (const path of [
      ...['/runs/other/manifest.json', '/runs/', '/runs', `${runBase}notes.txt`, runBase],
      ...['/.hidden', '/link.txt', '/secret.txt', '/assets', '/assets/', '//index.html'],
    ]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });

  test('no spelling of a path leads out', async () => {
    const ups = [
      '..',
      '%2e%2e',
      '.%2e',
      '%2E%2E',
      '..;',
      '%252e%252e',
      '..%00',
      '%c0%ae%c0%ae',
      '．．',
    ];
    const slashes = ['/', '%2f', '\\', '%5c', '//', '/./', '%252f', '%c0%af'];
    const targets = ['secret.txt', 'etc/passwd', 'runs/other/manifest.json', 'package.json'];
    const starts = ['/', '/assets/', runBase, '/runs/', '/%2f', '/file:///'];
    let tried = 0;
    for (const start of starts) {
      for (const up of ups) {
        for (const slash of slashes) {
          for (const target of targets) {
            for (const depth of [1, 2, 6]) {
              const path = encodeURI(decodeURI(start) + (up + slash).repeat(depth)).replaceAll(
                '%25',
                '%',
              );
              const { status, body } = await ask(path + target);
              expect(status).toBe(404);
              expect(body).toHaveLength(0);
              tried++;
            }
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(5000);
  });
});

describe('who is answered', () => {
  test('only requests that name this machine, at this port', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
    ]) {
      expect([host, (await ask('/', { host })).status]).toEqual([host, 421]);
    }
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      expect((await ask('/', { host })).status).toBe(200);
    }
  });

  test('no script of another site', async () => {
    for (const origin of [
      'http://evil.example',
      'null',
      `https://127.0.0.1:${port}`,
      'http://localhost:1',
    ]) {
      expect((await ask('/runs.json', { origin })).status).toBe(403);
    }
    expect((await ask('/runs.json', { origin: `http://127.0.0.1:${port}` })).status).toBe(200);
  });

  test('only who reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect((await ask('/', {}, method)).status).toBe(405);
    }
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect([status, Number(headers['content-length']), body.length]).toEqual([200, 34, 0]);
  });

  test('nobody on another machine: it listens on loopback alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) {
      const refused = await new Promise((resolve) => {
        const socket = connect({ host: address, port });
        socket.on('connect', () => resolve(false));
        socket.on('error', () => resolve(true));
      });
      expect(refused).toBe(true);
    }
    expect(new URL(server.address).hostname).toBe('127.0.0.1');
  });
});

describe('parts of files', () => {
  test('a part is what the whole has there', async () => {
    const path = `${runBase}metrics.parquet`;
    const whole = await ask(path);
    const { length } = whole.body;
    expect(Number(whole.headers['content-length'])).toBe(length);
    expect(whole.headers['accept-ranges']).toBe('bytes');
    for (const [range, from, to] of [
      ['bytes=0-3', 0, 4],
      ['bytes=-8', length - 8, length],
      [`bytes=${length - 4}-`, length - 4, length],
      [`bytes=10-${length + 100}`, 10, length],
    ] as const) {
      const part = await ask(path, { range });
      expect(part.status).toBe(206);
      expect(part.body.equals(whole.body.subarray(from, to))).toBe(true);
      expect(part.headers['content-range']).toBe(`bytes ${from}-${to - 1}/${length}`);
    }
    const beyond = await ask(path, { range: `bytes=${length}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${length}`]);
    const again = await ask(path, { 'if-none-match': String(whole.headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('a header that makes no sense is as none', () => {
    for (const header of [
      'bytes=',
      'bytes=-',
      'bytes=5-2',
      'items=0-1',
      'bytes=0-1,4-5',
      'bytes=a-b',
    ]) {
      expect(partOf(header, 10)).toBe('whole');
    }
    expect(partOf(undefined, 10)).toBe('whole');
    expect(partOf('bytes=-0', 10)).toBe('none');
    expect(partOf('bytes=0-0', 0)).toBe('none');
    expect(partOf('bytes=999999999999999-', 10)).toBe('none');
    expect(partOf('bytes=3-3', 10)).toEqual({ from: 3, to: 3 });
  });
});

test('a taken port is passed over', async () => {
  const second = await serve({ files: new Map(), bases: [], runs: '{}' }, port);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});
