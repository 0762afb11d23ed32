import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import graphology from 'graphology';
import parseGexf from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGexf, readGraphml } from '../../sim/network/index.ts';
import { query } from '../sim/record/duck.ts';
import { newFolder } from './example-run.ts';
import { diplosim, perform, SMALL } from './spawn.ts';

// A process of its own for each command: on a busy machine that takes a while.
const PATIENT = { timeout: 240_000 };

const cwd = newFolder();
afterAll(() => rmSync(cwd, { recursive: true }));
const run = (...words: string[]) => diplosim(words, { cwd });
const at = (name: string) => join(cwd, name);
const table = (name: string) => `'${at(`made/${name}.parquet`)}'`;

beforeAll(async () => {
  const wanted = ['--strategy', 'multilingual', '--out', at('made'), '--quiet'];
  expect(await perform('run', 'direct-address', ...SMALL, ...wanted)).toMatchObject({
    code: 0,
    out: `${at('made')}\n`,
  });
}, PATIENT.timeout);

describe('replicates', PATIENT, () => {
  const several = (...words: string[]) =>
    run('run', 'direct-address', ...SMALL, '--seed', '7', '--replicates', '3', ...words);

  test('any number of workers prints the same bytes, and each replicate can be run alone', async () => {
    const one = await several('--workers', '1', '--json', '--quiet', '--out', 'three');
    expect([one.code, one.err]).toEqual([0, '']);
    expect(await several('--workers', '2', '--json', '--quiet')).toEqual(one);
    expect(await several('--workers', '3', '--json', '--quiet')).toEqual(one);
    const { digest, seed, outcomes } = JSON.parse(one.out);
    expect([seed, digest]).toEqual(['7', expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(outcomes.attitude).toMatchObject({
      n: 3,
      ci95: [expect.any(Number), expect.any(Number)],
    });

    const rows = await query(`select * from '${join(cwd, 'three', 'replicates.parquet')}'`);
    expect(rows.map((row) => [row['seed'], row['networkSeed']])).toEqual([
      ['7/0', '7/n0'],
      ['7/1', '7/n1'],
      ['7/2', '7/n2'],
    ]);
    const mean = rows.reduce((sum, row) => sum + Number(row['attitude']), 0) / 3;
    expect(outcomes.attitude.mean).toBe(mean);
    const alone = await perform(
      ...['run', 'direct-address', ...SMALL, '--seed', '7/2', '--network-seed', '7/n2'],
      ...['--record', 'none', '--json', '--quiet'],
    );
    expect(JSON.parse(alone.out)).toMatchObject({
      digest: rows[2]?.['digest'],
      outcomes: { attitude: rows[2]?.['attitude'] },
    });
  });
});

describe('check', PATIENT, () => {
  test('prints no errors for what is in order, and all of them with places for what is not', async () => {
    const name = fileURLToPath(new URL('../../scenarios/direct-address.yaml', import.meta.url));
    const text = readFileSync(name, 'utf8').replace('illustration:', 'ilustration:');
    writeFileSync(join(cwd, 'mine.yaml'), text);
    const [good, bad, shown] = await Promise.all([
      perform('check', 'direct-address', '--json'),
      perform('check', 'direct-address', at('mine.yaml'), '--json'),
      perform('check', at('mine.yaml'), 'nowhere.yaml'),
    ]);
    expect([good.code, JSON.parse(good.out)]).toEqual([0, { errors: [] }]);
    expect(bad.code).toBe(1);
    const { errors } = JSON.parse(bad.out);
    const line = text.split('\n').findIndex((text) => text.startsWith('ilustration')) + 1;
    expect(errors).toContainEqual(
      expect.objectContaining({ file: at('mine.yaml'), line, column: 1 }),
    );
    expect(errors[0]).toMatchObject({ message: expect.any(String), hint: expect.any(String) });
    expect([shown.code, shown.out]).toEqual([1, '']);
    expect(shown.err).toContain(`--> ${at('mine.yaml')}:${line}:1`);
    expect(shown.err).toContain('There is no scenario, recipe or run “nowhere.yaml”.');
  });
});

describe('list and describe', PATIENT, () => {
  test('the scenarios, one of them, one as data, a mechanism', async () => {
    const [listed, described, merged, mechanism, page] = await Promise.all([
      perform('list', '--json'),
      perform('describe', 'direct-address', '--lang', 'fr'),
      perform('describe', 'direct-address', '--json', '--set', 'population.citizens=321'),
      perform('describe', 'sharing', '--lang', 'en'),
      perform('describe', 'direct-address', '--format', 'html', '--lang', 'en'),
    ]);
    expect(JSON.parse(listed.out).scenarios).toContainEqual(
      expect.objectContaining({ id: 'direct-address', citizens: 8000, days: 30 }),
    );
    expect(described.out).toContain('S’adresser à un public étranger fermé');
    expect(described.out).toContain('Chronogramme');
    expect(JSON.parse(merged.out)).toMatchObject({ population: { citizens: 321 } });
    expect(mechanism.out).toContain('Equation');
    expect(page.out).toMatch(/^<!doctype html>\n<html lang="en">/);
  });
});

describe('export', PATIENT, () => {
  test('numbers of a CSV read back to the same doubles', async () => {
    const { code } = await perform('export', at('made'), 'metrics', '--out', at('metrics.csv'));
    expect(code).toBe(0);
    const [head, ...lines] = readFileSync(at('metrics.csv'), 'utf8').trimEnd().split('\n');
    expect(head).toBe('tick,metric,country,value');
    const rows = await query(`select value from ${table('metrics')}`);
    expect(lines.map((line) => Number(line.split(',').at(-1)))).toEqual(
      rows.map((row) => row['value']),
    );
  });

  test('a file is whole, is not overwritten, and takes its format from its name', async () => {
    const words = ['export', at('made'), 'frames', '--out', at('frames.json')];
    expect((await perform(...words)).code).toBe(0);
    const rows = JSON.parse(readFileSync(join(cwd, 'frames.json'), 'utf8'));
    const [first] = await query(`select * from ${table('frames')} limit 1`);
    expect(rows[0]['attitude:aurelia']).toBe(Number(first?.['attitude:aurelia']) / 1000);
    const again = await perform(...words, '--json');
    expect(again.code).toBe(3);
    expect(JSON.parse(again.out).errors[0]).toMatchObject({ file: at('frames.json') });
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('GEXF and GraphML hold the network that others read', async () => {
    const [gexf = '', graphml = ''] = await Promise.all(
      ['gexf', 'graphml'].map(async (format) => {
        const path = at(`network.${format}`);
        expect((await perform('export', at('made'), 'ties', '--out', path)).code).toBe(0);
        return readFileSync(path, 'utf8');
      }),
    );
    const [counts] = await query(
      `select (select count(*) from ${table('agents')}) n, (select count(*) from ${table('ties')}) m`,
    );
    const graph = parseGexf.parse(graphology.DirectedGraph, gexf, { addMissingNodes: false });
    expect([graph.order, graph.size]).toEqual([counts?.['n'], counts?.['m']]);
    expect(graph.getNodeAttribute('0', 'kind')).toBe('citizen');
    for (const reading of [readGexf(gexf, {}), readGraphml(graphml, {})]) {
      expect(reading.faults).toEqual([]);
      expect(reading.value?.graph).toMatchObject({ agents: counts?.['n'], ties: counts?.['m'] });
      expect(reading.value?.directed).toBe(true);
    }
  });

  test('a table that is not there is named with the nearest', async () => {
    const { code, err } = await perform('export', at('made'), 'metric', '--lang', 'en');
    expect([code, err]).toEqual([1, expect.stringContaining('Did you mean metrics?')]);
  });

  test('a reader that has seen enough is no error', async () => {
    const program = fileURLToPath(new URL('../../scripts/diplosim.ts', import.meta.url));
    const command = `node --import ${import.meta.resolve('tsx')} ${program} export made ties | head -1`;
    const { code, out, err } = await shell(`set -o pipefail; ${command}`);
    expect([code, out, err]).toEqual([0, 'follower,followed\n', '']);
  });
});

function shell(line: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', line], { cwd });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('view', PATIENT, () => {
  test('refuses what is no whole run, before anything is served', async () => {
    const { code, out } = await perform('view', 'nowhere', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).errors[0]).toMatchObject({ code: 'run-no-folder', file: 'nowhere' });
  });

  test('prints the address first, serves, and ends with Ctrl-C', async () => {
    let asked = false;
    let runs: unknown = null;
    const { code, out } = await diplosim(['view', 'made', '--json', '--lang', 'fr'], {
      cwd,
      stopWhen(printed) {
        if (!asked && printed.includes('\n')) {
          asked = true;
          fetch(new URL('runs.json', JSON.parse(printed).address))
            .then((answer) => answer.json())
            .then((listed) => {
              runs = listed;
            });
        }
        return runs !== null;
      },
    });
    expect(code).toBe(0);
    expect(JSON.parse(out).address).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/\?lang=fr&run=runs\/[^&]+\/$/,
    );
    expect(runs).toMatchObject({ runs: [{ name: 'made' }] });
  });
});
