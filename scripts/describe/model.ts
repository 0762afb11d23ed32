/** A canonical model in words, and a scenario that runs one. */
import { CANONICAL_MODELS, type Scenario, setFrench } from '../../sim/index.ts';
import type { Terminal } from '../terminal.ts';
import type { Page, Section } from './page.ts';
import { parameterLines } from './parameters.ts';
import { settingsText } from './settings-text.ts';

type Model = (typeof CANONICAL_MODELS)[number];
type Entries = Section['entries'];

/** A model, from its own declaration. */
export function aboutModel(model: Model, terminal: Terminal): Page {
  const { say } = terminal;
  const parameters = parameterLines(model.parameters, terminal);
  const { usualNetwork } = model;
  const usual: Entries =
    usualNetwork === undefined ? [] : [[say('describe-usual-network'), settingsText(usualNetwork)]];
  return {
    title: say('describe-model', { name: model.name }),
    lead: [words(model.summary, terminal)],
    sections: [
      ...science(model, terminal),
      {
        title: say('describe-parameters'),
        entries: parameters.length > 0 ? parameters : [['', say('describe-no-parameters')]],
      },
      { title: say('describe-columns'), entries: columns(model, terminal) },
      { title: say('describe-network'), entries: usual },
      { title: say('describe-outcomes'), entries: outcomes(model, terminal) },
    ],
  };
}

/** A scenario that runs a model: the model, with the values that it takes here. */
export function aboutModelScenario(scenario: Scenario, terminal: Terminal): Page {
  const { say, language } = terminal;
  const { title, summary, illustration, time, network } = scenario;
  const { name = '', parameters = {} } = scenario.model ?? {};
  const model = CANONICAL_MODELS.find((known) => known.name === name);
  if (model === undefined) {
    throw new Error(`no model ${name}`);
  }
  const given = Object.entries(parameters).filter(([, value]) => value !== null);
  const ties =
    network.edges === null
      ? settingsText({ generator: network.generator, ...network.settings })
      : say('describe-from-files');
  return {
    title: title[language],
    lead: [
      summary[language],
      say('describe-model-size', { model: name, ticks: time.ticks }),
      words(model.summary, terminal),
      ...(illustration ? [say('illustration')] : []),
    ],
    sections: [
      ...science(model, terminal),
      {
        title: say('describe-parameters'),
        entries: given.map(([parameter, value]) => [
          parameter,
          [String(value), meaningOf(model, parameter, terminal)].join(' · '),
        ]),
      },
      { title: say('describe-columns'), entries: columns(model, terminal) },
      { title: say('describe-network'), entries: model.needsNetwork ? [['', ties]] : [] },
      { title: say('describe-outcomes'), entries: outcomes(model, terminal) },
    ],
  };
}

const words = (text: Model['summary'], { language }: Terminal): string =>
  language === 'fr' ? setFrench(text.fr) : text.en;

const science = ({ equation, source }: Model, { say }: Terminal): Section[] => [
  { title: say('describe-equation'), entries: [['', equation]] },
  { title: say('describe-source'), entries: [['', source]] },
];

const meaningOf = (model: Model, parameter: string, terminal: Terminal): string => {
  const field = model.parameters[parameter];
  return field === undefined ? '' : words(field.meaning, terminal);
};

const columns = ({ nodeColumns }: Model, terminal: Terminal): Entries =>
  nodeColumns.map(({ name, meaning }) => [name, words(meaning, terminal)]);

const outcomes = (model: Model, terminal: Terminal): Entries =>
  Object.entries(model.outcomes).map(([name, meaning]) => [name, words(meaning, terminal)]);
