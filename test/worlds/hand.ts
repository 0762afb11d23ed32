/**
 * Worlds for tests, built by hand: agents who are all alike until a test makes them differ, ties as
 * listed, messages as written. So a test can work out by hand what has to happen.
 */
import { Attention, type AttentionValues } from '../../sim/attention.ts';
import { initialize } from '../../sim/initialize.ts';
import type {
  ItemProcess,
  ItemStep,
  Mechanism,
  Process,
  Start,
  Step,
} from '../../sim/mechanism.ts';
import { namesOf, type Population } from '../../sim/population/population.ts';
import { Random } from '../../sim/random.ts';
import { type Item, newItem } from '../../sim/relation.ts';
import type { Recipe } from '../../sim/scenario/scenario.ts';
import { MECHANISMS } from '../../sim/schedule.ts';
import { type Agents, agentColumns, KINDS, type Kind } from '../../sim/world/agents.ts';
import { allocate } from '../../sim/world/columns.ts';
import { graphFromTies, mutualTies } from '../../sim/world/graph.ts';
import { MESSAGE_KINDS, type Messages } from '../../sim/world/messages.ts';
import type { Account, World } from '../../sim/world/world.ts';
import { recipe as recipeOf, scenario as scenarioOf } from './scenario.ts';

export interface Hand {
  readonly people?: number;
  /** Accounts behind the people: what they are and the actor whose they are. */
  readonly accounts?: readonly {
    readonly kind: Kind;
    readonly actor: number;
    readonly language?: number;
  }[];
  /** FOLLOWER first, FOLLOWED second. */
  readonly ties?: readonly (readonly [follower: number, followed: number])[];
  readonly recipe?: Recipe;
  /** What is not alike in this test. */
  readonly set?: (agents: Agents) => void;
}

/** Who lives there: all of the first country, all connected, none knows anything of anybody. */
export function population(hand: Hand, recipe: Recipe): Population {
  const { people = 10, accounts = [], ties = [], set } = hand;
  const { scenario } = recipe;
  const names = namesOf(scenario);
  const count = people + accounts.length;
  const table = allocate(agentColumns, count, {
    country: names.countries.length,
    language: names.languages.length,
    claim: names.claims.length,
    issue: names.issues.length,
    actor: names.actors.length,
  });
  const agents = table.columns;
  const byActor: Account[][] = scenario.actors.map(() => []);
  for (let row = 0; row < count; row++) {
    agents.key[row] = row;
    agents.actor[row] = -1;
    agents.languages[row] = 1;
    agents.proficiency[row * names.languages.length] = 1;
    agents.access[row] = 1;
    agents.susceptibility[row] = 1;
    agents.attention[row] = row < people ? 15 : 0;
    agents.trust.fill(0.5, 5 * row, 5 * row + 5);
    agents.latestMessage[row] = -1;
    const account = accounts[row - people];
    if (account !== undefined) {
      agents.kind[row] = KINDS.indexOf(account.kind);
      agents.actor[row] = account.actor;
      const { kind, actor, language = 0 } = account;
      agents.language[row] = language;
      agents.languages[row] = 1 << language;
      byActor[actor]?.push({ row, kind, language, host: 0 });
    }
  }
  set?.(agents);
  const graph = graphFromTies(
    count,
    Uint32Array.from(ties, ([follower]) => follower),
    Uint32Array.from(ties, ([, followed]) => followed),
    ties.length,
  );
  return {
    names,
    people,
    table,
    graph,
    mutual: mutualTies(graph),
    accounts: byActor,
    ids: null,
  };
}

export function handWorld(hand: Hand = {}): { world: World; recipe: Recipe } {
  const recipe = hand.recipe ?? recipeOf(scenarioOf());
  return { world: initialize(recipe, population(hand, recipe)), recipe };
}

const found = (name: string): Mechanism => {
  const mechanism = MECHANISMS.find((one) => one.name === name);
  if (mechanism === undefined) throw new RangeError(`no mechanism is called ${name}`);
  return mechanism;
};

/** What the kernel would hand to the mechanism of this name. */
export const startOf = (
  world: World,
  recipe: Recipe,
  name: string,
  items: readonly ItemStep[] = [],
): Start<never> => ({
  world,
  parameters: recipe.scenario.mechanisms[name] as never,
  random: new Random(recipe.seed),
  recipe,
  items,
});

