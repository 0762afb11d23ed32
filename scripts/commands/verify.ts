/** `diplosim verify`: is a run as it was written, and does its recipe still give it? */
import { ENGINE_VERSION, type Manifest } from '../../sim/index.ts';
import type { Command } from '../command.ts';
import { EXIT, InputFault, Interruption, report } from '../faults.ts';
import { listenForInterrupts } from '../interrupts.ts';
import { showProgress } from '../progress.ts';
import { readDocument } from '../read-scenario.ts';
import { refuseOtherEngine, wholeRun } from '../refuse.ts';
import type { RunFolder } from '../run-folder/run-folder.ts';
import { simulate } from '../simulate.ts';
import type { Terminal } from '../terminal.ts';
import { firstDifference, recordedDigests } from '../verify/digests.ts';
import { examineDay } from '../verify/examine-day.ts';
import { HashSink } from '../verify/hash-sink.ts';

export const verify: Command = {
  name: 'verify',
  words: '<run>',
  least: 1,
  most: 1,
  summary: 'command-verify',
  options: {},
  async run(request, terminal) {
    const { say, json } = terminal;
    const [path = ''] = request.words;
    const run = await wholeRun(path, say);
    terminal.note(say('verify-files', { files: run.manifest.files.length }));
    refuseOtherEngine(run, say);
    const faults = await compare(run, terminal);
    if (faults.length > 0) {
      throw new InputFault(faults);
    }
    const { digest, ticks } = run.manifest;
    if (json) {
      const agreed = { run: path, engine: ENGINE_VERSION, agrees: true, ticks, digest };
      terminal.out(JSON.stringify({ ...agreed, errors: [] }));
    } else if (!terminal.quiet) {
      terminal.out(say('verify-agrees', { ticks, digest }));
    }
    return EXIT.done;
  },
};

/** Runs the recipe again; a report for everything that is not the same. */
async function compare(run: RunFolder, terminal: Terminal) {
  const { say } = terminal;
  const { manifest, document, path } = run;
  const { scenario, imported, nodes } = readDocument(document, document.recipe.overrides, terminal);
  const { strategy, seed, networkSeed, decisions } = document.recipe;
  const recipe = { scenario, strategy, seed, networkSeed, decisions };
  const sink = new HashSink();
  const simulation = await watch(terminal, manifest, (look) =>
    simulate(recipe, {
      imported,
      nodes,
      // Where agents are drawn is outside the contract.
      recording: { sink, detail: manifest.record, places: false },
      look,
    }),
  );
  const difference = await firstDifference(recordedDigests(path), sink.digests);
  const hint = say('verify-differs-hint');
  if (difference !== null) {
    const { tick, what } = difference;
    const found = [say('verify-tick', { tick, what })];
    const finding = scenario.model === null ? examineDay(recipe, imported, difference) : null;
    if (finding !== null) {
      const key = finding.unsteady ? 'verify-unsteady' : 'verify-mechanism';
      found.push(say(key, { what, mechanism: finding.mechanism, tick: finding.tick }));
    }
    return [{ ...report('verify-differs', path, found.join(' '), hint), path: `${tick} ${what}` }];
  }
  const differing = manifest.files.filter(
    ({ name, sha256 }) => sink.tables.has(name) && sink.tables.get(name) !== sha256,
  );
  const tables = differing.map(({ name }) =>
    report('verify-table', name, say('verify-table', { name }), hint),
  );
  const sameEnd =
    simulation.digest() === manifest.digest &&
    JSON.stringify(simulation.outcomes()) === JSON.stringify(manifest.outcomes) &&
    JSON.stringify(simulation.counts()) === JSON.stringify(manifest.counts);
  const name = 'manifest.json';
  return sameEnd
    ? tables
    : [...tables, report('verify-table', name, say('verify-table', { name }), hint)];
}

/** Progress and Ctrl-C around a run. */
async function watch<T>(
  terminal: Terminal,
  { ticks }: Manifest,
  act: (look: (ticks: number) => void) => Promise<T>,
): Promise<T> {
  const interrupts = listenForInterrupts();
  const progress = showProgress(terminal, 'progress-verify', ticks);
  try {
    return await act((done) => {
      progress.update(done);
      if (interrupts.asked.aborted) {
        throw new Interruption(terminal.say('interrupted-verify'));
      }
    });
  } finally {
    progress.stop();
    interrupts.done();
  }
}
