/** `diplosim check`: reads scenarios and says all that is wrong with them. */
import { agentsAsked } from '../../sim/index.ts';
import { type Command, SCENARIO_OPTIONS } from '../command.ts';
import { EXIT, InputFault } from '../faults.ts';
import { faultText, noteDiagnostics } from '../notes.ts';
import { readNamed } from '../prepare.ts';
import type { Terminal } from '../terminal.ts';

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
        const read = await readNamed(word, request, terminal);
        noteDiagnostics(read.notes, terminal);
        if (!json && !quiet) {
          terminal.out(inOrder(read, terminal));
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

function inOrder(
  { path, scenario, imported }: Awaited<ReturnType<typeof readNamed>>,
  { say }: Terminal,
): string {
  const { model, network, population, time } = scenario;
  const { ticks } = time;
  if (model === null) {
    return say('check-good', { file: path, agents: population.citizens, ticks });
  }
  const agents = imported?.ids.length ?? agentsAsked(network.settings);
  return say('check-good-model', { file: path, model: model.name, agents, ticks });
}
