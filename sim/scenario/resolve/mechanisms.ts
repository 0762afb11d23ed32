/**
 * The settings of every mechanism, and whether it is on. One that is on only when asked for is on
 * where the scenario names it, or where a state, an actor, an action, an inject, an outcome, a
 * condition or another mechanism needs it; `off: true` has the last word.
 */
import type { Catalogues } from '../catalogues.ts';
import type { Condition, Inject, Scenario, Settings } from '../scenario.ts';
import { type Given, settingsOf } from './settings.ts';

interface Using
  extends Pick<Scenario, 'actors' | 'strategies' | 'timeline' | 'teaching' | 'outcomes'> {
  /** Mechanisms that its states ask for: those of attacks, or of a treaty. */
  readonly asks: readonly string[];
}

export function resolveMechanisms(
  given: Readonly<Record<string, Given | undefined>>,
  using: Using,
  catalogues: Catalogues,
): Scenario['mechanisms'] {
  const wanted = neededBy(using, catalogues);
  for (const name of using.asks) wanted.add(name);
  for (const { name, asked, askedBy } of catalogues.mechanisms) {
    const named = asked !== true || given[name] !== undefined;
    if (named || using.actors.some((actor) => askedBy?.(actor))) wanted.add(name);
  }
  const isOff = (name: string): boolean => !wanted.has(name) || given[name]?.['off'] === true;
  // A set is walked to its end, what is added on the way included.
  for (const name of wanted) {
    const { needs = [] } = catalogues.mechanisms.find((kind) => kind.name === name) ?? {};
    if (!isOff(name)) for (const other of needs) wanted.add(other);
  }
  return Object.fromEntries(
    catalogues.mechanisms.map(({ name, parameters }) => [
      name,
      { off: isOff(name), ...settingsOf(parameters, given[name] ?? {}) },
    ]),
  );
}

interface Needing {
  readonly name: string;
  readonly needs?: readonly string[] | ((settings: never) => readonly string[]);
}

/** Names of the mechanisms that something in the scenario needs. */
function neededBy({ strategies, timeline, teaching, outcomes }: Using, catalogues: Catalogues) {
  const needed = new Set<string>();
  const need = (kinds: readonly Needing[], used: string, settings: Settings): void => {
    const needs = kinds.find((kind) => kind.name === used)?.needs ?? [];
    const names = typeof needs === 'function' ? needs(settings as never) : needs;
    for (const name of names) needed.add(name);
  };
  const condition = (when: Condition | null): void => {
    if (when !== null) need(catalogues.metrics, when.metric, {});
  };
  const inject = (happening: Inject): void => {
    need(catalogues.injects, happening.do, happening.settings);
    condition(happening.when);
  };
  for (const { actions } of strategies) {
    for (const action of actions) {
      need(catalogues.actions, action.do, action.settings);
      condition(action.when);
    }
  }
  timeline.forEach(inject);
  for (const point of teaching?.decisions ?? []) {
    condition(point.when);
    for (const { injects } of point.options) injects.forEach(inject);
  }
  for (const { metric } of outcomes) need(catalogues.metrics, metric, {});
  return needed;
}
