/** The teaching block with its decisions made executable. */
import type { Text } from '../../fields.ts';
import type { Catalogues } from '../catalogues.ts';
import { hoursOf } from '../duration.ts';
import type { DecisionPoint, Teaching } from '../scenario.ts';
import type { PipelineInput } from '../schema/scenario.ts';
import { type EventInput, resolveCondition, resolveInject } from './plans.ts';
import { textFrom, textOrNull } from './words.ts';

type TeachingInput = NonNullable<PipelineInput['teaching']>;
type DecisionInput = NonNullable<TeachingInput['decisions']>[number];

/** Minutes of a session of which nothing is said. */
const MINUTES = 60;

export function resolveTeaching(
  input: TeachingInput | undefined,
  catalogues: Catalogues,
): Teaching | null {
  if (input === undefined) return null;
  const roles = (input.roles ?? []) as { id: string; title: string | Text; goal: string | Text }[];
  return {
    minutes: input.minutes ?? MINUTES,
    briefing: textFrom(input.briefing),
    roles: roles.map(({ id, title, goal }) => ({
      id,
      title: textFrom(title),
      goal: textFrom(goal),
    })),
    decisions: (input.decisions ?? []).map((decision) => resolveDecision(decision, catalogues)),
    notice: textOrNull(input.notice),
    try: textOrNull(input.try),
    discuss: textOrNull(input.discuss),
  };
}

function resolveDecision(input: DecisionInput, catalogues: Catalogues): DecisionPoint {
  return {
    id: input.id,
    at: input.at === undefined ? null : hoursOf(input.at),
    when: resolveCondition(input.when),
    actor: input.actor,
    text: textFrom(input.text),
    default: input.default,
    options: input.options.map((option) => {
      const injects = (option.do?.injects ?? []) as EventInput[];
      return {
        id: option.id,
        text: textFrom(option.text),
        cost: option.cost ?? 0,
        strategy: option.do?.strategy ?? null,
        injects: injects.map((inject, index) =>
          resolveInject(inject, `${input.id}-${option.id}-${index + 1}`, catalogues),
        ),
      };
    }),
  };
}
