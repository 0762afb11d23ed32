/** Scenarios that run a canonical model, as a user gives them to the command. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { newFolder } from './example-run.ts';
import { perform } from './spawn.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content);

/** A scenario file of a model; gives its path. */
function scenario(id: string, model: string, ticks: number, more: string): string {
  mkdirSync(folder, { recursive: true });
  const head = `format: 1\nid: ${id}\ntitle: Title\nsummary: Summary\nseed: s\n`;
  write(`${id}.yaml`, `${head}time: { ticks: ${ticks} }\nmodel: ${model}\n${more}\n`);
  return at(`${id}.yaml`);
}

async function runOf(path: string, ...more: string[]) {
  const ended = await perform('run', path, '--record', 'none', '--json', ...more);
  expect([ended.code, ended.err]).toEqual([0, '']);
  return JSON.parse(ended.out);
}

/** Codes, places and messages of what is wrong. */
async function faultsOf(path: string): Promise<string[]> {
  const ended = await perform('check', path, '--json');
  expect(ended.code).toBe(1);
  const { errors } = JSON.parse(ended.out) as { errors: Record<string, string>[] };
  return errors.map(({ file = '', line, column, path: where, message }) => {
    return `${file.slice(folder.length + 1)}:${line}:${column} ${where} ${message}`;
  });
}

const MATRIX = [
  ['ana', 'ana', 0.5],
  ['ana', 'bo', 0.3],
  ['ana', 'cy', 0.2],
  ['bo', 'ana', 0.1],
  ['bo', 'bo', 0.8],
  ['bo', 'cy', 0.1],
  ['cy', 'ana', 0.25],
  ['cy', 'bo', 0.25],
  ['cy', 'cy', 0.5],
] as const;
const csv = `follower,followed,weight\n${MATRIX.map((tie) => tie.join(',')).join('\n')}\n`;
const people = 'id,opinion,susceptibility,note\nana,1,0.8,first\nbo,-1,0.5,\ncy,0.2,0.9,\n';
const OPINION = { ana: '1', bo: '-1', cy: '0.2' } as const;
const HELD = [-0.114096, -0.873478, -0.367644];

const lines = (rows: readonly string[]): string => rows.join('\n');

