/**
 * How the schedule starts for a run: each mechanism that is on gets the world, its own settings and
 * chance; the feed also gets the item mechanisms, in the order of the schedule.
 */
import type { ItemProcess, ItemStep, Mechanism, Start, Step } from './mechanism.ts';
import { Random } from './random.ts';
import type { Recipe } from './scenario/scenario.ts';
import { MECHANISMS } from './schedule.ts';
import type { ModuleState } from './world/module.ts';
import type { World } from './world/world.ts';

/** A step of the schedule and how often it is due. */
export interface Entry {
  readonly name: string;
  readonly every: 'tick' | 'day' | 'week';
  readonly step: Step;
}

type Begin = (mechanism: Mechanism, items: readonly ItemStep[]) => Start<never>;

function beginning(world: World, recipe: Recipe): Begin {
  const random = new Random(recipe.seed);
  const settings = recipe.scenario.mechanisms;
  return (mechanism, items) => ({
    world,
    parameters: settings[mechanism.name] as never,
    random,
    recipe,
    items,
  });
}

/** Mechanisms that are on in a run, in the order of the schedule. */
const switchedOn = ({ scenario }: Recipe): readonly Mechanism[] =>
  MECHANISMS.filter(({ name }) => scenario.mechanisms[name]?.off === false);

/** State that the mechanisms of a run own. */
export const modulesOf = (recipe: Recipe): readonly ModuleState[] => [
  ...new Set(
    switchedOn(recipe).flatMap((mechanism): readonly ModuleState[] => {
      const { name, owns } = mechanism;
      return mechanism.owning?.(recipe.scenario.mechanisms[name] as never, recipe) ?? owns ?? [];
    }),
  ),
];

/** Lets each mechanism fill the state of its own, at tick 0. */
export function fillModules(world: World, recipe: Recipe): void {
  const begin = beginning(world, recipe);
  for (const mechanism of switchedOn(recipe)) mechanism.fill?.(begin(mechanism, []));
}

/** What a reader does with each seen item, in the order of the schedule. */
export function startItems(world: World, recipe: Recipe): ItemStep[] {
  const begin = beginning(world, recipe);
  return switchedOn(recipe)
    .filter((mechanism): mechanism is ItemProcess<never> => mechanism.kind === 'item')
    .map((mechanism) => mechanism.start(begin(mechanism, [])));
}

/** `watch` comes after the item mechanisms, and is shown what they were shown. */
export function startSchedule(world: World, recipe: Recipe, watch?: ItemStep): readonly Entry[] {
  const begin = beginning(world, recipe);
  const on = switchedOn(recipe);
  const items = startItems(world, recipe);
  if (watch !== undefined) items.push(watch);
  return on.flatMap((mechanism): Entry[] => {
    const { name } = mechanism;
    if (mechanism.kind === 'initial') {
      return [];
    }
    if (mechanism.kind === 'item') {
      const daily = mechanism.daily?.(begin(mechanism, []));
      return daily === undefined ? [] : [{ name, every: 'day', step: daily }];
    }
    return [{ name, every: mechanism.every, step: mechanism.start(begin(mechanism, items)) }];
  });
}
