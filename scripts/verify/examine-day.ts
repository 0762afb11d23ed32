/**
 * Looks for the mechanism behind a difference. The day of the difference is run twice with a
 * digest after every mechanism: where the two part, a mechanism is not deterministic. Where they
 * agree, this engine has changed since, and the first mechanism that writes the column is named.
 */
import {
  createPopulation,
  createSimulation,
  type ImportedNetwork,
  MECHANISMS,
  type Recipe,
  type Simulation,
} from '../../sim/index.ts';
import type { Difference } from './digests.ts';

export interface Finding {
  /** Whether two runs of the day differ from each other. */
  readonly unsteady: boolean;
  readonly mechanism: string;
  readonly tick: number;
}

const PREFIX = 'after ';

export function examineDay(
  recipe: Recipe,
  imported: ImportedNetwork | null,
  { tick, what }: Difference,
): Finding | null {
  const ticksADay = Math.max(1, Math.round(24 / recipe.scenario.time.tickHours));
  const firstOfDay = Math.floor((tick - 1) / ticksADay) * ticksADay;
  const last = Math.min(firstOfDay + ticksADay, recipe.scenario.time.ticks);
  const population = createPopulation(recipe.scenario, recipe.networkSeed, imported);
  const day = () => digestsOf(createSimulation(recipe, population), firstOfDay, last);
  const [once, again] = [day(), day()];
  const parted = once.findIndex(({ digest }, place) => again[place]?.digest !== digest);
  if (parted >= 0) {
    const { name = '', at = tick } = once[parted] ?? {};
    return { unsteady: true, mechanism: name, tick: at };
  }
  const table = what.slice(0, what.indexOf('.'));
  const writer = MECHANISMS.find(({ writes }) => writes.includes(what) || writes.includes(table));
  return writer === undefined ? null : { unsteady: false, mechanism: writer.name, tick };
}

/** The digests after every mechanism of the ticks `first` to `last`, of a run from the start. */
function digestsOf(simulation: Simulation, first: number, last: number) {
  while (simulation.tick < first) {
    simulation.step();
  }
  const found: { name: string; at: number; digest: string }[] = [];
  while (simulation.tick < last) {
    const { tick, digests } = simulation.step({ digestEach: true });
    for (const { what, digest } of digests) {
      if (what.startsWith(PREFIX)) {
        found.push({ name: what.slice(PREFIX.length), at: tick, digest });
      }
    }
  }
  return found;
}
