/** Which page is shown: the list of runs, a run being read, what went wrong, or a run. */
import { signal } from '@preact/signals';
import { type Decision, readRecipe } from '../sim/index.ts';
import { readAddress, showAddress } from './address.ts';
import { type Engine, startEngine } from './engine/engine.ts';
import type { ModelRun } from './model/model-run.ts';
import { Player } from './player.ts';
import { type Files, servedFiles } from './run/files.ts';
import { type LiveSource, startBranch, startLive } from './run/live.ts';
import { openReplay, type Progress } from './run/replay.ts';
import type { Run } from './run/run.ts';
import { RunFault } from './run/run-fault.ts';
import { language, lessMotion } from './settings.ts';
import { shippedFiles } from './shipped.ts';
import { Viewing } from './viewing.ts';

export type Place =
  | { readonly kind: 'opening' }
  | { readonly kind: 'loading'; readonly name: string; readonly progress: Progress | null }
  | {
      readonly kind: 'fault';
      readonly fault: unknown;
      readonly name: string;
      readonly again: (() => void) | null;
    }
  | { readonly kind: 'run'; readonly viewing: Viewing }
  | { readonly kind: 'model'; readonly run: ModelRun };

export const place = signal<Place>({ kind: 'opening' });

let engine: Engine | null = null;
let reading: AbortController | null = null;

/** The worker that runs the model; started when it is first needed. */
export function theEngine(): Engine {
  engine ??= startEngine();
  return engine;
}

function leave(): void {
  reading?.abort();
  reading = null;
  if (place.value.kind === 'run') {
    place.value.viewing.player.pause();
    for (const run of place.value.viewing.branches.value) run.close();
  }
}

export function goHome(): void {
  leave();
  place.value = { kind: 'opening' };
  showAddress(null);
}

export function stopReading(): void {
  if (place.value.kind === 'loading') goHome();
}

function playerOf(run: Run): Player {
  return new Player(
    {
      ticks: run.ticks,
      tickHours: run.tickHours,
      frameTicks: run.frames?.everyTicks ?? Math.max(1, Math.round(1 / run.tickHours)),
      known: run.known,
    },
    lessMotion,
  );
}

export function show(run: Run, path: string | null): Viewing {
  const viewing = new Viewing(run, playerOf(run));
  place.value = { kind: 'run', viewing };
  showAddress(path);
  return viewing;
}

/** Reads a run folder and shows it; a newer wish ends an older one. */
export async function openRun(
  make: (signal: AbortSignal) => Files,
  path: string | null,
): Promise<void> {
  leave();
  const mine = new AbortController();
  reading = mine;
  const files = make(mine.signal);
  place.value = { kind: 'loading', name: files.name, progress: null };
  try {
    const run = await openReplay(files, theEngine(), language.value, (progress) => {
      if (reading === mine && place.value.kind === 'loading') {
        place.value = { kind: 'loading', name: files.name, progress };
      }
    });
    if (reading !== mine) return;
    if ('model' in run) {
      place.value = { kind: 'model', run };
      showAddress(path);
      return;
    }
    const viewing = show(run, path);
    viewing.follow(readAddress());
  } catch (fault) {
    if (reading !== mine) return;
    const name = path ?? files.name;
    place.value = { kind: 'fault', fault, name, again: () => void openRun(make, path) };
  }
}

/** A run that the server of the page lists, by its path below the page. */
export const openServed = (path: string): Promise<void> =>
  openRun((signal) => {
    const name =
      path
        .split('/')
        .filter((part) => part !== '')
        .at(-1) ?? path;
    return servedFiles(new URL(path, document.baseURI).href, name, signal);
  }, path);

/** Starts a live run and shows it; a fault in its scenario is shown in its place. */
async function live(name: string, source: () => Promise<LiveSource>, asks: boolean): Promise<void> {
  leave();
  try {
    const run = await startLive(theEngine(), await source(), language.value, asks);
    show(run, null).player.playing.value = true;
  } catch (fault) {
    place.value = { kind: 'fault', fault, name, again: () => void live(name, source, asks) };
  }
}

export interface StartWish {
  readonly strategy: string | null;
  /** `path=value`, as `--set` takes them. */
  readonly overrides: readonly string[];
  /** Whether it stops at decision points. */
  readonly asks: boolean;
}

/** Runs a shipped scenario live in the worker. */
export const startScenario = (path: string, wish: StartWish): Promise<void> =>
  live(
    path,
    async () => {
      const files = await shippedFiles();
      const { strategy, overrides } = wish;
      const text = files[path] ?? '';
      return { kind: 'wish', wish: { name: path, text, files, strategy, seed: null, overrides } };
    },
    wish.asks,
  );

/** Runs a recipe or a scenario from this machine. */
export const startFile = (name: string, text: string): Promise<void> =>
  live(
    name,
    async () => {
      if (!name.toLowerCase().endsWith('.json')) {
        const files = await shippedFiles();
        const wish = { name, text, files, strategy: null, seed: null, overrides: [] };
        return { kind: 'wish', wish };
      }
      const document = readRecipe(text);
      if (typeof document === 'string') throw new RunFault('table', name, document);
      return { kind: 'recipe', document };
    },
    true,
  );

/** Shows one of the runs that share their luck, at the moment and in the way the other was seen. */
export function showBranch(run: Run, from: Viewing): void {
  from.player.pause();
  const viewing = new Viewing(run, playerOf(run), from.branches);
  viewing.seeAs(from);
  viewing.player.seek(Math.min(from.player.tick.value, run.known.value));
  place.value = { kind: 'run', viewing };
}

/** Leaves the run that is shown at a tick, with other decisions from there on. */
export async function branch(
  viewing: Viewing,
  tick: number,
  added: readonly Omit<Decision, 'tick'>[],
): Promise<void> {
  const run = await startBranch(theEngine(), viewing.run, tick, added);
  viewing.branches.value = [...viewing.branches.value, run];
  showBranch(run, viewing);
  if (place.value.kind === 'run') {
    place.value.viewing.player.seek(tick);
    place.value.viewing.player.playing.value = true;
  }
}

/** Starts the run that is shown again from its first day, with other parameters. */
export async function startAgain(viewing: Viewing, overrides: readonly string[]): Promise<void> {
  const { run } = viewing;
  const before = run.control?.recipe() ?? run.document;
  const recipe = {
    ...before.recipe,
    overrides: [...before.recipe.overrides, ...overrides],
    parent: { run: run.name, tick: 0 },
  };
  const source = { kind: 'recipe', document: { ...before, recipe } } as const;
  const asks = run.control?.asks ?? false;
  const again = await startLive(theEngine(), source, language.value, asks);
  viewing.branches.value = [...viewing.branches.value, again];
  showBranch(again, viewing);
  if (place.value.kind === 'run') place.value.viewing.player.playing.value = true;
}
