/**
 * A run folder as a Run: the frame of the page first (manifest, scenario), then people and layout,
 * measures and events, the first frame, and the ties at the end, which the picture can wait for.
 */
import { signal } from '@preact/signals';
import type { Engine } from '../engine/engine.ts';
import type { ModelRun } from '../model/model-run.ts';
import type { Language } from '../text/numbers.ts';
import { inBlocks } from './blocks.ts';
import { readEvents, readMeasures } from './events.ts';
import { type Files, MissingFile } from './files.ts';
import { framesOf } from './frames.ts';
import { gatherMeasures } from './measures.ts';
import { letterInjects, type RunEvent } from './moments.ts';
import { type OfficialPost, readOfficial } from './official.ts';
import { openParquet } from './parquet.ts';
import { nobody, readPeople } from './people.ts';
import type { LazyTable, Run, Ties } from './run.ts';
import { documentOf, manifestOf, scenarioOf } from './run-fault.ts';
import { emptyTable, type Table } from './table.ts';

export type Part = 'manifest' | 'people' | 'measures' | 'frame' | 'ties';

/** How far reading has come; sizes in bytes. */
export interface Progress {
  readonly title: { readonly en: string; readonly fr: string } | null;
  readonly accounts: number;
  readonly ticks: number;
  readonly parts: readonly { readonly part: Part; readonly done: number; readonly size: number }[];
}

const PARTS: Readonly<Record<Part, readonly string[]>> = {
  manifest: ['manifest.json', 'recipe.json'],
  people: ['agents.parquet', 'layout.parquet'],
  measures: ['metrics.parquet', 'events.parquet'],
  frame: ['frames.parquet'],
  ties: ['ties.parquet'],
};

