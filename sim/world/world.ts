/** The state of a run: tables of columns, the social graph, and what is known of the accounts. */
import { type Agents, agentColumns } from './agents.ts';
import { allocate, type Columns, type Declarations, type Sizes, type Table } from './columns.ts';
import { type Counters, counterColumns } from './counters.ts';
import { type Feeds, feedColumns } from './feeds.ts';
import type { Graph } from './graph.ts';
import { Meetings } from './meetings.ts';
import type { Messages } from './messages.ts';
import { type ModuleState, rowsOf } from './module.ts';
import { MovingTies } from './moving-ties.ts';
import { Outbox } from './outbox.ts';
import { Circle, type Pools, poolColumns } from './pools.ts';
import {
  type ActionRows,
  type Actors,
  actionColumns,
  actorColumns,
  type Claims,
  type Countries,
  claimColumns,
  countryColumns,
  type DecisionRows,
  type Dyads,
  decisionColumns,
  dyadColumns,
  type InjectRows,
  injectColumns,
  type MentionHeads,
  type Mentions,
  mentionColumns,
  mentionHeadColumns,
  type OutcomeRows,
  outcomeColumns,
  type Queue,
  queueColumns,
} from './society.ts';
import { MessageStore } from './store.ts';
import { TickEvents } from './tick-events.ts';

/** An account through which an actor speaks. */
export interface Account {
  readonly row: number;
  readonly kind: string;
  readonly language: number;
  readonly host: number;
}

/** The names behind the numbers. */
export interface Names {
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly claims: readonly string[];
  readonly issues: readonly string[];
  readonly actors: readonly string[];
}

export interface WorldOptions {
  readonly agents: number;
  readonly people: number;
  readonly tickHours: number;
  readonly names: Names;
  readonly graph: Graph;
  /** One entry a tie in the order of `graph.followers`: 1 where the two follow each other. */
  readonly mutual: Uint8Array;
  readonly accounts: readonly (readonly Account[])[];
  readonly actions: number;
  readonly injects: number;
  readonly decisions: number;
  readonly outcomes: number;
  readonly messageRows: number;
  readonly poolSize: number;
  /** State of the mechanisms that are on and have some of their own. */
  readonly modules: readonly ModuleState[];
}

const QUEUE_PLACES = 1024;
export const MENTIONS = 4096;

export class World {
  readonly sizes: Sizes;
  readonly agentCount: number;
  /** Citizens have the rows 0 to people - 1. */
  readonly people: number;
  readonly tickHours: number;
  readonly names: Names;
  readonly accounts: readonly (readonly Account[])[];
  readonly poolSize: number;
  /** Every table but the message store, by name. */
  readonly tables: ReadonlyMap<string, Table<Declarations>>;
  readonly agents: Agents;
  readonly feeds: Feeds;
  readonly countries: Countries;
  readonly dyads: Dyads;
  readonly claims: Claims;
  readonly actors: Actors;
  readonly actionRows: ActionRows;
  readonly injectRows: InjectRows;
  readonly decisionRows: DecisionRows;
  readonly outcomeRows: OutcomeRows;
  readonly queue: Queue;
  readonly mentions: Mentions;
  readonly mentionHeads: MentionHeads;
  readonly pools: Pools;
  readonly counters: Counters;
  readonly store: MessageStore;
  readonly meetings: Meetings;
  readonly outbox = new Outbox();
  /** Roots that drew reactions in this tick; scratch. */
  readonly engaged = new Outbox();
  /** What happened in this tick; scratch. */
  readonly log = new TickEvents();
  /** One circle of draws a language, made from `pools`. */
  readonly circles: readonly Circle[];
  /** Ties of the world's own, where they move within a run. */
  movingTies: MovingTies | null = null;
  private readonly firstGraph: Graph;
  private readonly firstMutual: Uint8Array;

