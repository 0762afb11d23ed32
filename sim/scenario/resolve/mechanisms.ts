/**
 * The settings of every mechanism, and whether it is on. One that is on only when asked for is on
 * where the scenario names it, or where an action, an inject, an outcome or a condition needs it;
 * `off: true` has the last word.
 */
import type { Catalogues } from '../catalogues.ts';
import type { Condition, Inject, Scenario } from '../scenario.ts';
import { type Given, settingsOf } from './settings.ts';

type Using = Pick<Scenario, 'strategies' | 'timeline' | 'teaching' | 'outcomes'>;

export function resolveMechanisms(
  given: Readonly<Record<string, Given | undefined>>,
  using: Using,
  catalogues: Catalogues,
): Scenario['mechanisms'] {
  const needed = neededBy(using, catalogues);
  return Object.fromEntries(
    catalogues.mechanisms.map(({ name, parameters, asked }) => {
      const own = given[name];
      const wanted = asked !== true || own !== undefined || needed.has(name);
      const off = !wanted || own?.['off'] === true;
      return [name, { off, ...settingsOf(parameters, own ?? {}) }];
    }),
  );
}

interface Needing {
  readonly name: string;
  readonly needs?: readonly string[];
}

/** Names of the mechanisms that something in the scenario needs. */
function neededBy({ strategies, timeline, teaching, outcomes }: Using, catalogues: Catalogues) {
  const needed = new Set<string>();
  const need = (kinds: readonly Needing[], used: string): void => {
    for (const name of kinds.find((kind) => kind.name === used)?.needs ?? []) needed.add(name);
  };
  const condition = (when: Condition | null): void => {
    if (when !== null) need(catalogues.metrics, when.metric);
  };
  const inject = (happening: Inject): void => {
    need(catalogues.injects, happening.do);
    condition(happening.when);
  };
  for (const { actions } of strategies) {
    for (const action of actions) {
      need(catalogues.actions, action.do);
      condition(action.when);
    }
  }
  timeline.forEach(inject);
  for (const point of teaching?.decisions ?? []) {
    condition(point.when);
    for (const { injects } of point.options) injects.forEach(inject);
  }
  for (const { metric } of outcomes) need(catalogues.metrics, metric);
  return needed;
}