/** The step of a process. */
export function stepOf(
  world: World,
  recipe: Recipe,
  name: string,
  items: readonly ItemStep[] = [],
): (tick: number) => void {
  const step = (found(name) as Process).start(startOf(world, recipe, name, items));
  return (tick) => step(tick, 0, world.agentCount);
}

/** What a seen item does, by one mechanism. */
export const itemStepOf = (world: World, recipe: Recipe, name: string): ItemStep =>
  (found(name) as ItemProcess).start(startOf(world, recipe, name));

/** What a day does, by one mechanism. */
export function dailyOf(world: World, recipe: Recipe, name: string): (tick?: number) => void {
  const daily = (found(name) as ItemProcess).daily?.(startOf(world, recipe, name)) as Step;
  return (tick = 0) => daily(tick, 0, world.agentCount);
}

/** The terms that a mechanism gives for an item, by name. */
export const termsOf = (
  world: World,
  recipe: Recipe,
  name: string,
  item: Item,
): Record<string, number> =>
  Object.fromEntries(
    (found(name) as ItemProcess)
      .explain(startOf(world, recipe, name))(item)
      .map((term) => [term.name, term.value]),
  );

export type Written = { [K in keyof Messages]?: number } & { readonly is?: string };

/** Writes a message into the store, about nothing unless told; returns its row. */
export function write(world: World, columns: Written = {}): number {
  world.store.reserve(1);
  const row = world.store.take();
  const { messages } = world;
  const { is = 'post', ...given } = columns;
  const time = given.time ?? 0;
  const all: { [K in keyof Messages]?: number } = {
    keyHigh: 1000 + row,
    keyLow: row,
    number: row,
    author: 0,
    root: row,
    parent: -1,
    previous: -1,
    time,
    available: time,
    lastDelivery: time,
    kind: MESSAGE_KINDS.indexOf(is as (typeof MESSAGE_KINDS)[number]),
    depth: 0,
    flags: 0,
    claim: -1,
    polarity: 0,
    veracity: 1,
    issue: -1,
    stance: 0,
    target: -1,
    valence: 0,
    tone: 0,
    languages: 1,
    arousal: 0,
    novelty: 0,
    appeal: 0,
    hostility: 0,
    moralWords: 0,
    quality: 1,
    actor: -1,
    impressions: 0,
    engagement: 0,
    engagementPending: 0,
    ...given,
  };
  for (const [name, value] of Object.entries(all)) {
    messages[name as keyof Messages][row] = value ?? 0;
  }
  world.store.cards.write(messages, row);
  return row;
}

/** A share of `parent`: its content, another author, the same head. */
export function pass(world: World, parent: number, columns: Written = {}): number {
  const { messages } = world;
  const content = Object.fromEntries(
    Object.keys(messages).map((name) => [name, messages[name as keyof Messages][parent]]),
  ) as Written;
  const { live, generation, keyHigh, keyLow, number, kind, ...kept } = content;
  return write(world, { ...kept, is: 'share', parent, ...columns });
}

/** A seen item: fully believed, near, understood, from a peer, unless told. */
export function seen(world: World, message: number, changes: Partial<Item> = {}): Item {
  const { messages } = world;
  return {
    ...newItem(),
    message,
    root: messages.root[message] ?? 0,
    source: messages.author[message] ?? 0,
    sharers: 1,
    sourceClass: 4,
    credibility: 1,
    affinity: 1,
    comprehension: 1,
    ...changes,
  };
}

/** Sends messages to those who follow their authors, as the deliveries of a tick do. */
export function deliver(world: World, recipe: Recipe, rows: readonly number[]): void {
  for (const row of rows) world.outbox.push(row);
  stepOf(world, recipe, 'post-delivery')(0);
}

/** The attention of readers in a world of its own settings, and a ranking at one moment's luck. */
export function attentionOf(world: World, recipe: Recipe, settings: Partial<AttentionValues> = {}) {
  const values = { ...recipe.scenario.mechanisms['feed'], ...settings } as AttentionValues;
  const random = new Random(recipe.seed);
  const attention = new Attention(world, values, random.stream('translation').at(0));
  const luck = random.stream('feed').at(0);
  return {
    attention,
    /** Heads of the cascades in the reader's feed at `time`, in its order. */
    order(reader: number, time: number): number[] {
      attention.gather(reader, time);
      const ranked = attention.rank(reader, luck);
      return [...attention.order.subarray(0, ranked)].map((c) => attention.heads[c] ?? -1);
    },
  };
}