  constructor(options: WorldOptions) {
    const { names } = options;
    this.sizes = {
      country: names.countries.length,
      language: names.languages.length,
      claim: names.claims.length,
      issue: names.issues.length,
      actor: names.actors.length,
    };
    this.agentCount = options.agents;
    this.people = options.people;
    this.tickHours = options.tickHours;
    this.names = names;
    this.firstGraph = options.graph;
    this.firstMutual = options.mutual;
    this.accounts = options.accounts;
    this.poolSize = options.poolSize;
    const tables = new Map<string, Table<Declarations>>();
    const add = <D extends Declarations>(name: string, declared: D, rows: number) => {
      const table = allocate(declared, rows, this.sizes);
      tables.set(name, table as unknown as Table<Declarations>);
      return table.columns;
    };
    const { country, claim, actor, language } = this.sizes;
    this.counters = add('counters', counterColumns, 1);
    this.agents = add('agents', agentColumns, options.agents);
    this.feeds = add('feeds', feedColumns, options.agents);
    this.countries = add('countries', countryColumns, country);
    this.dyads = add('dyads', dyadColumns, country);
    this.claims = add('claims', claimColumns, claim);
    this.actors = add('actors', actorColumns, actor);
    this.actionRows = add('actions', actionColumns, options.actions);
    this.injectRows = add('injects', injectColumns, options.injects);
    this.decisionRows = add('decisions', decisionColumns, options.decisions);
    this.outcomeRows = add('outcomes', outcomeColumns, options.outcomes);
    this.queue = add('queue', queueColumns, QUEUE_PLACES);
    this.mentions = add('mentions', mentionColumns, actor * MENTIONS);
    this.mentionHeads = add('mentionHeads', mentionHeadColumns, actor);
    this.pools = add('pools', poolColumns, language * options.poolSize);
    const ofMessages: ModuleState[] = [];
    for (const state of options.modules) {
      const { name, per, columns } = state;
      if (per === 'message') {
        ofMessages.push(state);
      } else {
        add(name, columns, rowsOf(per, options.agents, options.people, this.sizes));
      }
    }
    this.tables = tables;
    this.circles = names.languages.map(() => new Circle());
    this.store = new MessageStore(options.messageRows, this.sizes, this.counters, ofMessages);
    this.feeds.met.fill(-1);
    this.meetings = new Meetings(this.feeds.met, this.tickHours, this.sizes, this.counters);
  }

  /** Whether a mechanism that owns this state is on. */
  has({ name }: ModuleState): boolean {
    return this.tables.has(name) || this.store.besides.has(name);
  }

  /**
   * The columns of a module; without rows where no mechanism that owns it is on. Those of messages
   * move when the store grows: pull them afresh in every call of a step.
   */
  module<D extends Declarations>({ name, columns }: ModuleState<D>): Columns<D> {
    const table =
      this.tables.get(name) ?? this.store.besides.get(name) ?? allocate(columns, 0, this.sizes);
    return table.columns as Columns<D>;
  }

  /** Who follows whom, now. */
  get graph(): Graph {
    return this.movingTies === null ? this.firstGraph : this.movingTies.graph;
  }

  /** One entry a tie in the order of `graph.followers`: 1 where the two follow each other. */
  get mutual(): Uint8Array {
    return this.movingTies === null ? this.firstMutual : this.movingTies.mutual;
  }

  /** Gives the world ties of its own, of which `room` may move at once. */
  letTiesMove(room: number): void {
    this.movingTies = new MovingTies(this.firstGraph, room);
  }

  /** Makes the circles of draws again from the pools, after these changed. */
  rebuildCircles(): void {
    for (let language = 0; language < this.circles.length; language++) {
      const from = language * this.poolSize;
      this.circles[language].rebuild(this.pools, this.messages, from, from + this.poolSize);
    }
  }

  /** The message columns as they stand; pull them afresh in every call of a step. */
  get messages(): Messages {
    return this.store.columns;
  }
}
