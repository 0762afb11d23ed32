/** A run that is computed while it is watched: tables grow in memory as the worker reports rows. */
import { signal } from '@preact/signals';
import {
  type Decision,
  type DecisionPoint,
  MemorySink,
  type RecipeDocument,
  type Scenario,
} from '../../sim/index.ts';
import type { Engine, LiveWish } from '../engine/engine.ts';
import type { LiveState } from '../engine/live-session.ts';
import type { RowsOfTable } from '../engine/outgoing.ts';
import type { Language } from '../text/numbers.ts';
import { readEvents, readMeasures } from './events.ts';
import { framesOf } from './frames.ts';
import { joined, rowsUpTo, tableOf } from './growing.ts';
import { gatherMeasures } from './measures.ts';
import { type LetteredInject, letterInjects, type RunEvent } from './moments.ts';
import { type OfficialPost, readOfficial } from './official.ts';
import { type People, readPeople } from './people.ts';
import type { LiveControl, Positions, Run, Ties } from './run.ts';
import type { Table } from './table.ts';

/** The scenario has faults; the message draws them. */
export class ScenarioFault extends Error {
  readonly faults: number;

  constructor(diagnostics: string, faults: number) {
    super(diagnostics);
    this.faults = faults;
  }
}

/** What a live run is made from. */
export type LiveSource =
  | { readonly kind: 'wish'; readonly wish: LiveWish }
  | { readonly kind: 'recipe'; readonly document: RecipeDocument };

/** Milliseconds between two readings of what the worker reported. */
const READ_EVERY = 250;

/** Reads a scenario or a recipe and starts it; it goes on until it is complete or closed. */
export async function startLive(
  engine: Engine,
  source: LiveSource,
  language: Language,
  asks: boolean,
): Promise<Run> {
  await engine.learn();
  if (source.kind === 'wish') {
    const { scenario, document, diagnostics, faults } = await engine.prepare(source.wish, language);
    if (scenario === null || document === null) throw new ScenarioFault(diagnostics, faults);
    return follow(engine, { scenario, document, asks, left: null });
  }
  const { document } = source;
  const { scenario, diagnostics, faults } = await engine.readDocument(document, language);
  if (scenario === null) throw new ScenarioFault(diagnostics, faults);
  return follow(engine, { scenario, document, asks, left: null });
}

/** What stays of a run's decisions when it is left at a tick, and what is decided there. */
export function branchDocument(
  run: Run,
  tick: number,
  added: readonly Omit<Decision, 'tick'>[],
  decisions: readonly Decision[],
): RecipeDocument {
  const { document } = run;
  const kept = decisions.filter((decision) => decision.tick < tick);
  return {
    ...document,
    recipe: {
      ...document.recipe,
      decisions: [...kept, ...added.map((decision) => ({ ...decision, tick }))],
      parent: { run: run.name, tick },
    },
  };
}

/** The same luck from a tick on with other decisions; the run that is left goes on as it is. */
export function startBranch(
  engine: Engine,
  run: Run,
  tick: number,
  added: readonly Omit<Decision, 'tick'>[],
): Promise<Run> {
  const decisions = run.control?.decisions.value ?? run.document.recipe.decisions;
  const document = branchDocument(run, tick, added, decisions);
  const asks = run.control?.asks ?? false;
  return follow(engine, { scenario: run.scenario, document, asks, left: { run, tick } });
}

interface Following {
  readonly scenario: Scenario;
  readonly document: RecipeDocument;
  readonly asks: boolean;
  readonly left: { readonly run: Run; readonly tick: number } | null;
}

/** The tables of a live run: its own, behind those of the run that it left. */
class Tables {
  readonly sink = new MemorySink();
  private readonly before = new Map<string, { readonly table: Table; readonly rows: number }>();
  private readonly words = new Map<string, string>();

  async begin(run: Run, tick: number): Promise<void> {
    const names = ['metrics', 'events', 'messages', 'shares', 'digests', 'frames'] as const;
    for (const name of names) {
      const table = await run.table(name);
      if (table !== null) this.before.set(name, { table, rows: await rowsUpTo(table, tick) });
    }
  }

  add({ layout, batch }: RowsOfTable): void {
    // A text that comes over from the worker is a copy each time: one of each is kept.
    const columns = batch.columns.map((cells) =>
      Array.isArray(cells) ? cells.map((text) => this.kept(text)) : cells,
    );
    this.sink.write(layout, { rows: batch.rows, columns });
  }

