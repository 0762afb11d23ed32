/**
 * Runs a recipe again up to a moment, to tell what was not recorded. Snapshots on the way are kept
 * in memory, so that going back costs a part of the run and not all of it.
 */
import {
  explainAgent,
  type RecipeDocument,
  type Simulation,
  type Snapshot,
} from '../../sim/index.ts';
import type { AccountMoment } from './engine.ts';
import { messagesOf } from './messages-of.ts';
import { simulationOf } from './reading.ts';
import { Shelf } from './shelf.ts';

/** Milliseconds between two reports of how far it has come. */
const REPORT_EVERY = 120;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface Kept {
  readonly key: string;
  readonly simulation: Simulation;
  readonly shelf: Shelf;
}

export class AgainRunner {
  private kept: Kept | null = null;
  /** Number of the latest wish: an older one gives way. */
  private wish = 0;

  async explain(
    document: RecipeDocument,
    row: number,
    tick: number,
    progress: (tick: number) => void,
  ): Promise<AccountMoment> {
    const simulation = await this.reach(document, tick, progress);
    const explanation = explainAgent(simulation, row);
    const rule = simulation.recipe.scenario.mechanisms['feed']?.['rule'];
    return {
      explanation,
      messages: messagesOf(simulation, explanation),
      digest: simulation.digest(),
      rule: typeof rule === 'string' ? rule : '',
    };
  }

  async digest(document: RecipeDocument): Promise<string> {
    const { ticks } = this.of(document).simulation;
    return (await this.reach(document, ticks, () => undefined)).digest();
  }

  private of(document: RecipeDocument): Kept {
    const key = JSON.stringify([document.recipe, document.scenario]);
    if (this.kept?.key !== key) {
      this.kept = null;
      const simulation = simulationOf(document);
      this.kept = { key, simulation, shelf: new Shelf(simulation) };
    }
    return this.kept;
  }

  /** Brings the simulation to a tick, from the nearest snapshot before it. */
  private async reach(
    document: RecipeDocument,
    tick: number,
    progress: (tick: number) => void,
  ): Promise<Simulation> {
    const mine = ++this.wish;
    const { simulation, shelf } = this.of(document);
    const target = Math.min(tick, simulation.ticks);
    const start = shelf.before(target) as Snapshot;
    if (simulation.tick > target || simulation.tick < start.tick) simulation.restore(start);
    let reported = performance.now();
    while (simulation.tick < target) {
      simulation.step();
      shelf.keep(simulation);
      if (performance.now() - reported > REPORT_EVERY) {
        progress(simulation.tick);
        await pause();
        // A newer wish moved the simulation while this one waited.
        if (mine !== this.wish) throw new Error('superseded');
        reported = performance.now();
      }
    }
    return simulation;
  }
}
