/** A run of a canonical model: what it measured, tick by tick, and what became of its agents. */
import {
  CANONICAL_MODELS,
  type Manifest,
  type Scenario,
  type TableColumn,
} from '../../sim/index.ts';
import { inBlocks } from '../run/blocks.ts';
import { readMeasures } from '../run/events.ts';
import type { Files } from '../run/files.ts';
import { gatherMeasures, type Measures } from '../run/measures.ts';
import { openParquet } from '../run/parquet.ts';
import type { Positions, Ties } from '../run/run.ts';
import { needed } from '../run/run-fault.ts';
import type { Table } from '../run/table.ts';

export type CanonicalModel = (typeof CANONICAL_MODELS)[number];

/** The agents, one entry each. */
export interface ModelAgents {
  readonly ids: readonly string[];
  readonly followers: ArrayLike<number>;
  /** Columns of numbers by name: at the end under their own, at the start as `opinionStart`. */
  readonly columns: ReadonlyMap<string, ArrayLike<number>>;
  readonly meanings: readonly TableColumn[];
  readonly positions: Positions | null;
  readonly ties: Ties | null;
}

export interface ModelRun {
  readonly manifest: Manifest;
  readonly scenario: Scenario;
  readonly model: CanonicalModel;
  /** Hours are ticks here. */
  readonly measures: Measures;
  /** Null: the run was recorded without them. */
  readonly agents: ModelAgents | null;
}

/** The model that a scenario runs; null for the pipeline. */
export const modelOf = (scenario: Scenario): CanonicalModel | null =>
  CANONICAL_MODELS.find(({ name }) => name === scenario.model?.name) ?? null;

/** Reads the tables of a run of `model`. */
export async function readModelRun(
  files: Files,
  manifest: Manifest,
  scenario: Scenario,
  model: CanonicalModel,
): Promise<ModelRun> {
  const has = (name: string): boolean =>
    manifest.files.some((file) => file.name === `${name}.parquet`);
  const table = (name: string): Promise<Table> =>
    needed(`${name}.parquet`, async () => {
      const listed = manifest.files.find((file) => file.name === `${name}.parquet`);
      const bytes = await files.bytes(`${name}.parquet`, listed?.bytes ?? 0);
      return openParquet(inBlocks(bytes, () => undefined));
    });
  const measures = has('metrics')
    ? await readMeasures(await table('metrics'), 1)
    : gatherMeasures({ tick: [], metric: [], country: [], value: [] }, 1);
  const agents = has('agents') ? await readAgents(table, has) : null;
  return { manifest, scenario, model, measures, agents };
}

async function readAgents(
  table: (name: string) => Promise<Table>,
  has: (name: string) => boolean,
): Promise<ModelAgents> {
  const agents = await table('agents');
  const meanings = agents.columns.filter(({ type }) => type === 'f64');
  const columns = new Map<string, ArrayLike<number>>();
  for (const { name } of meanings) columns.set(name, await agents.numbers(name));
  const [ids, followers] = await Promise.all([agents.texts('id'), agents.numbers('followers')]);
  return {
    ids,
    followers,
    columns,
    meanings,
    positions: has('layout') ? await readPositions(await table('layout')) : null,
    ties: has('ties') ? await readTies(await table('ties')) : null,
  };
}

async function readPositions(layout: Table): Promise<Positions> {
  const [x, y] = await Promise.all([layout.numbers('x'), layout.numbers('y')]);
  return { x, y };
}

async function readTies(ties: Table): Promise<Ties> {
  const [follower, followed] = await Promise.all([
    ties.numbers('follower'),
    ties.numbers('followed'),
  ]);
  return { follower, followed };
}
