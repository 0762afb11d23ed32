/** `diplosim check`: reads scenarios and says all that is wrong with them. */
import { type Command, SCENARIO_OPTIONS } from '../command.ts';
import { EXIT, InputFault } from '../faults.ts';
import { faultText, noteDiagnostics } from '../notes.ts';
import { readNamed } from '../prepare.ts';

export const check: Command = {
  name: 'check',
  words: '<scenario...>',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  summary: 'command-check',
  options: SCENARIO_OPTIONS,
  async run(request, terminal) {
    const { say, json, quiet } = terminal;
    const faults: InputFault['reports'][number][] = [];
    for (const word of request.words) {
      try {
        const { path, scenario, notes } = await readNamed(word, request, terminal);
        noteDiagnostics(notes, terminal);
        if (!json && !quiet) {
          const { population, time } = scenario;
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
    return faults.length === 0 ? EXIT.done : EXIT.input;
  },
};
