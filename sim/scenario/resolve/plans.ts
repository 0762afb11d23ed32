/** Strategies, injects, conditions, outcomes and expectations with times in hours. */
import type { Text } from '../../fields.ts';
import type { Catalogues, EventKind } from '../catalogues.ts';
import { hoursOf } from '../duration.ts';
import { outcomeNames } from '../outcome-names.ts';
import type {
  Action,
  Actor,
  Condition,
  Expectation,
  Inject,
  Means,
  Outcome,
  Strategy,
} from '../scenario.ts';
import type { PipelineInput } from '../schema/scenario.ts';
import { type Given, settingsOf } from './settings.ts';
import { textFrom, titleFrom } from './words.ts';

interface ConditionInput {
  readonly metric: string;
  readonly of?: string | undefined;
  readonly toward?: string | undefined;
  readonly in?: string | undefined;
  readonly claim?: string | undefined;
  readonly issue?: string | undefined;
  readonly above?: number | undefined;
  readonly below?: number | undefined;
  readonly during?: string | undefined;
}

/** An action or an inject as the schema lets it pass; settings stand beside these keys. */
export interface EventInput {
  readonly id?: string;
  readonly actor?: string;
  readonly title?: string | Text;
  readonly do: string;
  readonly at?: string;
  readonly for?: string;
  readonly from?: string;
  readonly to?: string;
  readonly every?: string;
  readonly when?: ConditionInput;
  readonly delay?: string;
}

const fieldsOf = (kinds: readonly EventKind[], name: string): EventKind['fields'] =>
  kinds.find((kind) => kind.name === name)?.fields ?? {};

export const resolveCondition = (input: ConditionInput | undefined): Condition | null =>
  input === undefined
    ? null
    : {
        metric: input.metric,
        of: input.of ?? null,
        toward: input.toward ?? null,
        in: input.in ?? null,
        claim: input.claim ?? null,
        issue: input.issue ?? null,
        above: input.above ?? null,
        below: input.below ?? null,
        during: input.during === undefined ? 0 : hoursOf(input.during),
      };

const hoursOrNull = (written: string | undefined): number | null =>
  written === undefined ? null : hoursOf(written);

function resolveAction(input: EventInput, endHours: number, { actions }: Catalogues): Action {
  const at = hoursOrNull(input.at);
  return {
    actor: input.actor ?? '',
    do: input.do,
    from: at ?? hoursOrNull(input.from) ?? 0,
    to: hoursOrNull(input.to) ?? endHours,
    every: hoursOrNull(input.every),
    when: resolveCondition(input.when),
    delay: hoursOrNull(input.delay) ?? 0,
    settings: settingsOf(fieldsOf(actions, input.do), input as unknown as Given),
  };
}

/** The strongest means among the actors: open, covert, coercive. */
function strongest(actions: readonly Action[], actors: readonly Actor[]): Means {
  const order: readonly Means[] = ['open', 'covert', 'coercive'];
  let found = 0;
  for (const { actor } of actions) {
    const means = actors.find(({ id }) => id === actor)?.means ?? 'open';
    found = Math.max(found, order.indexOf(means));
  }
  return order[found];
}

export function resolveStrategies(
  input: PipelineInput,
  actors: readonly Actor[],
  endHours: number,
  catalogues: Catalogues,
): Strategy[] {
  const given = Object.entries(input.strategies ?? {});
  // A scenario without strategies is watched as it goes by itself.
  if (given.length === 0) given.push(['silence', {}]);
  return given.map(([id, { title, means, actions = [] }]) => {
    const resolved = (actions as EventInput[]).map((action) =>
      resolveAction(action, endHours, catalogues),
    );
    return {
      id,
      title: titleFrom(title, id),
      means: means ?? strongest(resolved, actors),
      actions: resolved,
    };
  });
}

/** An inject; `id` is what it is called when the file gives none. */
export function resolveInject(input: EventInput, id: string, { injects }: Catalogues): Inject {
  return {
    id: input.id ?? id,
    title: titleFrom(input.title, input.id ?? id),
    at: hoursOrNull(input.at),
    when: resolveCondition(input.when),
    for: hoursOrNull(input.for) ?? 0,
    do: input.do,
    settings: settingsOf(fieldsOf(injects, input.do), input as unknown as Given),
  };
}

export const resolveTimeline = (input: PipelineInput, catalogues: Catalogues): Inject[] =>
  ((input.timeline ?? []) as EventInput[]).map((inject) => resolveInject(inject, '', catalogues));

/** The outcomes as asked for and, behind them, what is reported beside some. */
export function resolveOutcomes(
  outcomes: PipelineInput['outcomes'] = [],
  endHours: number,
  { metrics }: Catalogues,
): Outcome[] {
  const resolved = outcomes.map((outcome) => ({
    metric: outcome.metric,
    of: outcome.of ?? null,
    toward: outcome.toward ?? null,
    in: outcome.in ?? null,
    claim: outcome.claim ?? null,
    issue: outcome.issue ?? null,
    language: outcome.language ?? null,
    from: hoursOrNull(outcome.from) ?? 0,
    to: hoursOrNull(outcome.to) ?? endHours,
    good: outcome.good ?? null,
    headline: outcome.headline ?? false,
  }));
  const names = outcomeNames(resolved);
  const asked = resolved.map((outcome, index) => ({ name: names[index], ...outcome }));
  const beside = resolved.flatMap((outcome) =>
    (metrics.find(({ name }) => name === outcome.metric)?.beside ?? []).map((metric) => ({
      ...outcome,
      metric,
      headline: false,
    })),
  );
  // Who names a component gets it once, under the name that its own outcome has.
  const added = beside.filter(
    (outcome, index) =>
      !resolved.some((other) => isSame(other, outcome)) &&
      beside.findIndex((other) => isSame(other, outcome)) === index,
  );
  const all = outcomeNames([...resolved, ...added]).slice(resolved.length);
  return [...asked, ...added.map((outcome, index) => ({ name: all[index], ...outcome }))];
}

const isSame = (one: Omit<Outcome, 'name'>, other: Omit<Outcome, 'name'>): boolean =>
  one.metric === other.metric &&
  one.of === other.of &&
  one.from === other.from &&
  one.to === other.to;

export const resolveExpectations = (input: PipelineInput): Expectation[] =>
  (input.expect ?? []).map(({ reason, source, ...expected }) => ({
    ...expected,
    reason: textFrom(reason),
    source: source ?? '',
  }));
