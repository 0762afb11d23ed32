/** Which page is shown: the list of runs, a run being read, what went wrong, or a run. */
import { signal } from '@preact/signals';
import { readAddress, showAddress } from './address.ts';
import { type Engine, startEngine } from './engine/engine.ts';
import { Player } from './player.ts';
import { type Files, servedFiles } from './run/files.ts';
import { startLive } from './run/live.ts';
import { openReplay, type Progress } from './run/replay.ts';
import type { Run } from './run/run.ts';
import { language, lessMotion } from './settings.ts';
import { shippedFiles } from './shipped.ts';
import { VIEWS, Viewing } from './viewing.ts';

export type Place =
  | { readonly kind: 'opening' }
  | { readonly kind: 'loading'; readonly name: string; readonly progress: Progress | null }
  | {
      readonly kind: 'fault';
      readonly fault: unknown;
      readonly name: string;
      readonly again: (() => void) | null;
    }
  | { readonly kind: 'run'; readonly viewing: Viewing };

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
    place.value.viewing.run.close();
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

export function show(run: Run, path: string | null): Viewing {
  const player = new Player(
    {
      ticks: run.ticks,
      tickHours: run.tickHours,
      frameTicks: run.frames?.everyTicks ?? Math.max(1, Math.round(1 / run.tickHours)),
      known: run.known,
    },
    lessMotion,
  );
  const viewing = new Viewing(run, player);
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
    const viewing = show(run, path);
    const wish = readAddress();
    if (wish.tick !== null) viewing.player.seek(wish.tick);
    if (wish.agent !== null && wish.agent < run.people.count) viewing.selected.value = wish.agent;
    const view = VIEWS.find((each) => each === wish.view);
    if (view !== undefined) viewing.view.value = view;
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

/** Runs a shipped scenario live in the worker. */
export async function startScenario(path: string, strategy: string | null): Promise<void> {
  leave();
  try {
    const files = await shippedFiles();
    const wish = { name: path, text: files[path] ?? '', files, strategy, seed: null };
    const run = await startLive(theEngine(), wish, language.value);
    const viewing = show(run, null);
    viewing.player.playing.value = true;
  } catch (fault) {
    place.value = {
      kind: 'fault',
      fault,
      name: path,
      again: () => void startScenario(path, strategy),
    };
  }
}
