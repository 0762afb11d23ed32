/** Experiments as users run them: interrupted, killed, shared between machines, grown later. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder } from './example-run.ts';
import { perform } from './spawn.ts';

const cwd = newFolder();
const at = (...names: string[]) => join(cwd, ...names);
afterAll(() => rmSync(cwd, { recursive: true }));

const MODEL = `format: 1
id: opinions
title: Opinions
summary: Who comes to agree.
seed: a
time: { ticks: 40 }
model: deffuant
parameters: { confidence: 0.3, rate: 0.4 }
network: { generator: complete, agents: 40 }
`;
const EXPERIMENT = `format: 1
scenario: opinions.yaml
replicates: 4
vary:
  parameters.confidence: { values: [0.1, 0.2, 0.5] }
  network.agents: { values: [20, 40] }
`;
const FINAL = ['runs.csv', 'runs.parquet', 'summary.csv', 'summary.parquet', 'results.json'];
const finals = (folder: string) => FINAL.map((name) => readFileSync(at(folder, name), 'base64'));
const sweep = (folder: string, ...more: string[]) =>
  perform('sweep', at('e.yaml'), '--out', at(folder), '--json', ...more);

beforeAll(async () => {
  writeFileSync(at('opinions.yaml'), MODEL);
  writeFileSync(at('e.yaml'), EXPERIMENT);
  const { code } = await sweep('whole');
  expect(code).toBe(0);
});

// Threads that start on a busy machine take a while.
const PATIENT = { timeout: 240_000 };

describe('a sweep', PATIENT, () => {
  test('has one row a run, and each row is that very run', async () => {
    const [head = '', ...rows] = readFileSync(at('whole', 'runs.csv'), 'utf8').trim().split('\n');
    expect(rows).toHaveLength(3 * 2 * 4);
    const cells = (row: string) =>
      Object.fromEntries(row.split(',').map((cell, place) => [head.split(',')[place], cell]));
    const row = cells(rows[13] ?? '');
    expect(row).toMatchObject({ run: '13', point: '3', replicate: '1', strategy: 'silence' });
    const alone = await perform(
      ...['run', at('opinions.yaml'), '--json', '--record', 'none'],
      ...['--set', 'parameters.confidence=0.2', 'network.agents=40'],
      ...['--seed', row['seed'] ?? '', '--network-seed', row['networkSeed'] ?? ''],
    );
    const { digest, outcomes } = JSON.parse(alone.out);
    expect(digest).toBe(row['digest']);
    expect(Number(row['clusters'])).toBe(outcomes.clusters);
  });

  test('again runs nothing and writes the same bytes, with any number of workers', async () => {
    const before = readdirSync(at('whole', 'finished'));
    const { code, err } = await sweep('whole', '--workers', '1');
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(at('whole', 'finished'))).toEqual(before);
    await sweep('three', '--workers', '3');
    expect(finals('three')).toEqual(finals('whole'));
  });

  test('in shards, in any order, gathers to the same bytes', async () => {
    for (const shard of ['2/3', '3/3']) {
      const { code, out } = await sweep('shards', '--shard', shard);
      expect([code, JSON.parse(out).total]).toEqual([0, 24]);
    }
    const early = await sweep('shards', '--gather');
    expect([early.code, JSON.parse(early.out).missing]).toEqual([3, 8]);
    await sweep('shards', '--shard', '1/3');
    expect((await sweep('shards', '--gather')).code).toBe(0);
    expect(finals('shards')).toEqual(finals('whole'));
  });

  test('whose points or replicates grow runs only the new ones', async () => {
    writeFileSync(at('e.yaml'), EXPERIMENT.replace('[20, 40]', '[20]'));
    await sweep('growing');
    writeFileSync(at('e.yaml'), EXPERIMENT);
    await sweep('growing');
    const lines = readdirSync(at('growing', 'finished')).map(
      (name) =>
        readFileSync(at('growing', 'finished', name), 'utf8')
          .trim()
          .split('\n').length,
    );
    expect(lines).toEqual([12, 12]);
    expect(finals('growing')).toEqual(finals('whole'));
  });

  test('takes a torn or damaged line as a run that is not done, and does it again', async () => {
    await sweep('torn');
    const [name = ''] = readdirSync(at('torn', 'finished'));
    const log = at('torn', 'finished', name);
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
    const damaged = lines.map((line, place) => (place === 3 ? line.replace(/\d"/, '#"') : line));
    writeFileSync(log, damaged.join('\n').slice(0, -25));
    appendFileSync(log, '\u0000\u0000');
    await sweep('torn');
    const again = readdirSync(at('torn', 'finished')).at(-1) ?? '';
    const redone = readFileSync(at('torn', 'finished', again), 'utf8')
      .trimEnd()
      .split('\n');
    expect(redone).toHaveLength(2);
    expect(finals('torn')).toEqual(finals('whole'));
  });

  test('refuses the folder of another experiment, and one that holds something else', async () => {
    writeFileSync(at('other.yaml'), EXPERIMENT.replace('opinions', 'others'));
    writeFileSync(at('others.yaml'), MODEL.replace('ticks: 40', 'ticks: 41'));
    const other = await perform('sweep', at('other.yaml'), '--out', at('whole'), '--json');
    expect([other.code, JSON.parse(other.out).errors[0].code]).toEqual([
      1,
      'results-other-experiment',
    ]);
    mkdirSync(at('mine'));
    writeFileSync(at('mine', 'thesis.tex'), '');
    const mine = await sweep('mine', '--force');
    expect(mine.code).toBe(3);
    expect(readdirSync(at('mine'))).toEqual(['thesis.tex']);
  });

  test('says where the experiment asks for what its scenario does not take', async () => {
    writeFileSync(at('bad.yaml'), EXPERIMENT.replace('parameters.confidence', 'parameters.trust'));
    const { code, out } = await perform('sweep', at('bad.yaml'), '--json');
    const { errors } = JSON.parse(out);
    expect([code, errors.length]).toEqual([1, 1]);
    expect(errors[0]).toMatchObject({ code: 'vary-refused', line: 5, column: 3 });
    expect(errors[0].message).toContain('confidence');
  });
});

describe('a sweep that is killed at any moment', PATIENT, () => {
  const program = fileURLToPath(new URL('../../scripts/diplosim.ts', import.meta.url));
  const words = ['sweep', at('e.yaml'), '--out', at('killed'), '--workers', '1', '--quiet'];
  const start = (killAfter: number | null): Promise<number | null> =>
    new Promise((resolve) => {
      const loader = import.meta.resolve('tsx');
      const child = spawn(process.execPath, ['--import', loader, program, ...words]);
      child.stdout.once('data', () => undefined);
      const kill = () => child.kill('SIGKILL');
      const timer = killAfter === null ? null : setTimeout(kill, killAfter);
      child.on('close', (code) => {
        if (timer !== null) clearTimeout(timer);
        resolve(code);
      });
    });
  /** How often, and after how long: `DIPLOSIM_KILLS=20` for the long test. */
  const kills = Number(process.env['DIPLOSIM_KILLS'] ?? 3);

  test(`${kills} times ends with the bytes of one that was not`, async () => {
    for (let kill = 0; kill < kills; kill++) {
      await start(900 + ((kill * 617) % 1800));
    }
    expect(await start(null)).toBe(0);
    expect(finals('killed')).toEqual(finals('whole'));
  });
});

describe('sensitivity', PATIENT, () => {
  test('finds that agreement depends on confidence, more than on the rate', async () => {
    const vary =
      'vary:\n  parameters.confidence: { range: [0.05, 0.6] }\n  parameters.rate: { range: [0.3, 0.5] }\n';
    writeFileSync(
      at('s.yaml'),
      `format: 1\nscenario: opinions.yaml\nreplicates: 2\ndesign: { kind: sobol }\n${vary}`,
    );
    const screen = async (...more: string[]) => {
      const { out } = await perform(
        'sensitivity',
        at('s.yaml'),
        ...['--out', at('screen'), '--json', ...more],
      );
      const found: { outcome: string; muStar: number; total: number }[] = JSON.parse(out).indices;
      return found.filter(({ outcome }) => outcome === 'clusters');
    };
    const [confidence, rate] = await screen('--trajectories', '6');
    expect(confidence?.muStar).toBeGreaterThan(3 * (rate?.muStar ?? 0));
    const [whole, part] = await screen('--method', 'sobol', '--samples', '16');
    expect(whole?.total).toBeGreaterThan(3 * (part?.total ?? 0));
  });
});