const graphml = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="w" for="edge" attr.name="weight" attr.type="double"/>
<key id="o" for="node" attr.name="opinion" attr.type="double"/>
<graph edgedefault="directed">
${lines(
  Object.entries(OPINION).map(
    ([id, opinion]) => `<node id="${id}"><data key="o">${opinion}</data></node>`,
  ),
)}
${lines(
  MATRIX.map(([a, b, w]) => `<edge source="${a}" target="${b}"><data key="w">${w}</data></edge>`),
)}
</graph></graphml>`;
const gexf = `<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph defaultedgetype="directed"><nodes>
${lines(Object.keys(OPINION).map((id) => `<node id="${id}"/>`))}
</nodes><edges>
${lines(
  MATRIX.map(([a, b, w], id) => `<edge id="${id}" source="${a}" target="${b}" weight="${w}"/>`),
)}
</edges></graph></gexf>`;

write('w.csv', csv);
write('w.csv.gz', gzipSync(new TextEncoder().encode(csv)));
write('w.graphml', graphml);
write('w.gexf', gexf);
write('people.csv', people);

describe('a canonical model', () => {
  test.each(['w.csv', 'w.csv.gz', 'w.graphml', 'w.gexf'])(
    'runs on the ties of %s with the columns of a table, weights as they are',
    async (edges) => {
      const network = `network: { edges: ${edges}, nodes: people.csv }`;
      const path = scenario('held', 'friedkin-johnsen', 200, network);
      const { outcomes, ticks } = await runOf(path);
      const mean = HELD.reduce((sum, x) => sum + x, 0) / 3;
      expect(outcomes.mean).toBeCloseTo(mean, 6);
      expect(outcomes.spread).toBeCloseTo(-0.114096 + 0.873478, 6);
      // It has stopped moving, to the last bit, before its time.
      expect(ticks).toBeLessThan(200);
    },
  );

  test.each([
    // Each with an answer that can be said beforehand.
    ['sir', 'transmission: 1, recovery: 1, seeds: ["0"]', 'path, agents: 6', { size: 6, peak: 1 }],
    ['independent-cascade', 'probability: 1, seeds: [3]', 'star, agents: 9', { size: 9 }],
    ['threshold', 'threshold: 0.5, seeds: ["0"]', 'ring, agents: 8', { size: 8 }],
    ['threshold', 'threshold: 0.51, seeds: ["0"]', 'ring, agents: 8', { size: 1 }],
    ['hegselmann-krause', 'confidence: 2', 'complete, agents: 7', { clusters: 1 }],
    ['deffuant', 'confidence: 0', 'complete, agents: 7, nodes: far.csv', { mean: 3, clusters: 7 }],
    ['voter', null, 'path, agents: 3, nodes: same.csv', { fixated: 1, steps: 0 }],
    ['invasion', null, 'ring, agents: 3, nodes: same.csv', { fixated: 1, steps: 0 }],
    ['limited-attention', 'innovation: 1', 'regular, agents: 9, degree: 2', { meanPosts: 1 }],
    ['richardson', 'a: 0, b: 0, m: 0.5, n: 1, x0: 1, y0: 1', null, { x: 0.5 ** 20, y: 0 }],
    ['simsom', 'mu: 1, botShare: 0', 'complete, agents: 9', { tauLegacy: 1, tauB: null }],
  ] as const)('%s { %s } on %s ends with %o', async (model, parameters, graph, expected) => {
    write('same.csv', 'id,state\n0,1\n1,1\n2,1\n');
    write('far.csv', `id,opinion\n${[0, 1, 2, 3, 4, 5, 6].map((i) => `${i},${i}`).join('\n')}\n`);
    const lines = [
      ...(parameters === null ? [] : [`parameters: { ${parameters} }`]),
      ...(graph === null ? [] : [`network: { generator: ${graph} }`]),
    ];
    const { outcomes } = await runOf(scenario('known', model, 20, lines.join('\n')));
    expect(outcomes).toMatchObject(expected);
  });

  test('counts a crowd of 100,000 who all follow each other without listing its ties', async () => {
    // Thresholds k / 99,999, the second left out: only the first agent acts by itself.
    const rows = Array.from({ length: 100_000 }, (_, k) => `${k},${k === 1 ? 2 : k / 99_999}`);
    write('crowd.csv', `id,threshold\n${rows.join('\n')}\n`);
    const more = 'network: { generator: complete, agents: 100000, nodes: crowd.csv }';
    const path = scenario('crowd', 'threshold', 100, more);
    expect(await runOf(path)).toMatchObject({ ticks: 2, outcomes: { size: 1 } });
    const all = Array.from({ length: 100 }, (_, k) => `${k},${k / 99}`);
    write('small.csv', `id,threshold\n${all.join('\n')}\n`);
    const listed = 'network: { generator: complete, agents: 100, nodes: small.csv }';
    const riot = scenario('riot', 'threshold', 200, listed);
    expect(await runOf(riot)).toMatchObject({ outcomes: { size: 100 } });
  });

  test('measures what the scenario asks for, under its name', async () => {
    const more = 'parameters: { innovation: 0.5 }\nnetwork: { generator: ring, agents: 5 }';
    const path = scenario(
      'asked',
      'limited-attention',
      30,
      `${more}\noutcomes: [metric: meanPosts]`,
    );
    expect(Object.keys((await runOf(path)).outcomes)).toEqual(['meanPosts']);
  });
});

describe('replicates of a canonical model', () => {
  const more = `parameters: { transmission: 0.4, recovery: 0.6, seedShare: 0.1 }
