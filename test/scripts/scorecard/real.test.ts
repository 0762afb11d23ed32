import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../../scripts/scorecard/real/csv.ts';
import {
  cascadeDistances,
  cliffsDelta,
  denialDistances,
} from '../../../scripts/scorecard/real/distances.ts';
import { type Cascades, together } from '../../../scripts/scorecard/real/model-cascades.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplosim-real-'));
  mkdirSync(join(folder, 'cascades'));
  const write = (name: string, lines: readonly string[]) => {
    const text = Buffer.from(`${lines.join('\n')}\n`);
    const bytes = name.endsWith('.gz') ? gzipSync(text) : text;
    writeFileSync(join(folder, 'cascades', name), bytes);
  };
  write('cascade_metrics.csv.gz', [
    'dataset,label,size,depth,structural_virality',
    ...[100, 200, 300, 400].map((size) => `twitter15,true,${size},2,2.1`),
    ...[100, 200, 300, 400].map((size) => `twitter15,false,${size + 50},3,2.5`),
  ]);
  write('speed_curve_by_label.csv', [
    'dataset,label,minutes,share_of_reshares_by_then',
    ...['true', 'false'].flatMap((label) =>
      [1, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880].map(
        (minutes) => `twitter15,${label},${minutes},${minutes < 60 ? 0.2 : 0.6}`,
      ),
    ),
  ]);
  write('rumoureval2017_stance_summary.csv', ['veracity,share_deny', 'false,0.11', 'true,0.05']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const model: Cascades = {
  sizes: [30, 60, 90, 120],
  depths: [2, 2, 2, 2],
  viralities: [2.1, 2.1, 2.5, 2.5],
  by: [0, 0, 0, 0, 10, 50, 60, 70, 80, 90, 100, 100],
  shares: 100,
  falseSizes: [2, 3],
  trueSizes: [2, 2],
};

describe('distances to real cascades', () => {
  const rowOf = (data: string, what: string) =>
    cascadeDistances(folder, model).find(
      (row) => row.data === data && row.what.en.startsWith(what),
    );

  it('compare sizes in units of each collection, depths and virality as they are', () => {
    expect(rowOf('twitter15', 'size')).toMatchObject({ real: 2.5, model: 2 });
    expect(rowOf('twitter15', 'depth')).toMatchObject({ real: 2, model: 2, distance: 0.5 });
    expect(rowOf('twitter15', 'structural')).toMatchObject({ distance: 0 });
  });

  it('compare the curve of shares in time', () => {
    const row = rowOf('twitter15 true', 'speed');
    expect(row).toMatchObject({ real: 0.6, model: 0.5, distance: expect.closeTo(0.4, 12) });
    expect(rowOf('twitter15 non-rumor', 'speed')).toBeUndefined();
  });

  it('compare what false and true differ in', () => {
    const row = rowOf('twitter15 false, true', 'Cliff');
    expect(row).toMatchObject({ real: 0.25, model: 0.5 });
  });

  it('compare denying replies', () => {
    const rows = denialDistances(folder, { lie: 0.4, truth: 0.2 });
    expect(rows.map(({ real, model: ours }) => [real, ours])).toEqual([
      [0.11, 0.4],
      [0.05, 0.2],
      [expect.closeTo(2.2, 12), 2],
    ]);
  });
});

describe('the cascades of several networks', () => {
  it('are one collection', () => {
    const both = together([model, model]);
    expect(both.sizes).toHaveLength(8);
    expect(both.by.at(-1)).toBe(200);
    expect(both.shares).toBe(200);
  });
});

describe('Cliff’s delta', () => {
  it('is what counting all pairs gives', () => {
    const [a, b] = [
      [1, 5, 5, 7, 9, 2],
      [5, 1, 8, 8],
    ];
    const pairs = a.flatMap((x) => b.map((y) => Math.sign(x - y)));
    const naive = pairs.reduce((sum, sign) => sum + sign, 0) / pairs.length;
    expect(cliffsDelta(a, b)).toBeCloseTo(naive, 12);
    expect(cliffsDelta([3], [1, 2])).toBe(1);
  });
});

describe('a table', () => {
  it('is read packed or not, by the names of its columns', () => {
    const rows = readCsv(join(folder, 'cascades', 'cascade_metrics.csv.gz'));
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual({
      dataset: 'twitter15',
      label: 'true',
      size: '100',
      depth: '2',
      structural_virality: '2.1',
    });
  });
});