  table(name: string): Table | null {
    const first = this.before.get(name);
    const own = (): Table | null => tableOf(this.sink, name);
    return first === undefined ? own() : joined(first.table, first.rows, own);
  }

  private kept(text: string): string {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    // Keys of messages are many and each its own.
    if (this.words.size < 4096) this.words.set(text, text);
    return text;
  }
}

async function follow(engine: Engine, following: Following): Promise<Run> {
  const { scenario, document, asks, left } = following;
  const { ticks, tickHours } = scenario.time;
  const tables = new Tables();
  const known = signal(0);
  const measures = signal(
    gatherMeasures({ tick: [], metric: [], country: [], value: [] }, tickHours),
  );
  const events = signal<readonly RunEvent[]>([]);
  const injects = signal<readonly LetteredInject[]>([]);
  const official = signal<readonly OfficialPost[]>([]);
  const waiting = signal<DecisionPoint | null>(null);
  const decisions = signal<readonly Decision[]>(document.recipe.decisions);
  const points = scenario.teaching?.decisions ?? [];
  const version = await engine.version();

  const read = async ({ tick, waiting: point }: LiveState): Promise<void> => {
    const [measured, happened, said] = ['metrics', 'events', 'messages'].map((name) =>
      tables.table(name),
    );
    if (measured) measures.value = await readMeasures(measured, tickHours);
    if (happened) {
      events.value = await readEvents(happened);
      injects.value = letterInjects(events.value, [], ticks * tickHours);
    }
    if (said) official.value = await readOfficial(said, tickHours);
    known.value = tick;
    waiting.value = points.find(({ id }) => id === point) ?? null;
  };
  let latest: LiveState | null = null;
  let due = 0;
  let first = true;
  const report = (rows: readonly RowsOfTable[], state: LiveState): void => {
    for (const each of rows) tables.add(each);
    latest = state;
    if (due !== 0) return;
    const wait = first || state.waiting !== null || state.tick >= ticks ? 0 : READ_EVERY;
    first = false;
    due = window.setTimeout(() => {
      due = 0;
      if (latest !== null) void read(latest);
    }, wait);
  };
  const parent = left?.run.control ?? null;
  const from = left === null || parent === null ? null : { id: parent.id, tick: left.tick };
  const { id, isPart, start, rows } = await engine.openLive({ document, asks, from }, report);
  if (left !== null && isPart) {
    await tables.begin(left.run, left.tick);
    known.value = left.tick;
  }
  for (const each of rows) tables.add(each);
  const people = await peopleOf(tables, start.agents, scenario);
  const control: LiveControl = {
    id,
    waiting,
    decisions,
    asks,
    left,
    recipe: () => ({
      ...document,
      recipe: { ...document.recipe, decisions: decisions.value },
    }),
    async decide(decision) {
      waiting.value = null;
      const taken = await engine.decideLive(id, { ...decision, tick: known.value });
      decisions.value = [...decisions.value, taken];
    },
  };
  await engine.goLive(id);
  const ties = signal<Ties | null>(start.ties);
  const positions: Positions | null = start.positions;
  const frames = tables.table('frames');
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
    agents: tables.table('agents') as Table,
    positions,
    ties,
    frames: frames === null ? null : framesOf(frames, people.count, ticks),
    measures,
    events,
    official,
    injects,
    damaged: signal([]),
    table: (name) => Promise.resolve(tables.table(name)),
    control,
    async digestAt(tick) {
      const digests = tables.table('digests');
      if (digests === null) return null;
      const [at, what, digest] = await Promise.all([
        digests.numbers('tick'),
        digests.texts('what'),
        digests.texts('digest'),
      ]);
      const row = what.findIndex((each, i) => each === 'run' && at[i] === tick);
      return digest[row] ?? null;
    },
    close: () => void engine.closeLive(id),
  };
}

function peopleOf(tables: Tables, agents: RowsOfTable, scenario: Scenario): Promise<People> {
  tables.add(agents);
  const table = tables.table('agents');
  if (table === null) throw new Error('the worker sent no agents');
  return readPeople(
    table,
    scenario.countries.map(({ id }) => id),
  );
}