network: { generator: erdos-renyi, agents: 14, meanDegree: 3 }`;

  test('are the same whatever the workers, and each is the run of its seeds alone', async () => {
    const path = scenario('epidemic', 'sir', 100, more);
    const replicate = async (workers: string) => {
      const out = at(`replicates-${workers}`);
      const words = ['--replicates', '40', '--workers', workers, '--out', out, '--json', '--quiet'];
      const { code, out: json } = await perform('run', path, ...words);
      expect(code).toBe(0);
      return [json, readFileSync(join(out, 'replicates.csv'), 'utf8')] as const;
    };
    const [one, other] = [await replicate('1'), await replicate('3')];
    expect(other).toEqual(one);
    const rows = one[1].trim().split('\n').slice(1);
    expect(new Set(rows.map((row) => row.split(',')[2])).size).toBe(40);
    for (const k of [0, 17, 39]) {
      const { digest, outcomes } = await runOf(
        path,
        '--seed',
        `s/${k}`,
        '--network-seed',
        `s/n${k}`,
      );
      expect(rows[k]).toBe(
        [k, `s/${k}`, `s/n${k}`, digest, outcomes.size, outcomes.peak].join(','),
      );
    }
  });

  test('come in thousands: 20,000 small epidemics have the mean of Reed and Frost', async () => {
    const known = `parameters: { transmission: 0.3, recovery: 1, seeds: ["0"] }
