/**
 * Decisions of a recipe come from a file, and the engine trusts them: what does not fit the
 * scenario is refused here, in the terms of the declared fields.
 */
import {
  type Decision,
  type Field,
  INJECTS,
  type Inject,
  METRICS,
  type Scenario,
} from '../sim/index.ts';

/** Places, from 1, of the decisions that do not fit. */
export const misfits = (scenario: Scenario, decisions: readonly Decision[]): number[] =>
  decisions.flatMap((decision, place) => (fits(scenario, decision) ? [] : [place + 1]));

function fits(scenario: Scenario, { decision, option, inject, actor }: Decision): boolean {
  if (actor !== null && !scenario.actors.some(({ id }) => id === actor)) {
    return false;
  }
  if (inject !== null) {
    return decision === null && option === null && injectFits(scenario, inject);
  }
  const point = scenario.teaching?.decisions.find(({ id }) => id === decision);
  return point?.options.some(({ id }) => id === option) ?? false;
}

const isText = (value: unknown) => typeof value === 'string';
const isHours = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

function injectFits(scenario: Scenario, inject: Inject): boolean {
  const kind = INJECTS.find(({ name }) => name === inject.do);
  const { settings } = inject;
  const known =
    kind !== undefined &&
    isText(inject.id) &&
    isText(inject.title?.en) &&
    isText(inject.title.fr) &&
    (inject.at === null || isHours(inject.at)) &&
    inject.when === null &&
    isHours(inject.for) &&
    typeof settings === 'object' &&
    settings !== null;
  if (!known) {
    return false;
  }
  const fields = Object.entries<Field>(kind.fields);
  return (
    Object.keys(settings).every((name) => Object.hasOwn(kind.fields, name)) &&
    fields.every(([name, field]) => valueFits(scenario, field, settings[name]))
  );
}

function valueFits(scenario: Scenario, field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'quantity': {
      const [low, high] = field.limits;
      const isNumber = typeof value === 'number' && value >= low && value <= high;
      return isNumber && (!field.integer || Number.isInteger(value));
    }
    case 'choice':
      return field.options.some((option) => option === value);
    case 'duration':
      return isHours(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'reference': {
      const names = namesOf(scenario)[field.to] ?? [];
      const isName = (name: unknown) => isText(name) && names.includes(name as string);
      return field.many
        ? Array.isArray(value) && value.every(isName)
        : (value === null && !field.required) || isName(value);
    }
  }
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** What may be named, by kind of thing; injects name nothing else. */
const namesOf = (scenario: Scenario): Readonly<Record<string, readonly string[]>> => ({
  country: ids(scenario.countries),
  language: scenario.languages,
  claim: ids(scenario.claims),
  issue: ids(scenario.issues),
  actor: ids(scenario.actors),
  strategy: ids(scenario.strategies),
  metric: METRICS.map(({ name }) => name),
});
