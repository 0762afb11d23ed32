/**
 * Frames: what changes about agents, often enough to play a run back. One frame is one row group
 * with a row for every agent, in their order; frame `f` shows the moment after
 * `min(f * everyTicks, ticks)` ticks.
 *
 * The columns follow from what the scenario asks about: the attitude to countries and the stance
 * on issues that its outcomes name, the belief in its claims, and whom the actors of its
 * strategies have reached.
 */
import { sigmoid } from '../math.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { World } from '../world/world.ts';
import type { NumberCells } from './batch.ts';
import type { TableColumn, TableLayout } from './tables.ts';

const MOST_COLUMNS = 8;
const MOST_BYTES = 100_000_000;
const HOURS_BETWEEN_FRAMES = 1;

/** A changing column of agents, and how it is read off the world. */
export interface FrameColumn {
  readonly column: TableColumn;
  /** Bits that a cell takes at most, packed as the difference from its neighbour. */
  readonly bits: number;
  /** Writes one frame; `cells` are the same from one call to the next. */
  readonly fill: (world: World, cells: NumberCells) => void;
}

const SIGNED_SCALE = 1000;
const SHARE_SCALE = 250;

/** A column in -1 to 1, one entry of `width` at `place`. */
function signed(
  name: string,
  meaning: string,
  source: 'attitude' | 'stance',
  place: number,
): FrameColumn {
  return {
    column: { name, type: 'i16', meaning, scale: SIGNED_SCALE },
    bits: 12,
    fill({ agents, agentCount }, cells) {
      const values = agents[source];
      const width = values.length / agentCount;
      for (let row = 0; row < agentCount; row++) {
        cells[row] = Math.round(values[row * width + place] * SIGNED_SCALE);
      }
    },
  };
}

function belief(claim: string, place: number): FrameColumn {
  const name = `belief:${claim}`;
  // Most beliefs stay as they are from one frame to the next: their cells do, too.
  let last = new Float32Array(0);
  return {
    column: { name, type: 'u8', meaning: 'probability given to the claim', scale: SHARE_SCALE },
    bits: 9,
    fill({ agents, agentCount, sizes }, cells) {
      const { logOdds } = agents;
      const width = sizes.claim;
      if (last.length !== agentCount) {
        last = new Float32Array(agentCount).fill(Number.NaN);
      }
      for (let row = 0; row < agentCount; row++) {
        const odds = logOdds[row * width + place];
        if (odds !== last[row]) {
          last[row] = odds;
          cells[row] = Math.round(sigmoid(odds) * SHARE_SCALE);
        }
      }
    },
  };
}

function reached(actors: number): FrameColumn {
  const meaning = '1 once it has met a message of an actor that a strategy names';
  return {
    column: { name: 'reached', type: 'u8', meaning },
    bits: 2,
    fill({ agents, agentCount }, cells) {
      const { reachedBy } = agents;
      for (let row = 0; row < agentCount; row++) {
        cells[row] = (reachedBy[row] & actors) === 0 ? 0 : 1;
      }
    },
  };
}

/** The changing columns of a scenario's frames, at most eight. */
export function frameColumns(scenario: Scenario, names: World['names']): FrameColumn[] {
  const columns: FrameColumn[] = [];
  const asked = (key: 'toward' | 'issue') => scenario.outcomes.map((outcome) => outcome[key]);
  names.countries.forEach((country, place) => {
    if (asked('toward').includes(country)) {
      columns.push(signed(`attitude:${country}`, 'attitude to the country', 'attitude', place));
    }
  });
  names.claims.forEach((claim, place) => {
    columns.push(belief(claim, place));
  });
  names.issues.forEach((issue, place) => {
    if (asked('issue').includes(issue)) {
      columns.push(signed(`stance:${issue}`, 'stance on the issue', 'stance', place));
    }
  });
  let actors = 0;
  for (const { actions } of scenario.strategies) {
    for (const { actor } of actions) {
      actors |= 1 << names.actors.indexOf(actor);
    }
  }
  return actors === 0
    ? columns.slice(0, MOST_COLUMNS)
    : [...columns.slice(0, MOST_COLUMNS - 1), reached(actors)];
}

/** The layout of the table of frames: the tick, then the changing columns. */
export function framesTable(columns: readonly FrameColumn[], everyTicks: number): TableLayout {
  return {
    name: 'frames',
    meaning: 'what changes about agents; a row group a frame, a row an agent in their order',
    columns: [
      { name: 'tick', type: 'i32', meaning: 'ticks done' },
      ...columns.map(({ column }) => column),
    ],
    everyTicks,
  };
}

/** Ticks between frames: an hour, or as many hours as keep the file below 100 MB for sure. */
export function frameInterval(
  columns: readonly FrameColumn[],
  agents: number,
  time: { readonly ticks: number; readonly tickHours: number },
): number {
  const bits = columns.reduce((sum, column) => sum + column.bits, 0);
  // Blocks of 128 packed cells have headers of up to 9 bytes, and Parquet describes each chunk.
  const frameBytes = (agents * bits) / 8 + (columns.length + 1) * ((agents / 128) * 9 + 400);
  const hourTicks = Math.max(1, Math.round(HOURS_BETWEEN_FRAMES / time.tickHours));
  const frames = Math.max(1, Math.floor(MOST_BYTES / frameBytes) - 2);
  return hourTicks * Math.max(1, Math.ceil(time.ticks / hourTicks / frames));
}

/** Reads every column off the world into `cells`, in their order. */
export function fillFrame(
  world: World,
  columns: readonly FrameColumn[],
  tick: number,
  cells: readonly NumberCells[],
): void {
  cells[0].fill(tick);
  columns.forEach((column, place) => {
    column.fill(world, cells[place + 1]);
  });
}
