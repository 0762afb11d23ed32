/** Outcomes that lines measure: means over what was seen, passed on or said, and ends of runs. */
import type { Item } from '../../../sim/relation.ts';
import type { Simulation } from '../../../sim/simulation.ts';
import { BOT, CITIZEN } from '../../../sim/world/agents.ts';
import type { World } from '../../../sim/world/world.ts';
import type { Probe } from './line.ts';

/** A number about a run at its end. */
export const atEnd = (name: string, value: (simulation: Simulation) => number): Probe => ({
  name,
  begin: () => ({ value }),
});

/** An outcome of the scenario format, as `{ metric: tension, of: aurelia, toward: borealia }`. */
export const outcome = (name: string, asked: string, more: readonly string[] = []): Probe => ({
  name,
  overrides: [`outcomes=[${asked}]`, ...more],
  begin: () => ({
    value: (simulation) => Object.values(simulation.outcomes())[0] ?? Number.NaN,
  }),
});

type OfItem = (item: Item, world: World) => number | null;
type OfMessage = (row: number, world: World) => number | null;

/** A mean over everything that people see; what gives null does not count. */
export const meanSeen = (name: string, of: OfItem): Probe => ({
  name,
  begin() {
    let [sum, count] = [0, 0];
    return {
      seen(item, world) {
        const value = of(item, world);
        if (value === null) return;
        sum += value;
        count++;
      },
      value: () => sum / count,
    };
  },
});

/** A sum over everything that people see. */
export const sumSeen = (name: string, of: OfItem): Probe => ({
  name,
  begin() {
    let sum = 0;
    return {
      seen(item, world) {
        sum += of(item, world) ?? 0;
      },
      value: () => sum,
    };
  },
});

function overMessages(name: string, of: OfMessage, mean: boolean): Probe {
  return {
    name,
    begin() {
      let [sum, count] = [0, 0];
      return {
        tick(log, world) {
          for (const row of log.messages.subarray(0, log.messageCount)) {
            const value = of(row, world);
            if (value === null) continue;
            sum += value;
            count++;
          }
        },
        value: () => (mean ? sum / count : sum),
      };
    },
  };
}

/** A mean, or a sum, over posts; over shares. */
const isShare = (row: number, { messages }: World): boolean => (messages.parent[row] ?? -1) >= 0;
const posted =
  (of: OfMessage): OfMessage =>
  (row, world) =>
    isShare(row, world) ? null : of(row, world);
const shared =
  (of: OfMessage): OfMessage =>
  (row, world) =>
    isShare(row, world) && world.agents.kind[world.messages.author[row] ?? 0] !== BOT
      ? of(row, world)
      : null;

export const meanPosted = (name: string, of: OfMessage): Probe =>
  overMessages(name, posted(of), true);
export const sumPosted = (name: string, of: OfMessage): Probe =>
  overMessages(name, posted(of), false);
export const meanShared = (name: string, of: OfMessage): Probe =>
  overMessages(name, shared(of), true);
export const sumShared = (name: string, of: OfMessage): Probe =>
  overMessages(name, shared(of), false);

/** How unequal a count by agent is: what the top tenth of the people hold. */
export const topTenth = (name: string, counts: (simulation: Simulation) => number[]): Probe =>
  atEnd(name, (simulation) => {
    const sorted = counts(simulation).sort((a, b) => b - a);
    const all = sorted.reduce((sum, value) => sum + value, 0);
    const top = sorted.slice(0, Math.round(sorted.length / 10));
    return top.reduce((sum, value) => sum + value, 0) / all;
  });

/** A mean over citizens at the end. */
export const meanPerson = (name: string, of: (row: number, world: World) => number | null): Probe =>
  atEnd(name, ({ world }) => {
    let [sum, count] = [0, 0];
    for (let row = 0; row < world.people; row++) {
      const value = world.agents.kind[row] === CITIZEN ? of(row, world) : null;
      if (value === null) continue;
      sum += value;
      count++;
    }
    return sum / count;
  });

/** A standard deviation over citizens at the end. */
export const spreadOfPeople = (name: string, of: (row: number, world: World) => number): Probe =>
  atEnd(name, ({ world }) => {
    const values = Array.from({ length: world.people }, (_, row) => of(row, world));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  });

export const posts = atEnd('posts', (simulation) => simulation.counts()['posts'] ?? Number.NaN);
export const shares = atEnd('shares', (simulation) => simulation.counts()['shares'] ?? Number.NaN);
export const sittings = atEnd('sittings', (s) => s.counts()['sessions'] ?? Number.NaN);
export const impressions = atEnd('impressions', (s) => s.counts()['impressions'] ?? Number.NaN);

export const ageSeen = meanSeen(
  'age of what is seen',
  ({ time, message }, { messages }) => time - (messages.available[message] ?? 0),
);

export const engagement = atEnd('shares, replies and likes', ({ world }) =>
  world.countries.engagements.reduce((sum, count) => sum + count, 0),
);

const PLOT = 0;

/** Log-odds that people give the plot, over what they gave it at the start. */
export const beliefInPlot = meanPerson('change of belief in the plot', (row, { agents, sizes }) => {
  const place = row * sizes.claim + PLOT;
  return (agents.logOdds[place] ?? 0) - (agents.logOddsStart[place] ?? 0);
});

export const falseShares = sumShared('shares of false items', (row, { messages }) =>
  (messages.veracity[row] ?? 1) < 0.5 ? 1 : 0,
);
export const falsePosts = meanPosted('false among posts about claims', (row, { messages }) =>
  (messages.claim[row] ?? -1) < 0 ? null : (messages.veracity[row] ?? 1) < 0.5 ? 1 : 0,
);
