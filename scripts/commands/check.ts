/** `diplosim check`: reads scenarios and says all that is wrong with them. */
import { type Command, SCENARIO_OPTIONS } from '../command.ts';
import { EXIT, InputFault } from '../faults.ts';
import { find } from '../find-scenario.ts';
import { faultText, noteDiagnostics } from '../notes.ts';
import { dataFolders, readScenarioFile } from '../prepare.ts';

export const check: Command = {
  name: 'check',
  words: '<scenario...>',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  summary: 'command-check',
  options: SCENARIO_OPTIONS,
  run(request, terminal) {
    const { say, json, quiet } = terminal;
    const data = dataFolders(request, terminal);
    const faults: InputFault['reports'][number][] = [];
    for (const word of request.words) {
      try {
        const { path } = find(word, say);
        const read = readScenarioFile(path, request.list('set'), data, terminal);
        noteDiagnostics(read.notes, terminal);
        if (!json && !quiet) {
          const { population, time } = read.scenario;
          const values = { file: path, agents: population.citizens, ticks: time.ticks };
          terminal.out(say('check-good', values));
        }
      } catch (error) {
        if (!(error instanceof InputFault)) {
          throw error;
        }
        faults.push(...error.reports);
        if (!json) {
          terminal.error(`${faultText(error.reports, error.sources, terminal)}\n`);
        }
      }
    }
    if (json) {
      terminal.out(JSON.stringify({ errors: faults }));
    } else {
      terminal.note(say('check-count', { errors: faults.length, files: request.words.length }));
    }
    return Promise.resolve(faults.length === 0 ? EXIT.done : EXIT.input);
  },
};
