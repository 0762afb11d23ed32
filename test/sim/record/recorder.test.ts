import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FolderSink } from '../../../scripts/run-folder/folder-sink.ts';
import { FolderWriter } from '../../../scripts/run-folder/folder-writer.ts';
import {
  type Batch,
  createSimulation,
  MemorySink,
  place,
  Recorder,
  readScenario,
  type Simulation,
  type Sink,
  type TableLayout,
} from '../../../sim/index.ts';
import { query } from './duck.ts';

const name = new URL('../../../scenarios/direct-address.yaml', import.meta.url).pathname;
const overrides = ['population.citizens=300', 'time.duration=2d'];
const parent = mkdtempSync(join(tmpdir(), 'diplosim-recorder-'));
const folder = join(parent, 'run');
afterAll(() => rmSync(parent, { recursive: true }));

function start(strategy = 'multilingual'): Simulation {
  const read = readScenario({ name, text: readFileSync(name, 'utf8'), overrides }, 'en');
  if (read.scenario === null) {
    throw new Error(read.diagnostics.map(({ message }) => message).join('\n'));
  }
  const seeds = { seed: 'recorder', networkSeed: 'recorder' };
  return createSimulation({ scenario: read.scenario, strategy, ...seeds, decisions: [] });
}

function record(sink: Sink, batchRows?: number): Simulation {
  const simulation = start();
  const recorder = new Recorder(simulation, sink, batchRows === undefined ? {} : { batchRows });
  while (!simulation.done) {
    recorder.tick(simulation.step());
  }
  const { agents, agentCount, graph } = simulation.world;
  const { key, country, origin } = agents;
  recorder.finish(place({ agents: agentCount, key, country, origin, graph }, 'recorder'));
  return simulation;
}

let simulation: Simulation;
const table = (which: string) => `'${folder}/${which}.parquet'`;
const single = async (sql: string) => Object.values((await query(sql))[0] ?? {})[0];

beforeAll(() => {
  const writer = new FolderWriter(folder);
  simulation = record(new FolderSink((file) => writer.file(file)));
  writer.commit(false);
});

test('every table is there, and DuckDB reads it', async () => {
  const rows: Record<string, unknown> = {};
  for (const which of ['agents', 'ties', 'layout', 'messages', 'shares', 'events', 'frames']) {
    rows[which] = await single(`select count(*) from ${table(which)}`);
  }
  const { agents, ties, posts, shares } = simulation.counts();
  expect(rows).toMatchObject({ agents, ties, layout: agents, messages: posts, shares });
  expect(rows['events']).toBeGreaterThan(0);
  expect(rows['frames']).toBe(49 * Number(agents));
  expect(posts).toBeGreaterThan(100);
  expect(shares).toBeGreaterThan(0);
});

test('agents say what the world holds at the end', async () => {
  const { world } = simulation;
  const rows = await query(
    `select id, key, kind, country, "attitude:aurelia" a, "attitudeStart:aurelia" s,
     followers, "reached:ministry" r from ${table('agents')}`,
  );
  const target = world.names.countries.indexOf('aurelia');
  const countries = world.names.countries.length;
  rows.forEach((row, at) => {
    expect(row['key']).toBe(world.agents.key[at]);
    expect(row['a']).toBe(world.agents.attitude[at * countries + target]);
    expect(row['s']).toBe(world.agents.attitudeStart[at * countries + target]);
    expect(row['country']).toBe(world.names.countries[world.agents.country[at] ?? 0]);
    const { followersStart } = world.graph;
    expect(row['followers']).toBe((followersStart[at + 1] ?? 0) - (followersStart[at] ?? 0));
  });
  expect(new Set(rows.map((row) => row['id'])).size).toBe(rows.length);
  expect(rows.some((row) => row['r'] === 1)).toBe(true);
});

