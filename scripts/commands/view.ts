/** `diplosim view`: the page with the runs asked for, until Ctrl-C. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { listenForInterrupts } from '../interrupts.ts';
import { readyPage } from '../page.ts';
import { RUNS_FOLDER } from '../paths.ts';
import { wholeRun } from '../refuse.ts';
import { isRunFolder, readPartly, type ViewedRun } from '../run-folder/run-folder.ts';
import { FIRST_PORT, serve } from '../server/server.ts';
import { type ServedRun, siteOf } from '../server/site.ts';
import type { Terminal } from '../terminal.ts';

export const view: Command = {
  name: 'view',
  words: '[run...]',
  least: 0,
  most: Number.POSITIVE_INFINITY,
  summary: 'command-view',
  options: { port: { type: 'count', meaning: 'option-port', most: 65_535 } },
  async run(request, terminal) {
    const runs: ViewedRun[] = [];
    for (const path of request.words) {
      runs.push(await viewed(path, terminal));
    }
    if (request.words.length === 0) {
      runs.push(...(await runsIn(RUNS_FOLDER, terminal)));
    }
    const asked = request.text('lang') === null ? null : terminal.language;
    await viewRuns(runs, { port: request.count('port'), language: asked }, terminal);
  },
};

/** Serves the page with `runs` until somebody stops it. */
export async function viewRuns(
  runs: readonly ServedRun[],
  { port, language }: { port: number | null; language: string | null },
  terminal: Terminal,
): Promise<void> {
  const { say, json } = terminal;
  const folder = readyPage(terminal);
  const interrupts = listenForInterrupts();
  const site = siteOf(folder, runs);
  const server = await serve(site, port ?? FIRST_PORT);
  const wishes = [
    ...(language === null ? [] : [`lang=${language}`]),
    // One run asked for is the one to open; of several the page shows the list.
    ...(site.bases.length === 1 ? [`run=${site.bases[0]}`] : []),
  ];
  const address = server.address + (wishes.length === 0 ? '' : `?${wishes.join('&')}`);
  terminal.out(json ? JSON.stringify({ address }) : say('view-address', { address }));
  terminal.note(say('view-stop'));
  await new Promise<void>((resolve) => {
    interrupts.asked.addEventListener('abort', () => resolve());
    if (interrupts.asked.aborted) {
      resolve();
    }
  });
  await server.close();
  interrupts.done();
  terminal.note(say('view-stopped'));
}

/** A run to look at: damaged files are named and left out; without a manifest there is nothing. */
async function viewed(path: string, terminal: Terminal): Promise<ViewedRun> {
  const run = (await readPartly(path)) ?? {
    ...(await wholeRun(path, terminal.say)),
    damaged: [],
  };
  noteDamaged(run, terminal);
  return run;
}

function noteDamaged({ path, damaged }: ViewedRun, { say, note }: Terminal): void {
  if (damaged.length > 0) {
    note(say('view-damaged', { path, files: damaged.join(', ') }));
  }
}

/** All runs in a folder that have a manifest; the others are named and left out. */
async function runsIn(folder: string, terminal: Terminal): Promise<ViewedRun[]> {
  const { say } = terminal;
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const runs: ViewedRun[] = [];
  for (const path of names.map((name) => join(folder, name)).filter(isRunFolder)) {
    const run = await readPartly(path);
    if (run === null) {
      terminal.note(say('view-skipped', { path, file: 'manifest.json' }));
    } else {
      noteDamaged(run, terminal);
      runs.push(run);
    }
  }
  if (runs.length === 0) {
    terminal.note(say('view-no-runs', { folder }));
  }
  return runs;
}
