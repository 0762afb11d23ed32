/** `diplosim describe`: a scenario or a mechanism in words, as text, HTML or JSON. */
import { MECHANISMS } from '../../sim/index.ts';
import { type Command, SCENARIO_OPTIONS } from '../command.ts';
import { aboutMechanism } from '../describe/mechanism.ts';
import { asHtml, asText, type Page } from '../describe/page.ts';
import { aboutScenario } from '../describe/scenario.ts';
import { InputFault, report } from '../faults.ts';
import { find } from '../find-scenario.ts';
import { dataFolders, readScenarioFile } from '../prepare.ts';
import type { Terminal } from '../terminal.ts';

export const describe: Command = {
  name: 'describe',
  words: '<scenario | mechanism>',
  least: 1,
  most: 1,
  summary: 'command-describe',
  options: {
    ...SCENARIO_OPTIONS,
    format: { type: 'text', meaning: 'option-format-describe', choices: ['text', 'html'] },
  },
  run(request, terminal) {
    const [word = ''] = request.words;
    const mechanism = MECHANISMS.find(({ name }) => name === word);
    const show = (data: unknown, page: () => Page) => {
      if (terminal.json) {
        terminal.out(JSON.stringify(data));
      } else {
        const isHtml = request.text('format') === 'html';
        terminal.out(isHtml ? asHtml(page(), terminal.language) : asText(page(), terminal));
      }
    };
    if (mechanism !== undefined) {
      show(mechanism, () => aboutMechanism(mechanism, terminal));
      return Promise.resolve();
    }
    const path = scenarioPath(word, terminal);
    const data = dataFolders(request, terminal);
    const { scenario } = readScenarioFile(path, request.list('set'), data, terminal);
    show(scenario, () => aboutScenario(scenario, terminal));
    return Promise.resolve();
  },
};

/** As for a run, but what is not found may have been meant as a mechanism. */
function scenarioPath(word: string, { say }: Terminal): string {
  try {
    return find(word, say).path;
  } catch (error) {
    if (!(error instanceof InputFault)) {
      throw error;
    }
    const names = MECHANISMS.map(({ name }) => name).join(', ');
    const message = say('describe-unknown', { name: word });
    const hint = `${error.reports[0]?.hint ?? ''} ${say('describe-mechanisms', { names })}`;
    throw new InputFault([report('not-found', word, message, hint.trim())]);
  }
}
