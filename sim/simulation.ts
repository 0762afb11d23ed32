/**
 * The kernel: owns time, runs the schedule, chains the digest. It knows no mechanism by name.
 *
 * A step does one tick: every mechanism in the order of the schedule, once a day the daily ones,
 * then what was measured. Watching draws no chance and changes nothing.
 */
import { chainTick } from './chain.ts';
import { Digest } from './digest.ts';
import { initialize } from './initialize.ts';
import { Measuring } from './measuring.ts';
import type { ItemStep } from './mechanism.ts';
import { createPopulation, type Population } from './population/population.ts';
import type { DigestRow, MetricRow, TickLog } from './record/tables.ts';
import type { Decision, Recipe } from './scenario/scenario.ts';
import { type Entry, startSchedule } from './start.ts';
import { columnDigests, restoreSnapshot, type Snapshot, takeSnapshot } from './world/snapshot.ts';
import type { World } from './world/world.ts';

/** Which mechanisms the digest should follow one by one, for `verify`. */
export interface StepOptions {
  readonly digestEach?: boolean;
}

export class Simulation {
  readonly recipe: Recipe;
  readonly population: Population;
  readonly world: World;
  /** Ticks to do. */
  readonly ticks: number;
  /** Ticks done. */
  tick = 0;

  private readonly entries: readonly Entry[];
  private readonly chain = new Digest();
  private readonly measuring: Measuring;
  private readonly atStart: readonly MetricRow[];
  private readonly ticksADay: number;
  private readonly decisions: Decision[];

  /** `watch` is shown each item as it is read, after all it does; it may change nothing. */
  constructor(recipe: Recipe, population?: Population, watch?: ItemStep) {
    this.decisions = [...recipe.decisions];
    this.recipe = { ...recipe, decisions: this.decisions };
    this.ticks = recipe.scenario.time.ticks;
    this.population = population ?? createPopulation(recipe.scenario, recipe.networkSeed);
    this.world = initialize(this.recipe, this.population);
    this.ticksADay = Math.round(24 / this.world.tickHours);
    this.entries = startSchedule(this.world, this.recipe, watch);
    this.measuring = new Measuring(this.world, this.recipe);
    this.atStart = this.measuring.rows(0, false);
  }

  get done(): boolean {
    return this.tick >= this.ticks;
  }

  /** Does one tick. What it returns is valid until the next. */
  step({ digestEach = false }: StepOptions = {}): TickLog {
    const { world, ticksADay, chain } = this;
    const tick = this.tick++;
    const digests: DigestRow[] = [];
    const endsDay = this.tick % ticksADay === 0;
    const endsWeek = this.tick % (7 * ticksADay) === 0;
    world.log.clear();
    for (const { name, every, step } of this.entries) {
      if (every === 'tick' || (every === 'day' ? endsDay : endsWeek)) {
        step(tick, 0, world.agentCount);
        if (digestEach) {
          const after = new Digest();
          for (const { digest } of columnDigests(world)) {
            after.text(digest);
          }
          digests.push({ what: `after ${name}`, digest: after.value() });
        }
      }
    }
    const metrics = this.measuring.rows(this.tick, this.done);
    chainTick(chain, world, this.tick, metrics);
    if (endsDay || this.done) {
      for (const row of columnDigests(world)) {
        chain.text(row.digest);
        digests.push(row);
      }
    }
    digests.push({ what: 'run', digest: chain.value() });
    const { messages, events } = world.log;
    return {
      tick: this.tick,
      messages: messages.rows,
      messageCount: messages.count,
      events,
      metrics,
      digests,
    };
  }

  /** The measures at the start, before the first tick. */
  firstMetrics(): readonly MetricRow[] {
    return this.atStart;
  }

  /** 32 hexadecimal digits that stand for everything that happened so far. */
  digest(): string {
    return this.chain.value();
  }

  outcomes(): Record<string, number | null> {
    return this.measuring.outcomes();
  }

  /** Adds what a person decided; it takes effect in the next tick, or in its own if later. */
  decide(decision: Decision): void {
    this.decisions.push({ ...decision, tick: Math.max(decision.tick, this.tick) });
  }

  /** Totals so far. */
  counts(): Record<string, number> {
    const { counters, agentCount, people, graph } = this.world;
    return {
      agents: agentCount,
      people,
      ties: graph.ties,
      posts: counters.posts[0],
      shares: counters.shares[0],
      sessions: counters.sessions[0],
      candidates: counters.candidates[0],
      impressions: counters.impressions[0],
      deliveries: counters.deliveries[0],
    };
  }

  snapshot(): Snapshot {
    return takeSnapshot(this.world, this.tick, this.chain.state);
  }

  restore(snapshot: Snapshot): void {
    restoreSnapshot(this.world, snapshot);
    this.tick = snapshot.tick;
    this.chain.state = snapshot.digest;
  }
}

export const createSimulation = (
  recipe: Recipe,
  population?: Population,
  watch?: ItemStep,
): Simulation => new Simulation(recipe, population, watch);
