/** A run that is computed while it is watched: tables grow in memory as the worker reports rows. */
import { type Signal, signal } from '@preact/signals';
import {
  MemorySink,
  type MemoryTable,
  type RecipeDocument,
  type Scenario,
} from '../../sim/index.ts';
import type { Engine, LiveWish } from '../engine/engine.ts';
import type { Language } from '../text/numbers.ts';
import { readEvents, readMeasures } from './events.ts';
import { framesOf } from './frames.ts';
import { gatherMeasures } from './measures.ts';
import { type LetteredInject, letterInjects, type RunEvent } from './moments.ts';
import { type OfficialPost, readOfficial } from './official.ts';
import { readPeople } from './people.ts';
import type { Positions, Run, Ties } from './run.ts';
import type { Stored, Table } from './table.ts';

/** The scenario has faults; the message draws them. */
export class ScenarioFault extends Error {
  readonly faults: number;

  constructor(diagnostics: string, faults: number) {
    super(diagnostics);
    this.faults = faults;
  }
}

/** A table that grows, as views read tables. */
function growing(table: MemoryTable): Table {
  const part = (column: string, from: number, to: number) =>
    table.column(column)?.slice(from, to) ?? [];
  return {
    name: table.layout.name,
    columns: table.layout.columns,
    get rows() {
      return table.rows;
    },
    everyTicks: table.layout.everyTicks ?? null,
    numbers: (column, from = 0, to = table.rows) =>
      Promise.resolve(part(column, from, to) as Stored),
    texts: (column, from = 0, to = table.rows) =>
      Promise.resolve(part(column, from, to) as readonly string[]),
  };
}

const tableOf = (sink: MemorySink, name: string): Table | null => {
  const table = sink.tables.get(name);
  return table === undefined ? null : growing(table);
};

/** Starts a live run; it goes on until it is complete or closed. */
export async function startLive(engine: Engine, wish: LiveWish, language: Language): Promise<Run> {
  await engine.learn();
  const prepared = await engine.prepare(wish, language);
  if (prepared.scenario === null || prepared.document === null) {
    throw new ScenarioFault(prepared.diagnostics, prepared.faults);
  }
  return follow(engine, prepared.scenario, prepared.document);
}

async function follow(engine: Engine, scenario: Scenario, document: RecipeDocument): Promise<Run> {
  const { ticks, tickHours } = scenario.time;
  const sink = new MemorySink();
  const known = signal(0);
  const measures = signal(
    gatherMeasures({ tick: [], metric: [], country: [], value: [] }, tickHours),
  );
  const events = signal<readonly RunEvent[]>([]);
  const injects: Signal<readonly LetteredInject[]> = signal([]);
  const official = signal<readonly OfficialPost[]>([]);
  const ties = signal<Ties | null>(null);
  const version = await engine.version();

  const take = async (tick: number): Promise<void> => {
    const [measured, happened] = [tableOf(sink, 'metrics'), tableOf(sink, 'events')];
    if (measured !== null) measures.value = await readMeasures(measured, tickHours);
    if (happened !== null) {
      events.value = await readEvents(happened);
      injects.value = letterInjects(events.value, [], ticks * tickHours);
    }
    const said = tableOf(sink, 'messages');
    if (said !== null) official.value = await readOfficial(said, tickHours);
    known.value = tick;
  };
  const start = await engine.live(document, (batch, tick) => {
    for (const { layout, batch: rows } of batch) sink.write(layout, rows);
    void take(tick);
  });
  for (const { layout, batch } of start.rows) sink.write(layout, batch);
  ties.value = start.ties;

  const agents = tableOf(sink, 'agents');
  if (agents === null) throw new Error('the worker sent no agents');
  const people = await readPeople(
    agents,
    scenario.countries.map(({ id }) => id),
  );
  const frames = tableOf(sink, 'frames');
  const positions: Positions | null = start.positions;
  return {
    name: scenario.id,
    live: true,
    engine: version,
    document,
    scenario,
    strategy: document.recipe.strategy,
    seed: document.recipe.seed,
    ticks,
    tickHours,
    known,
    people,
    agents,
    positions,
    ties,
    frames: frames === null ? null : framesOf(frames, people.count, ticks),
    measures,
    events,
    official,
    injects,
    damaged: [],
    table: (name) => Promise.resolve(tableOf(sink, name)),
    async digestAt(tick) {
      const digests = tableOf(sink, 'digests');
      if (digests === null) return null;
      const [at, what, digest] = await Promise.all([
        digests.numbers('tick'),
        digests.texts('what'),
        digests.texts('digest'),
      ]);
      const row = what.findIndex((each, i) => each === 'run' && at[i] === tick);
      return digest[row] ?? null;
    },
    close: () => void engine.stopLive(),
  };
}
