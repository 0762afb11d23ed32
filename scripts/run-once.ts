/** One run: made, or found to be there already. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Detail, ENGINE_VERSION, type Manifest } from '../sim/index.ts';
import { Interruption, ResourceFault } from './faults.ts';
import { listenForInterrupts } from './interrupts.ts';
import { RUNS_FOLDER } from './paths.ts';
import type { Prepared } from './prepare.ts';
import { showProgress } from './progress.ts';
import { refuseDamages } from './refuse.ts';
import { isRunFolder, readRun, runName, writeRun } from './run-folder/run-folder.ts';
import { type Recording, simulate } from './simulate.ts';
import type { RunResult } from './summary.ts';
import type { Terminal } from './terminal.ts';

export interface RunWish {
  readonly detail: Detail | 'none';
  /** The run folder; null for the usual place. */
  readonly out: string | null;
  readonly force: boolean;
}

export interface Done {
  readonly result: RunResult;
  /** Where the run folder is; null when none was wanted. */
  readonly path: string | null;
}

/** Runs what was prepared and writes its folder, unless the very same run is there. */
export async function runOnce(
  prepared: Prepared,
  wish: RunWish,
  terminal: Terminal,
): Promise<Done> {
  const { recipe, key } = prepared;
  const { scenario, strategy, seed, networkSeed } = recipe;
  const { tickHours } = scenario.time;
  const { detail, force } = wish;
  if (detail === 'none') {
    const end = await watched(prepared, null, terminal);
    return { path: null, result: { strategy, seed, networkSeed, tickHours, ...end } };
  }
  const path = wish.out ?? join(RUNS_FOLDER, runName(scenario.id, seed, key));
  const there = await settleTarget(path, key, detail, force, terminal);
  if (there !== null) {
    terminal.note(terminal.say('run-reused', { path }));
    return { path, result: { ...there, strategy, seed, networkSeed } };
  }
  const writer = writeRun(path, prepared.document, { replace: force });
  try {
    const end = await watched(
      prepared,
      { sink: writer.sink, detail, places: detail === 'full' },
      terminal,
    );
    const { title, illustration } = scenario;
    const about = { engine: ENGINE_VERSION, key, title, illustration, record: detail };
    const manifest = writer.commit({ ...about, tickHours, ...end });
    return { path, result: { ...manifest, strategy, seed, networkSeed } };
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

/** Simulates with progress; Ctrl-C ends it between two ticks. */
async function watched(
  { recipe, imported, nodes }: Prepared,
  recording: Recording | null,
  terminal: Terminal,
) {
  const interrupts = listenForInterrupts();
  const progress = showProgress(terminal, 'progress-run', recipe.scenario.time.ticks);
  try {
    const simulation = await simulate(recipe, {
      imported,
      nodes,
      recording,
      look(ticks) {
        progress.update(ticks);
        if (interrupts.asked.aborted) {
          throw new Interruption(terminal.say('interrupted-run'));
        }
      },
    });
    return {
      // A canonical model may be done before its time.
      ticks: simulation.tick,
      digest: simulation.digest(),
      counts: simulation.counts(),
      outcomes: simulation.outcomes(),
    };
  } finally {
    progress.stop();
    interrupts.done();
  }
}

/**
 * The manifest of the very run that is wanted, when it is at `path` and whole; null when the place
 * is free, or may be freed. Anything else at `path` ends the command.
 */
async function settleTarget(
  path: string,
  key: string,
  detail: Detail,
  force: boolean,
  { say }: Terminal,
): Promise<Manifest | null> {
  if (!existsSync(path)) {
    return null;
  }
  if (!isRunFolder(path)) {
    if (isEmpty(path)) {
      return null;
    }
    throw new ResourceFault(path, 'EFOREIGN', 'no run folder');
  }
  if (force) {
    return null;
  }
  const { run, damages } = await readRun(path);
  if (run === null) {
    refuseDamages(path, damages, say);
  }
  const { manifest } = run;
  if (manifest.key === key && (manifest.record === detail || manifest.record === 'full')) {
    return manifest;
  }
  throw new ResourceFault(path, 'EEXIST', 'exists');
}

const isEmpty = (path: string): boolean =>
  statSync(path).isDirectory() && readdirSync(path).length === 0;
