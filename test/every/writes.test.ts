/**
 * Every mechanism writes what it declares and nothing else. Each runs alone between two looks at
 * all columns; the mechanisms of items are looked at item by item.
 */
import { describe, expect, it } from 'vitest';
import { initialize } from '../../sim/initialize.ts';
import type { ItemProcess, ItemStep, Mechanism, Process } from '../../sim/mechanism.ts';
import { createPopulation } from '../../sim/population/population.ts';
import { MECHANISMS } from '../../sim/schedule.ts';
import type { ModuleState } from '../../sim/world/module.ts';
import { eachColumn } from '../../sim/world/snapshot.ts';
import type { World } from '../../sim/world/world.ts';
import { everythingRecipe } from '../worlds/everything.ts';
import { startOf } from '../worlds/hand.ts';
import { decision } from '../worlds/scenario.ts';

const TICKS = 84;
/** What cannot be seen in this run, and why. */
const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  // Nothing is two days old yet.
  expiry: [
    'messages.live',
    'messages.previous',
    'agents.latestMessage',
    'meetings',
    'feeds.met',
    'counters',
  ],
  // The audience has noted before that the reader heard of the claim, and nobody labels.
  exposure: ['agents.claimFlags'],
  correction: ['agents.claimFlags'],
  // An inject has brought their claim before.
  bots: ['claims.inTheAir'],
  // A programme takes a week to begin, a prebunk four days, an influencer two and a half.
  actors: ['agents.attitude', 'programmes', 'prebunking.waiting', 'sponsorships.hidden'],
  disclosure: ['sponsorships.hidden', 'agents.credibility'],
  // The quiet meeting comes after the only day's end.
  tension: ['tension.meetings'],
};
/** Items are followed one by one in these ticks; it takes a while. */
const isClose = (tick: number): boolean => tick % 4 === 3;

/** What has changed since the last look: columns as `table.column`. */
class Watch {
  private readonly world: World;
  private readonly seen = new Map<string, Uint8Array>();

  constructor(world: World) {
    this.world = world;
    this.look();
  }

  look(): string[] {
    const changed: string[] = [];
    eachColumn(this.world, (what, values) => {
      const now = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      const before = this.seen.get(what);
      // What is kept of messages besides begins at zero with each message: that is nobody's doing.
      const known = before !== undefined && this.isBeside(what) ? before.length : now.length;
      const isAsBefore =
        before !== undefined && Buffer.compare(before, now.subarray(0, known)) === 0;
      if (!isAsBefore || now.subarray(known).some((byte) => byte !== 0)) {
        changed.push(what);
        this.seen.set(what, now.slice());
      } else if (before !== undefined && known < now.length) {
        this.seen.set(what, now.slice());
      }
    });
    return changed;
  }

  private isBeside(what: string): boolean {
    return this.world.store.besides.has(what.split('.')[0] ?? '');
  }
}

const recipe = {
  ...everythingRecipe(),
  decisions: [decision(60, { decision: 'answer', option: 'open', actor: 'ministry' })],
};
const world = initialize(recipe, createPopulation(recipe.scenario, recipe.networkSeed));
const watch = new Watch(world);
const written = new Map<string, Set<string>>(MECHANISMS.map(({ name }) => [name, new Set()]));
const note = (name: string) => {
  for (const column of watch.look()) written.get(name)?.add(column);
};

let tick = 0;
const items = MECHANISMS.filter((one): one is ItemProcess => one.kind === 'item').map(
  (mechanism): ItemStep => {
    const step = mechanism.start(startOf(world, recipe, mechanism.name));
    return (item) => {
      if (!isClose(tick)) {
        step(item);
        return;
      }
      note('feed');
      step(item);
      note(mechanism.name);
    };
  },
);

/** What the schedule does with a mechanism after the ticks of a kind. */
function stepsOf(mechanism: Mechanism) {
  if (mechanism.kind === 'initial') return [];
  const start = startOf(world, recipe, mechanism.name, items);
  if (mechanism.kind === 'item') {
    const step = mechanism.daily?.(start);
    return step === undefined ? [] : [{ every: 'day', step }];
  }
  const process = mechanism as Process;
  return [{ every: process.every, step: process.start(start) }];
}
const schedule = MECHANISMS.flatMap((mechanism) =>
  stepsOf(mechanism).map((entry) => ({ name: mechanism.name, ...entry })),
);

for (; tick < TICKS; tick++) {
  world.log.clear();
  for (const { name, every, step } of schedule) {
    if (every !== 'tick' && (tick + 1) % 48 !== 0) continue;
    step(tick, 0, world.agentCount);
    // Where items are not followed, what they write is not told from what the feed does.
    if (name === 'feed' && !isClose(tick)) watch.look();
    else note(name);
  }
}

const isDeclared = (column: string, declared: readonly string[]): boolean =>
  declared.some((what) => what === column || column.startsWith(`${what}.`));

/** State that a mechanism has under other settings than these: laws of rules look at it. */
const elsewhere = ({ owning, owns = [] }: Mechanism): string[] =>
  owning === undefined
    ? []
    : (owns as ModuleState[]).filter((of) => !world.has(of)).map((of) => of.name);

describe.each(MECHANISMS.filter(({ kind }) => kind !== 'initial'))('$name', (mechanism) => {
  const { name } = mechanism;
  const away = elsewhere(mechanism);
  const writes = mechanism.writes.filter((what) => !away.includes(what));

  it('leaves alone every column that it does not declare', () => {
    const beyond = [...(written.get(name) ?? [])].filter((column) => !isDeclared(column, writes));
    expect(beyond).toEqual([]);
  });

  it('declares nothing that it never writes', () => {
    const columns = [...(written.get(name) ?? [])];
    const idle = writes.filter((what) => !columns.some((column) => isDeclared(column, [what])));
    expect(idle).toEqual(UNSEEN[name] ?? []);
  });

  it('names columns and tables that exist', () => {
    const names: string[] = [];
    eachColumn(world, (what) => names.push(what));
    const unknown = [...mechanism.reads, ...writes].filter(
      (what) => what !== 'graph' && !names.some((column) => isDeclared(column, [what])),
    );
    expect(unknown).toEqual([]);
  });
});
