/**
 * `diplosim describe`: a scenario, a mechanism or a canonical model in words, as text, HTML or
 * JSON.
 */
import { CANONICAL_MODELS, MECHANISMS, nearest } from '../../sim/index.ts';
import { type Command, SCENARIO_OPTIONS } from '../command.ts';
import { aboutMechanism } from '../describe/mechanism.ts';
import { aboutModel } from '../describe/model.ts';
import { asHtml, asText, type Page } from '../describe/page.ts';
import { aboutScenario } from '../describe/scenario.ts';
import { InputFault, report } from '../faults.ts';
import { shippedScenarios } from '../find-scenario.ts';
import { readNamed } from '../prepare.ts';
import type { Terminal } from '../terminal.ts';

export const describe: Command = {
  name: 'describe',
  words: '<scenario | mechanism | model>',
  least: 1,
  most: 1,
  summary: 'command-describe',
  options: {
    ...SCENARIO_OPTIONS,
    format: { type: 'text', meaning: 'option-format-describe', choices: ['text', 'html'] },
  },
  async run(request, terminal) {
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
      return;
    }
    const model = CANONICAL_MODELS.find(({ name }) => name === word);
    // Some shipped scenarios are called as the model that they run, and tell all of it.
    const isScenario = shippedScenarios().some(({ id }) => id === word);
    if (model !== undefined && !isScenario) {
      show(model, () => aboutModel(model, terminal));
      return;
    }
    const { scenario } = await readNamed(word, request, terminal).catch((error: unknown) => {
      throw unknownHere(word, error, terminal);
    });
    show(scenario, () => aboutScenario(scenario, terminal));
  },
};

/** What is not found may have been meant as a mechanism or model; other faults stay as they are. */
function unknownHere(word: string, error: unknown, { say }: Terminal): unknown {
  const [first] = error instanceof InputFault ? error.reports : [];
  if (first?.code !== 'not-found') {
    return error;
  }
  const names = MECHANISMS.map(({ name }) => name);
  const models = CANONICAL_MODELS.map(({ name }) => name);
  const near = nearest(word, [...names, ...models]);
  const hint =
    near === null
      ? `${first.hint} ${say('describe-mechanisms', { names: names.join(', '), models: models.join(', ') })}`
      : say('not-found-near', { near });
  return new InputFault([report('not-found', word, say('describe-unknown', { name: word }), hint)]);
}
