/** People who read each other's stances, sitting by sitting, under a chosen opinion model. */
import type { ItemStep } from '../../sim/mechanism.ts';
import { dailyOf, handWorld, itemStepOf, seen, write } from './hand.ts';
import { mechanisms, recipe, scenario, text } from './scenario.ts';

export interface Reading {
  /** Settings of the stance mechanism. */
  readonly settings: Readonly<Record<string, number | string>>;
  readonly stances: readonly number[];
  readonly susceptibility?: number;
  readonly identity?: number;
  readonly seed?: string;
}

/** One issue; stances as given. */
export function readersOf(of: Reading) {
  const { settings, stances, susceptibility = 1, identity = 0, seed = 'seed' } = of;
  const people = stances.length;
  const made = handWorld({
    people,
    recipe: recipe(
      scenario({
        issues: [{ id: 'opening', title: text('opening') }],
        mechanisms: mechanisms({ stance: settings }),
      }),
      { seed },
    ),
    set(agents) {
      agents.stance.set(stances);
      agents.stanceStart.set(stances);
      agents.susceptibility.fill(susceptibility);
      agents.identity.fill(identity);
    },
  });
  const { world } = made;
  const step: ItemStep = itemStepOf(world, made.recipe, 'stance');
  let tick = 0;
  /** `reader` reads these messages in one sitting. */
  const meet = (reader: number, rows: readonly number[], credibility = 1, session = 0): void => {
    const items = rows.map((row) => seen(world, row, { reader, credibility, tick, session }));
    for (const item of items) step(item);
    const last = items.at(-1);
    if (last !== undefined) step.settle?.(last);
  };
  /** Messages that take these stances. */
  const say = (stances: readonly number[]): number[] =>
    stances.map((stance) => write(world, { issue: 0, stance }));
  /** `reader` reads messages that take these stances, in one sitting. */
  const sit = (reader: number, said: readonly number[], credibility = 1, session = 0): void =>
    meet(reader, say(said), credibility, session);
  return {
    ...made,
    meet,
    say,
    sit,
    stances: (): number[] => [...world.agents.stance],
    /** All sit down at once, and each reads what those it listens to thought before. */
    round(listens: (reader: number) => readonly number[], credibility = 1): void {
      const before = [...world.agents.stance];
      for (let reader = 0; reader < people; reader++) {
        sit(
          reader,
          listens(reader).map((other) => before[other] ?? Number.NaN),
          credibility,
        );
      }
      tick++;
      // What was said is not needed again.
      world.counters.rowsUsed[0] = 0;
    },
    /** The end of a day. */
    sleep: dailyOf(world, made.recipe, 'stance'),
  };
}

/** All but oneself. */
export const others = (people: number) => (reader: number) =>
  Array.from({ length: people }, (_, n) => n).filter((n) => n !== reader);
