/**
 * The main job (`npm start`): runs the first scenario and serves the page that plays it back,
 * until Ctrl-C. A second start finds the run and the page made and takes seconds.
 */
import { type Command, type Request, RUN_OPTIONS } from './command.ts';
import { viewRuns } from './commands/view.ts';
import { main } from './main.ts';
import { noteDiagnostics } from './notes.ts';
import { type Prepared, prepare, withStrategy } from './prepare.ts';
import { wholeRun } from './refuse.ts';
import { runOnce } from './run-once.ts';
import { runSummary } from './summary.ts';

const FIRST = { scenario: 'direct-address', strategy: 'multilingual' } as const;

const start: Command = {
  name: 'start',
  words: '[scenario]',
  least: 0,
  most: 1,
  summary: 'command-start',
  options: { ...RUN_OPTIONS, port: { type: 'count', meaning: 'option-port', most: 65_535 } },
  async run(request, terminal) {
    const [word = FIRST.scenario] = request.words;
    const prepared = speaking(await prepare(word, request, terminal), request);
    noteDiagnostics(prepared.notes, terminal);
    const wish = { detail: 'full', out: null, force: request.flag('force') } as const;
    const { result, path } = await runOnce(prepared, wish, terminal);
    if (path === null) {
      return;
    }
    terminal.note(runSummary(terminal, prepared.recipe.scenario, result, path));
    terminal.note('');
    const language = request.text('lang') === null ? null : terminal.language;
    const run = await wholeRun(path, terminal.say);
    await viewRuns([run], { port: request.count('port'), language }, terminal);
  },
};

/** The first scenario with a government that speaks, if no strategy is named. */
function speaking(prepared: Prepared, request: Request): Prepared {
  const { id, strategies } = prepared.recipe.scenario;
  const free = request.text('strategy') === null && id === FIRST.scenario;
  return free && strategies.some((strategy) => strategy.id === FIRST.strategy)
    ? withStrategy(prepared, FIRST.strategy)
    : prepared;
}

await main(['start', ...process.argv.slice(2)], [start]);
