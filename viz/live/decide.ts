/** What a person does to a run: chooses, adds an inject, changes a strategy, or undoes it. */
import type { Decision, DecisionPoint, Inject, Setting } from '../../sim/index.ts';
import { branch } from '../page.ts';
import type { Viewing } from '../viewing.ts';

type Deed = Omit<Decision, 'tick'>;

const chosen = ({ id, actor }: DecisionPoint, option: string): Deed => ({
  actor,
  decision: id,
  option,
  inject: null,
});

/** Chooses an option of the decision point before which the run waits. */
export function choose({ run, player }: Viewing, point: DecisionPoint, option: string): void {
  void run.control?.decide(chosen(point, option)).then(() => {
    player.playing.value = true;
  });
}

/** Runs on from a decision point with another option, with the same luck. */
export const chooseInstead = (
  viewing: Viewing,
  point: DecisionPoint,
  option: string,
  tick: number,
): Promise<void> => branch(viewing, tick, [chosen(point, option)]);

/**
 * Does something at the cursor: from the next tick on, or as a branch where that is known already.
 */
export async function doNow(viewing: Viewing, deed: Deed): Promise<void> {
  const { run, player } = viewing;
  const isAtEnd = player.tick.value >= run.known.value;
  if (run.control !== null && isAtEnd && run.known.value < run.ticks) {
    await run.control.decide(deed);
    player.playing.value = true;
    return;
  }
  await branch(viewing, player.tick.value, [deed]);
}

/** An inject that a person adds. */
export function addedInject(
  { run }: Viewing,
  kind: { readonly name: string; readonly title: Inject['title'] },
  settings: Readonly<Record<string, Setting>>,
  hours: number,
): Deed {
  const decisions = run.control?.decisions.value ?? run.document.recipe.decisions;
  const number = decisions.filter(({ inject }) => inject !== null).length + 1;
  const inject: Inject = {
    id: `added-${number}`,
    title: kind.title,
    at: null,
    when: null,
    for: hours,
    do: kind.name,
    settings,
  };
  return { actor: null, decision: null, option: null, inject };
}

/** The run without what a person did last, from the tick of that on. */
export async function undoLast(viewing: Viewing): Promise<void> {
  const decisions = viewing.run.control?.decisions.value ?? [];
  const last = decisions.at(-1);
  if (last !== undefined) await branch(viewing, last.tick, []);
}
