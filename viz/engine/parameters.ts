/** What can be changed in a run: parameters of its mechanisms, and injects to add by hand. */
import {
  type Field,
  INJECTS,
  MECHANISMS,
  type RecipeDocument,
  type Scenario,
} from '../../sim/index.ts';
import { readDocument } from './reading.ts';

interface Words {
  readonly en: string;
  readonly fr: string;
}

/** A parameter of a mechanism that is on: its declaration, and its value in the run. */
export interface Parameter {
  /** As `--set` takes it. */
  readonly path: string;
  readonly mechanism: string;
  readonly summary: Words;
  readonly name: string;
  readonly field: Field;
  readonly value: unknown;
}

export interface InjectChoice {
  readonly name: string;
  readonly summary: Words;
  readonly fields: Readonly<Record<string, Field>>;
}

const read = (document: RecipeDocument): Scenario => {
  const { scenario, diagnostics } = readDocument(document, 'en');
  if (scenario === null) throw new Error(diagnostics);
  return scenario;
};

const isOn = (scenario: Scenario, mechanism: string): boolean =>
  scenario.mechanisms[mechanism]?.['off'] === false;

export function parametersOf(document: RecipeDocument): Parameter[] {
  const scenario = read(document);
  return MECHANISMS.filter(({ name }) => isOn(scenario, name)).flatMap(
    ({ name: mechanism, summary, parameters }) =>
      Object.entries(parameters as Readonly<Record<string, Field>>).map(([name, field]) => ({
        path: `mechanisms.${mechanism}.${name}`,
        mechanism,
        summary,
        name,
        field,
        value: scenario.mechanisms[mechanism]?.[name] ?? null,
      })),
  );
}

type Kind = (typeof INJECTS)[number];

/** The mechanisms that an inject needs when nothing is said of its fields. */
function needsOf({ needs = [], fields }: Kind): readonly string[] {
  if (typeof needs !== 'function') return needs;
  const values = Object.entries(fields as Readonly<Record<string, Field>>).map(([name, field]) => [
    name,
    field.type === 'reference' ? (field.many ? [] : null) : field.default,
  ]);
  return needs(Object.fromEntries(values));
}

/** Injects whose mechanisms are on in the run: others would do nothing. */
export function injectKindsOf(document: RecipeDocument): InjectChoice[] {
  const scenario = read(document);
  return INJECTS.filter((kind) => needsOf(kind).every((name) => isOn(scenario, name))).map(
    ({ name, summary, fields }) => ({ name, summary, fields }),
  );
}