test('the first frame is the start and the last the end, one an hour between', async () => {
  const ticks = await query(
    `select tick, count(*) n from ${table('frames')} group by tick order by tick`,
  );
  const { agents = 0 } = simulation.counts();
  expect(ticks).toEqual(Array.from({ length: 49 }, (_, hour) => ({ tick: 2 * hour, n: agents })));
  for (const [tick, column] of [
    [0, 'attitudeStart:aurelia'],
    [96, 'attitude:aurelia'],
  ]) {
    const off = await single(
      `select max(abs(f.a / 1000.0 - g.a)) from
       (select "attitude:aurelia" a, row_number() over () r from ${table('frames')} where tick = ${tick}) f
       join (select "${column}" a, row_number() over () r from ${table('agents')}) g using (r)`,
    );
    expect(Number(off)).toBeLessThanOrEqual(0.000_51);
  }
  const groups = await single(
    `select count(distinct row_group_id) from parquet_metadata(${table('frames')})`,
  );
  expect(groups).toBe(49);
});

test('ties are those of the graph, follower before followed', async () => {
  const { followed } = simulation.world.graph;
  const rows = await query(`select follower, followed from ${table('ties')}`);
  expect(rows.map((row) => row['followed'])).toEqual(Array.from(followed));
  const following = await query(
    `select a.following f, count(t.follower) n from
     (select following, row_number() over () - 1 r from ${table('agents')}) a
     left join ${table('ties')} t on t.follower = a.r group by a.r, a.following`,
  );
  expect(following.every((row) => row['f'] === row['n'])).toBe(true);
});

test('every share leads to a message, and to a post at the head of its cascade', async () => {
  const lost = await single(
    `select count(*) from ${table('shares')} s
     left join ${table('messages')} m on s.root = m.number where m.number is null`,
  );
  expect(lost).toBe(0);
  const parents = await single(
    `select count(*) from ${table('shares')} s where not exists
     (select 1 from ${table('messages')} m where m.number = s.parent and m.author = s.source)
     and not exists
     (select 1 from ${table('shares')} p where p.number = s.parent and p.sharer = s.source)`,
  );
  expect(parents).toBe(0);
});

test('an action that posted names its message, by its author', async () => {
  const rows = await query(
    `select e.actor, m.actor author, e.tick, m.tick posted from ${table('events')} e
     join ${table('messages')} m on e.message = m.number where e.what = 'action'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row['actor'] === row['author'] && row['tick'] === row['posted'])).toBe(
    true,
  );
});

test('the last digest is that of the run, and every day has its columns', async () => {
  const last = await query(
    `select digest from ${table('digests')} where what = 'run' order by tick desc limit 1`,
  );
  expect(last[0]?.['digest']).toBe(simulation.digest());
  const days = await query(
    `select tick from ${table('digests')} where what = 'agents.stance' order by tick`,
  );
  expect(days.map((row) => row['tick'])).toEqual([48, 96]);
});

test('measures begin at the start', async () => {
  expect(await single(`select min(tick) from ${table('metrics')}`)).toBe(0);
  expect(await single(`select max(tick) from ${table('metrics')}`)).toBe(96);
});

test('watching changes nothing', () => {
  const unwatched = start();
  while (!unwatched.done) {
    unwatched.step();
  }
  expect(unwatched.digest()).toBe(simulation.digest());
});

test('no batch is larger than was asked, but frames and agents', () => {
  const sizes = new Map<string, number>();
  const memory = new MemorySink();
  record(
    {
      write(layout: TableLayout, batch: Batch) {
        sizes.set(layout.name, Math.max(sizes.get(layout.name) ?? 0, batch.rows));
        memory.write(layout, batch);
      },
      close: () => memory.close(),
    },
    50,
  );
  for (const which of ['messages', 'shares', 'events', 'metrics', 'digests', 'ties']) {
    expect([which, sizes.get(which)]).toEqual([which, Math.min(50, sizes.get(which) ?? 0)]);
  }
  const { agents, posts } = simulation.counts();
  expect([sizes.get('frames'), sizes.get('agents')]).toEqual([agents, agents]);
  expect(memory.tables.get('messages')?.rows).toBe(posts);
});
