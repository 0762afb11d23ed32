/** Actions performed alone, by a ministry with two embassies; a newspaper stands by. */
import { actionKindOf } from '../../sim/actions/index.ts';
import type { Recipe, Scenario, Settings } from '../../sim/scenario/scenario.ts';
import type { Messages } from '../../sim/world/messages.ts';
import type { World } from '../../sim/world/world.ts';
import { type Hand, handWorld, startOf } from './hand.ts';
import { action, actor, claim, recipe as recipeOf, scenario, strategy, text } from './scenario.ts';

interface Acting {
  readonly people?: number;
  readonly ties?: NonNullable<Hand['ties']>;
  readonly staff?: number;
  readonly before?: (world: World, recipe: Recipe) => void;
  /** What the scenario has beside what every such world has. */
  readonly scenario?: Partial<Scenario>;
  readonly seed?: string;
}

/** Does `kind` at 2.25 hours; returns what it said it posted. */
export function perform(kind: string, settings: Settings, acting: Acting = {}) {
  const { people = 3, ties = [], staff = 3, before } = acting;
  const recipe = recipeOf(
    scenario({
      languages: ['en', 'fr', 'fa'],
      issues: [{ id: 'opening', title: text('opening') }],
      claims: [claim('plot'), claim('storm', { truth: true })],
      actors: [actor('ministry', { staff }), actor('paper', { kind: 'media' })],
      strategies: [strategy('act', [action(kind, { settings })])],
      ...acting.scenario,
    }),
    { seed: acting.seed ?? 'seed' },
  );
  const { world } = handWorld({
    people,
    ties,
    recipe,
    accounts: [
      { kind: 'ministry', actor: 0 },
      { kind: 'embassy', actor: 0, language: 2 },
      { kind: 'embassy', actor: 0, language: 1 },
      { kind: 'media', actor: 1 },
    ],
  });
  before?.(world, recipe);
  const message = actionKindOf(kind).start(startOf(world, recipe, 'actors'))({
    actor: 0,
    values: settings,
    tick: 4,
    time: 2.25,
    interval: 6,
  });
  return { world, recipe, message, ministry: people };
}

type Post = { row: number } & { [K in keyof Messages]: number };

/** The messages that wait to be delivered, column by column. */
export function posts(world: World): Post[] {
  const { outbox, messages } = world;
  return [...outbox.rows.subarray(0, outbox.count)].map((row) => ({
    row,
    ...(Object.fromEntries(
      Object.entries(messages).map(([name, column]) => [name, column[row] ?? Number.NaN]),
    ) as { [K in keyof Messages]: number }),
  }));
}
