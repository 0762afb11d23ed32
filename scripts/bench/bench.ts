/**
 * The benchmark: how long one sitting of one agent at its feed takes, beside the reference kernel.
 *
 * Each measurement is a process of its own, so that none inherits another's memory or compiled
 * code. Plain run, recorded run and kernel follow each other and are repeated in rounds, so that a
 * machine that slows down slows them all; the figures are medians over the rounds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildKernel, type Kernel } from './kernel.ts';
import type { Measured } from './measure.ts';
import { machine, median, type Report, type Row } from './report.ts';

export interface BenchOptions {
  /** Path of the scenario. */
  readonly scenario: string;
  /** Sizes, in citizens. */
  readonly citizens: readonly number[];
  /** Simulated days that are measured, after one that warms up. */
  readonly days: number;
  readonly rounds: number;
  /** Folder of the reference kernel. */
  readonly kernel: string | null;
  /** Hears what is being measured. */
  readonly progress: (line: string) => void;
}

/** Ticks of the kernel for each size: about as long as one of our measurements needs to settle. */
const KERNEL_AGENT_TICKS = 10_000_000;

/** From the source Node needs a loader for TypeScript; from the package it does not. */
const isSource = import.meta.url.endsWith('.ts');
const measureFile = fileURLToPath(
  new URL(isSource ? './measure.ts' : './measure.js', import.meta.url),
);
const loader = isSource ? ['--import', import.meta.resolve('tsx')] : [];

function measure(options: BenchOptions, citizens: number, folder: string | null): Measured {
  const words = [options.scenario, String(citizens), String(options.days), folder ?? ''];
  const done = spawnSync(process.execPath, [...loader, measureFile, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw new Error(`The measurement of ${citizens} citizens failed.`);
  return JSON.parse(done.stdout) as Measured;
}

function benchSize(options: BenchOptions, citizens: number, kernel: Kernel | null): Row {
  const plain: Measured[] = [];
  const recorded: Measured[] = [];
  const kernelTimes: number[] = [];
  for (let round = 1; round <= options.rounds; round++) {
    options.progress(`${citizens} citizens, round ${round} of ${options.rounds}`);
    plain.push(measure(options, citizens, null));
    if (kernel !== null) {
      kernelTimes.push(kernel.measure(citizens, Math.ceil(KERNEL_AGENT_TICKS / citizens)));
    }
    const folder = mkdtempSync(join(tmpdir(), 'diplosim-bench-'));
    recorded.push(measure(options, citizens, join(folder, 'run')));
    rmSync(folder, { recursive: true, force: true });
  }
  const [first] = plain;
  if (first === undefined) throw new Error('The benchmark needs at least one round.');
  const seconds = median(plain.map((run) => run.seconds));
  const secondsRecorded = median(recorded.map((run) => run.seconds));
  const microsecondsPerSession = (1e6 * seconds) / first.sessions;
  const kernelMicroseconds = kernelTimes.length > 0 ? median(kernelTimes) : null;
  return {
    scenario: first.scenario,
    agents: first.agents,
    ties: first.ties,
    networkSeconds: median([...plain, ...recorded].map((run) => run.networkSeconds)),
    sessions: first.sessions,
    microsecondsPerSession,
    impressionsPerSecond: first.impressions / seconds,
    deliveriesPerSecond: first.deliveries / seconds,
    peakMegabytes: median(plain.map((run) => run.peakMegabytes)),
    recorderShare: 1 - seconds / secondsRecorded,
    kernelMicroseconds,
    ratio: kernelMicroseconds === null ? null : microsecondsPerSession / kernelMicroseconds,
  };
}

export function bench(options: BenchOptions): Report {
  const kernel = options.kernel === null ? null : buildKernel(options.kernel);
  try {
    const rows = options.citizens.map((citizens) => benchSize(options, citizens, kernel));
    return { machine: machine(), rows };
  } finally {
    kernel?.remove();
  }
}