network: { generator: complete, agents: 4 }`;
    const path = scenario('frost', 'sir', 100, known);
    const words = ['--replicates', '20000', '--workers', '2', '--json', '--quiet'];
    const { mean, n } = JSON.parse((await perform('run', path, ...words)).out).outcomes.size;
    expect(n).toBe(20_000);
    // Four standard errors of a mean of numbers with sd 1.16.
    expect(Math.abs(mean - 2.316556)).toBeLessThan(0.033);
  });
});

describe('the folder of a run of a canonical model', () => {
  const more = 'network: { edges: w.csv, nodes: people.csv }';

  test('holds the columns of the agents at the end and at the start, with their ids', async () => {
    const path = scenario('folder', 'friedkin-johnsen', 200, more);
    expect((await perform('run', path, '--out', at('folder'), '--quiet')).code).toBe(0);
    const table = async (name: string) => {
      const out = at(`${name}.csv`);
      expect((await perform('export', at('folder'), name, '--out', out)).code).toBe(0);
      return readFileSync(out, 'utf8').trim().split('\n');
    };
    const [head = '', ...rows] = await table('agents');
    expect(head.split(',')).toEqual([
      ...['id', 'key', 'followers', 'following', 'imported:note'],
      ...['opinion', 'opinionStart', 'susceptibility', 'susceptibilityStart'],
    ]);
    const cells = rows.map((row) => row.split(','));
    expect(cells.map(([id]) => id)).toEqual(['ana', 'bo', 'cy']);
    expect(cells.map((row) => row[4])).toEqual(['first', '', '']);
    for (const [i, row] of cells.entries()) {
      expect(Number(row[5])).toBeCloseTo(HELD[i] ?? Number.NaN, 6);
    }
    expect(cells.map((row) => row[6])).toEqual(['1', '-1', '0.2']);
    expect((await table('ties')).slice(0, 3)).toEqual([
      ...['follower,followed,weight', '0,0,0.5', '0,1,0.3'],
    ]);
  });

  test('is verified, and a changed bit in any table is found', async () => {
    const verified = await perform('verify', at('folder'), '--json');
    expect(verified.code).toBe(0);
    const bytes = readFileSync(at('folder/agents.parquet'));
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    write('folder/agents.parquet', bytes);
    const damaged = await perform('verify', at('folder'), '--json');
    expect(damaged.code).not.toBe(0);
    expect(damaged.out).toContain('agents.parquet');
  });

  test('gives its network with weights, so that a model runs on it again', async () => {
    const path = scenario('whole', 'degroot', 1, more);
    await perform('run', path, '--out', at('whole'), '--quiet', '--set', 'time.ticks=1');
    for (const format of ['graphml', 'gexf']) {
      const file = at(`again.${format}`);
      expect((await perform('export', at('whole'), 'network', '--out', file)).code).toBe(0);
      const again = scenario('again', 'degroot', 1000, `network: { edges: again.${format} }`);
      // The consensus of the opinions after one step is that of the opinions before it.
      expect((await runOf(again)).outcomes.mean).toBeCloseTo(-0.3217391304, 9);
    }
  });
});

describe('what a canonical model cannot run with', () => {
  test('is said with its place and the reason, all at once', async () => {
    const given = 'transmission: 1, recovery: 1, seeds: [ana, zoe, 7], seedShare: 0.1';
    const seeds = `parameters: { ${given} }\nnetwork: { edges: w.csv }`;
    const why = 'The model cannot run like this';
    expect(await faultsOf(scenario('seeds', 'sir', 9, seeds))).toEqual([
      `seeds.yaml:8:58 parameters.seeds.1 ${why}: no agent of the network is called zoe.`,
      `seeds.yaml:8:63 parameters.seeds.2 ${why}: no agent of the network is called 7.`,
      `seeds.yaml:8:78 parameters.seedShare ${why}: give seeds or seedShare, not both.`,
    ]);
  });

  test.each(['degroot', 'friedkin-johnsen'])('rows of %s that do not sum to 1', async (model) => {
    write('bad.csv', csv.replace('bo,bo,0.8', 'bo,bo,0.81'));
    const path = scenario('rows', model, 9, 'network: { edges: bad.csv, nodes: people.csv }');
    const [found = '', ...others] = await faultsOf(path);
    expect(others).toEqual([]);
    expect(found).toMatch(/^rows\.yaml:8:19 network\.edges .*whom bo follows sum to 1\.01/);
  });

  test('a cell that is no number of the column, and an agent that a table makes up', async () => {
    write('cells.csv', people.replace('0.5', 'half'));
    const cells = scenario(
      'cells',
      'friedkin-johnsen',
      9,
      'network: { edges: w.csv, nodes: cells.csv }',
    );
    expect(await faultsOf(cells)).toEqual([
      expect.stringMatching(/^cells\.yaml:8:33 .* agent bo has “half” in .* from 0 to 1\.$/),
    ]);
    write('more.csv', 'id,opinion\n0,0.1\n1,0.2\n2,0.3\n17,0.4\n');
    for (const network of ['generator: ring, agents: 3', 'edges: w.gexf']) {
      const path = scenario('more', 'degroot', 9, `network: { ${network}, nodes: more.csv }`);
      expect((await faultsOf(path)).at(-1)).toMatch(/^more\.csv:5:1 .*“17” is named here/);
    }
  });

  test('a crowd without a list of its ties, for a model that needs the list', async () => {
    const path = scenario('many', 'degroot', 9, 'network: { generator: complete, agents: 100000 }');
    expect((await faultsOf(path))[0]).toMatch(/network\.agents .* would have 9999900000 ties/);
  });
});

describe('a model is described', () => {
  test('by its name: what it is, its parameters, columns and outcomes', async () => {
    const { out, code } = await perform('describe', 'hegselmann-krause');
    expect(code).toBe(0);
    expect(out).toContain('|x_i - x_j| <= epsilon');
    expect(out).toMatch(/confidence: how far apart opinions may be/);
    expect(out).toMatch(/clusters: clusters of opinion/);
    expect((await perform('describe', 'hegselman-krause')).err).toContain('hegselmann-krause');
  });

  test('with the values of a scenario, and without what it does not have', async () => {
    const more = 'parameters: { confidence: 0.3 }\nnetwork: { generator: ring, agents: 5 }';
    const path = scenario('told', 'deffuant', 9, more);
    const { out } = await perform('describe', path);
    expect(out).toMatch(/confidence: 0\.3 · how far apart/);
    expect(out).toContain('generator ring, agents 5');
    expect(out).not.toMatch(/citizens|Strategies|days/);
    const checked = await perform('check', path);
    expect(checked.out).toContain('in order (model deffuant, 5 agents, at most 9 ticks)');
    const said = await perform('run', path, '--out', at('told'), '--lang', 'fr');
    expect(said.out).toMatch(/modèle +deffuant/);
    expect(said.out).toMatch(/agents +5, avec 10 liens/);
    expect(said.out).not.toMatch(/stratégie|heures|touchée/);
  });
});
