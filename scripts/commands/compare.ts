/**
 * `diplosim compare`: the strategies of a scenario on the same luck, and under other assumptions.
 */
import { type Command, type Request, RUN_OPTIONS } from '../command.ts';
import { analyse } from '../compare/analyse.ts';
import type { Comparison } from '../compare/comparison.ts';
import { claimFolder, writeComparison } from '../compare/folder.ts';
import { KeptRuns, keptFolder } from '../compare/kept-runs.ts';
import { planComparison } from '../compare/plan.ts';
import { comparisonText } from '../compare/print.ts';
import { runPlan } from '../compare/run.ts';
import { EXIT } from '../faults.ts';
import { noteDiagnostics } from '../notes.ts';
import { prepare } from '../prepare.ts';
import { reportHtml } from '../report/report.ts';
import type { Terminal } from '../terminal.ts';

const { strategy: _strategy, ...OPTIONS } = RUN_OPTIONS;

export const compare: Command = {
  name: 'compare',
  words: '<scenario>',
  least: 1,
  most: 1,
  summary: 'command-compare',
  options: {
    ...OPTIONS,
    strategies: { type: 'text', meaning: 'option-strategies' },
    replicates: { type: 'count', meaning: 'option-compare-replicates', most: 100_000 },
    networks: { type: 'count', meaning: 'option-compare-networks', most: 10_000 },
    worlds: { type: 'count', meaning: 'option-worlds', least: 0, most: 1000 },
    question: { type: 'text', meaning: 'option-question' },
    posterior: { type: 'text', meaning: 'option-posterior' },
    out: { type: 'text', meaning: 'option-out' },
  },
  async run(request, terminal) {
    const [word = ''] = request.words;
    const [out, force] = [request.text('out'), request.flag('force')];
    const prepared = await prepare(word, request, terminal);
    noteDiagnostics(prepared.notes, terminal);
    const plan = planComparison(prepared, request, terminal);
    const kept = out === null ? null : keptFor(out, force, terminal);
    const ended = await runPlan(plan, request.count('workers'), kept, terminal);
    const comparison = analyse(plan, ended);
    if (out !== null) {
      const report = reportHtml(
        comparison,
        terminal.language,
        commandOf(word, request, comparison),
      );
      const extra = [{ name: 'report.html', content: report }];
      writeComparison(out, comparison, { plan, gathered: ended.gathered, force, extra });
      kept?.discard();
    }
    if (terminal.json) {
      terminal.out(JSON.stringify(inShort(comparison)));
    } else if (terminal.quiet) {
      terminal.out(out ?? comparison.sentences[0]?.text[terminal.language] ?? '');
    } else {
      terminal.out(comparisonText(comparison, terminal, out));
    }
    return comparison.failures.length > 0 ? EXIT.bug : EXIT.done;
  },
};

const quoted = (text: string): string =>
  /^[\w./:=,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** The command that makes the same comparison, whatever the defaults were. */
function commandOf(word: string, request: Request, comparison: Comparison): string {
  const { arms, replicates, networks, worlds, seed, networkSeed, overrides } = comparison;
  const options: readonly (readonly [string, string | number | null])[] = [
    ['strategies', arms.map(({ strategy }) => strategy).join(',')],
    ['replicates', replicates],
    ['networks', networks],
    ['worlds', worlds.examined],
    ['seed', seed],
    ['network-seed', networkSeed],
    ['question', request.text('question')],
    ['posterior', request.text('posterior')],
    ...overrides.map((override) => ['set', override] as const),
  ];
  const words = options.flatMap(([name, value]) =>
    value === null ? [] : [`--${name} ${quoted(String(value))}`],
  );
  return ['diplosim compare', quoted(word), ...words].join(' ');
}

/** The runs that an earlier try of the same folder had done. */
function keptFor(out: string, force: boolean, { say, note }: Terminal): KeptRuns {
  claimFolder(out, force);
  const kept = new KeptRuns(keptFolder(out));
  if (force) {
    kept.discard();
  }
  if (kept.count > 0) {
    note(say('compare-kept', { count: kept.count }));
  }
  return kept;
}

/** What goes to stdout: time courses and the list of runs are in the folder alone. */
function inShort({ courses: _courses, runs: _runs, ...rest }: Comparison) {
  const { scenario, baseline, replicates, networks, illustration, arms, worlds, ...more } = rest;
  return { scenario, baseline, replicates, networks, illustration, arms, worlds, ...more };
}