/** Reads a run folder; `progress` is told whenever more of it is there. */
export async function openReplay(
  files: Files,
  engine: Engine,
  language: Language,
  progress: (progress: Progress) => void,
): Promise<Run | ModelRun> {
  const manifest = await manifestOf(files);
  const { document, isWhole } = await documentOf(files, manifest);

  const sizeOf = (part: Part): number =>
    manifest.files
      .filter(({ name }) => PARTS[part].includes(name))
      .reduce((sum, { bytes }) => sum + bytes, 0);
  const frameCount = Math.max(1, Math.ceil(manifest.ticks * manifest.tickHours) + 1);
  const sizes: Record<Part, number> = {
    manifest: sizeOf('manifest'),
    people: sizeOf('people'),
    measures: sizeOf('measures'),
    frame: Math.ceil(sizeOf('frame') / frameCount),
    ties: sizeOf('ties'),
  };
  const done: Record<Part, number> = {
    manifest: sizes.manifest,
    people: 0,
    measures: 0,
    frame: 0,
    ties: 0,
  };
  const tell = (): void =>
    progress({
      title: manifest.title,
      accounts: manifest.counts['agents'] ?? 0,
      ticks: manifest.ticks,
      parts: (Object.keys(PARTS) as Part[]).map((part) => ({
        part,
        done: Math.min(done[part], sizes[part]),
        size: sizes[part],
      })),
    });
  tell();

  const damaged = signal<readonly string[]>(isWhole ? [] : ['recipe.json']);
  const table = async (name: string, part: Part): Promise<Table> => {
    const listed = manifest.files.find((file) => file.name === `${name}.parquet`);
    if (listed === undefined) throw new MissingFile(`${name}.parquet`);
    const read = (bytes: number): void => {
      done[part] += bytes;
      tell();
    };
    const source = await files.bytes(listed.name, listed.bytes);
    // Frames are many small groups, one a moment; of other tables a column is read at once.
    return name === 'frames'
      ? openParquet(source, { byGroup: true, read })
      : openParquet(inBlocks(source, read));
  };
  /** A table that the page can do without. */
  const optional = async <T>(name: string, read: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read();
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
      if (manifest.files.some((file) => file.name === `${name}.parquet`)) {
        damaged.value = [...damaged.value, `${name}.parquet`];
      }
      return otherwise;
    }
  };
  const whole = (part: Part): void => {
    done[part] = sizes[part];
    tell();
  };

  await engine.learn();
  const scenario = await scenarioOf(engine, document, language);
  if (scenario.model !== null) {
    const { modelOf, readModelRun } = await import('../model/model-run.ts');
    const model = modelOf(scenario);
    if (model !== null) return readModelRun(files, manifest, scenario, model);
  }
  const countries = scenario.countries.map(({ id }) => id);
  const { ticks, tickHours } = manifest;
  const { agents, people } = await optional(
    'agents',
    async () => {
      const rows = await table('agents', 'people');
      return { agents: rows, people: await readPeople(rows, countries) };
    },
    { agents: emptyTable('agents'), people: nobody(countries) },
  );
  const hasPeople = people.count > 0;
  const positions = await optional(
    'layout',
    async () => {
      if (!hasPeople) return null;
      const layout = await table('layout', 'people');
      const [x, y] = await Promise.all([layout.numbers('x'), layout.numbers('y')]);
      return { x, y };
    },
    null,
  );
  whole('people');
  const measures = await optional(
    'metrics',
    async () => readMeasures(await table('metrics', 'measures'), tickHours),
    gatherMeasures({ tick: [], metric: [], country: [], value: [] }, tickHours),
  );
  const events = await optional<RunEvent[]>(
    'events',
    async () => readEvents(await table('events', 'measures')),
    [],
  );
  whole('measures');
  const frames = await optional(
    'frames',
    async () => (hasPeople ? framesOf(await table('frames', 'frame'), people.count, ticks) : null),
    null,
  );
  whole('frame');

  const ties = signal<Ties | null>(null);
  const tiesRead = optional(
    'ties',
    async () => {
      const rows = await table('ties', 'ties');
      const [follower, followed] = await Promise.all([
        rows.numbers('follower'),
        rows.numbers('followed'),
      ]);
      if (hasPeople) ties.value = { follower, followed };
    },
    undefined,
  );
  tiesRead.then(() => whole('ties')).catch(() => undefined);

  const opened = new Map<string, Promise<Table | null>>();
  /** Opens a table when it is first asked for. */
  const lazily = (name: LazyTable): Promise<Table | null> => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const wanted = optional<Table | null>(name, () => table(name, 'measures'), null);
    opened.set(name, wanted);
    return wanted;
  };

  const official = signal<readonly OfficialPost[]>([]);
  tiesRead
    .then(() =>
      optional(
        'messages',
        async () => {
          const messages = await lazily('messages');
          if (messages !== null) official.value = await readOfficial(messages, tickHours);
        },
        undefined,
      ),
    )
    .catch(() => undefined);

  const digests = optional('digests', () => table('digests', 'measures'), null);
  return {
    name: files.name,
    live: false,
    engine: manifest.engine,
    document,
    scenario,
    strategy: manifest.recipe.strategy,
    seed: manifest.recipe.seed,
    ticks,
    tickHours,
    known: signal(ticks),
    people,
    agents,
    positions,
    ties,
    frames,
    measures: signal(measures),
    events: signal(events),
    official,
    injects: signal(letterInjects(events, scenario.timeline, ticks * tickHours)),
    damaged,
    table: lazily,
    digestAt: async (tick) => digestOf(await digests, tick),
    control: null,
    close: () => undefined,
  };
}

/** The digest of the chain after a tick. */
async function digestOf(table: Table | null, tick: number): Promise<string | null> {
  if (table === null) return null;
  const [ticks, what] = await Promise.all([table.numbers('tick'), table.texts('what')]);
  for (let row = 0; row < what.length; row++) {
    if (what[row] === 'run' && ticks[row] === tick) {
      return (await table.texts('digest', row, row + 1))[0] ?? null;
    }
  }
  return null;
}
