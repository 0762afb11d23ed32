/** What the benchmark says: one row a size, as JSON and as a table for people. */
import { cpus, totalmem } from 'node:os';

export interface Row {
  readonly scenario: string;
  readonly agents: number;
  readonly ties: number;
  /** Seconds to build the network; the goal for 100,000 agents is 3. */
  readonly networkSeconds: number;
  /** Sittings of one agent at its feed, in the measured part of the run. */
  readonly sessions: number;
  readonly microsecondsPerSession: number;
  readonly impressionsPerSecond: number;
  readonly deliveriesPerSecond: number;
  /** Largest resident memory of the process that ran it without recording. */
  readonly peakMegabytes: number;
  /** Part of a recorded run that recording takes, 0 to 1. */
  readonly recorderShare: number;
  /** Microseconds of the reference kernel per active agent and tick; null when not asked for. */
  readonly kernelMicroseconds: number | null;
  /** Our time per session over the kernel's per active agent and tick. */
  readonly ratio: number | null;
}

export interface Report {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly gigabytes: number;
    readonly node: string;
    readonly platform: string;
  };
  readonly rows: readonly Row[];
}

export const machine = (): Report['machine'] => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  gigabytes: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
  platform: `${process.platform} ${process.arch}`,
});

/** The middle value; of an even number of them the mean of the middle two. */
export function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const half = ordered.length / 2;
  const low = ordered[Math.ceil(half) - 1];
  const high = ordered[Math.floor(half)];
  if (low === undefined || high === undefined)
    throw new Error('The median of nothing is asked for.');
  return (low + high) / 2;
}

const millions = (perSecond: number): string => (perSecond / 1e6).toFixed(2);
const optional = (value: number | null, digits: number): string => value?.toFixed(digits) ?? '-';

const COLUMNS: readonly (readonly [title: string, cell: (row: Row) => string])[] = [
  ['agents', (row) => String(row.agents)],
  ['ties', (row) => String(row.ties)],
  ['network s', (row) => row.networkSeconds.toFixed(2)],
  ['sessions', (row) => String(row.sessions)],
  ['µs/session', (row) => row.microsecondsPerSession.toFixed(2)],
  ['M impressions/s', (row) => millions(row.impressionsPerSecond)],
  ['M deliveries/s', (row) => millions(row.deliveriesPerSecond)],
  ['peak MB', (row) => row.peakMegabytes.toFixed(0)],
  ['recorder', (row) => `${(100 * row.recorderShare).toFixed(1)}%`],
  ['kernel µs', (row) => optional(row.kernelMicroseconds, 3)],
  ['ratio', (row) => optional(row.ratio, 1)],
];

/** The rows as a table of right-aligned columns, for a terminal. */
export function reportText({ machine, rows }: Report): string {
  const table = [COLUMNS.map(([title]) => title)];
  for (const row of rows) table.push(COLUMNS.map(([, cell]) => cell(row)));
  const widths = COLUMNS.map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = table.map((cells) =>
    cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '),
  );
  const { processor, cores, gigabytes, node, platform } = machine;
  const place = `${processor}, ${cores} cores, ${gigabytes} GB, Node ${node}, ${platform}`;
  return [place, ...lines].join('\n');
}
