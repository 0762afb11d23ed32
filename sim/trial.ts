/**
 * A trial: people read what they are given, one item after another, and nothing else happens. It is
 * the experiment of the laboratory or the survey, done to people of the model by the very functions
 * of the step: each item goes through the item mechanisms in the order of the schedule.
 *
 * Two trials of one recipe and population have the same people and the same luck, so the one can be
 * the control of the other.
 */
import { composerOf, type Draft } from './composition.ts';
import { initialize } from './initialize.ts';
import type { ItemProcess, Term } from './mechanism.ts';
import type { Population } from './population/population.ts';
import { Random } from './random.ts';
import { type Item, isForeignTarget, newItem } from './relation.ts';
import type { Recipe } from './scenario/scenario.ts';
import { MECHANISMS } from './schedule.ts';
import { startItems } from './start.ts';
import type { World } from './world/world.ts';

/** What the author of an item decides; the rest is drawn, as for any post. */
export type TrialPost = Partial<Omit<Draft, 'reset'>> & { readonly author: number };

export class Trial {
  readonly world: World;
  private readonly recipe: Recipe;
  private readonly steps: readonly ((item: Item) => void)[];
  private readonly composer;
  private readonly reasons = new Map<string, (item: Item) => readonly Term[]>();
  private posted = 0;

  constructor(recipe: Recipe, population: Population) {
    this.recipe = recipe;
    this.world = initialize(recipe, population);
    this.steps = startItems(this.world, recipe);
    this.composer = composerOf({ ...this.start('posting'), parameters: {} });
  }

  /** Writes a post, in the author's language unless told; returns its row. */
  post(post: TrialPost): number {
    const { composer, world } = this;
    Object.assign(composer.draft.reset(), {
      languages: 1 << world.agents.language[post.author],
      actor: world.agents.actor[post.author],
      number: this.posted++,
      ...post,
    });
    const row = composer.post(0);
    world.outbox.count = 0;
    return row;
  }

  /** Lets `reader` read a message, got from its author. What it would pass on is not delivered. */
  read(reader: number, message: number): void {
    const item = this.item(reader, message);
    for (const step of this.steps) step(item);
    this.world.outbox.count = 0;
    this.world.engaged.count = 0;
  }

  /**
   * The terms by which `message` would act on `reader`, by the mechanism of this name, once the
   * mechanisms before it have found out what they find out; null where it is off.
   */
  explain(reader: number, message: number, name: string): readonly Term[] | null {
    const item = this.item(reader, message);
    for (const mechanism of MECHANISMS) {
      if (mechanism.kind !== 'item' || this.recipe.scenario.mechanisms[mechanism.name]?.off) {
        continue;
      }
      const terms = this.reasonsOf(mechanism)(item);
      if (mechanism.name === name) return terms;
    }
    return null;
  }

  private reasonsOf(mechanism: ItemProcess): (item: Item) => readonly Term[] {
    const known = this.reasons.get(mechanism.name) ?? mechanism.explain(this.start(mechanism.name));
    this.reasons.set(mechanism.name, known);
    return known;
  }

  private start(name: string) {
    const { world, recipe } = this;
    return {
      world,
      parameters: recipe.scenario.mechanisms[name] as never,
      random: new Random(recipe.seed),
      recipe,
      items: [],
    };
  }

  private item(reader: number, message: number): Item {
    const { messages } = this.world;
    return {
      ...newItem(),
      reader,
      message,
      root: messages.root[message],
      source: messages.author[message],
      time: messages.time[message],
      sharers: 1,
      foreignTarget: isForeignTarget(this.world, reader, messages.target[message]),
    };
  }
}

export const createTrial = (recipe: Recipe, population: Population): Trial =>
  new Trial(recipe, population);
