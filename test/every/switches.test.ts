/** A mechanism that is switched off does not happen, and the others go on without it. */
import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../sim/population/population.ts';
import { MECHANISMS } from '../../sim/schedule.ts';
import type { Simulation } from '../../sim/simulation.ts';
import { eachColumn } from '../../sim/world/snapshot.ts';
import { everythingRecipe, withSettings } from '../worlds/everything.ts';
import { printOf } from '../worlds/prints.ts';
import { run } from '../worlds/running.ts';

const TICKS = 62;
const recipe = everythingRecipe();
const population = createPopulation(recipe.scenario, recipe.networkSeed);

const columnsOf = ({ world }: Simulation) => {
  const prints = new Map<string, string>();
  eachColumn(world, (what, values) => prints.set(what, printOf(values)));
  return prints;
};

/** Why a run without it may be the very same run. */
const SAME: Readonly<Record<string, string>> = {
  people: 'it is what the population is drawn from, and has no step',
  expiry: 'nothing is two days old yet',
};

const atStart = columnsOf(run(recipe, { population, ticks: 0 }));
const whole = run(recipe, { population, ticks: TICKS });
const atEnd = columnsOf(whole);

/** Columns that this mechanism alone writes. */
const ownColumns = (name: string): string[] =>
  [...atStart.keys()].filter((column) => {
    const writers = MECHANISMS.filter(
      ({ kind, writes }) =>
        kind !== 'initial' &&
        writes.some((what) => what === column || column.startsWith(`${what}.`)),
    );
    return writers.length === 1 && writers[0]?.name === name;
  });

describe.each(MECHANISMS.map(({ name }) => name))('without %s', (name) => {
  const mechanisms = withSettings({ [name]: { off: true } });
  const without = run(
    { ...recipe, scenario: { ...recipe.scenario, mechanisms } },
    {
      population,
      ticks: TICKS,
    },
  );

  it('the run goes on, and is another one, or it is known why not', () => {
    expect(without.tick).toBe(TICKS);
    if (SAME[name] === undefined) expect(without.digest()).not.toBe(whole.digest());
    else expect(without.digest()).toBe(whole.digest());
  });

  it('what it alone writes stays as it was at the start', () => {
    const columns = columnsOf(without);
    // State that belongs to it alone is not there without it.
    const left = ownColumns(name).filter((column) => columns.has(column));
    const moved = left.filter((column) => columns.get(column) !== atStart.get(column));
    // Columns of messages begin with the first message.
    const { besides } = without.world.store;
    const isOfMessages = (column: string) =>
      column.startsWith('messages.') || besides.has(column.split('.')[0] ?? '');
    expect(moved.filter((column) => !isOfMessages(column))).toEqual([]);
  });
});

describe('the switches', () => {
  it('are told apart by columns that one mechanism alone writes', () => {
    const moving = MECHANISMS.filter(({ name }) =>
      ownColumns(name).some((column) => atEnd.get(column) !== atStart.get(column)),
    ).map(({ name }) => name);
    expect(moving.length).toBeGreaterThan(6);
  });

  it('all off leave a world in which nothing happens', () => {
    const off = Object.fromEntries(MECHANISMS.map(({ name }) => [name, { off: true }]));
    const mechanisms = withSettings(off);
    const still = run(
      { ...recipe, scenario: { ...recipe.scenario, mechanisms } },
      {
        population,
        ticks: 48,
      },
    );
    const columns = columnsOf(still);
    const moved = [...columns].filter(([column, print]) => atStart.get(column) !== print);
    expect(
      moved.map(([column]) => column).filter((column) => !column.startsWith('outcomes.')),
    ).toEqual([]);
    expect(still.counts()).toMatchObject({ posts: 0, shares: 0, sessions: 0, impressions: 0 });
  });
});
