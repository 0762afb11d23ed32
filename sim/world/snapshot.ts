/** Snapshots: the world as bytes, to go back to; and the digest of its columns. */
import { Digest } from '../digest.ts';
import type { World } from './world.ts';

export interface Snapshot {
  readonly tick: number;
  readonly tables: ReadonlyMap<string, ArrayBuffer>;
  readonly messageRows: number;
  readonly messages: ArrayBuffer;
  readonly free: Uint32Array;
  /** What mechanisms keep of messages besides. */
  readonly besides: ReadonlyMap<string, ArrayBuffer>;
  readonly meetingRows: number;
  readonly meetings: ArrayBuffer;
  /** Who is followed, and with which weight, where ties move within the run. */
  readonly followed: Uint32Array | null;
  readonly weights: Float64Array | null;
  readonly digest: Uint32Array;
}

/** Copies the tables of the world; the graph is copied only where its ties move. */
export function takeSnapshot(world: World, tick: number, digest: Uint32Array): Snapshot {
  const tables = new Map<string, ArrayBuffer>();
  for (const [name, table] of world.tables) {
    tables.set(name, table.buffer.slice(0));
  }
  return {
    tick,
    tables,
    messageRows: world.store.table.rows,
    messages: world.store.table.buffer.slice(0),
    free: world.store.free.slice(),
    besides: new Map([...world.store.besides].map(([name, { buffer }]) => [name, buffer.slice(0)])),
    meetingRows: world.meetings.table.rows,
    meetings: world.meetings.table.buffer.slice(0),
    followed: world.movingTies?.graph.followed.slice() ?? null,
    weights: world.movingTies?.graph.weights?.slice() ?? null,
    digest: digest.slice(),
  };
}

/** Puts the world back as it was, to the byte. */
export function restoreSnapshot(world: World, snapshot: Snapshot): void {
  // First, since it counts anew where the ring of free rows begins.
  if (world.store.table.rows !== snapshot.messageRows) {
    world.store.resize(snapshot.messageRows);
  }
  if (world.meetings.table.rows !== snapshot.meetingRows) {
    world.meetings.resize(snapshot.meetingRows);
  }
  for (const [name, table] of world.tables) {
    new Uint8Array(table.buffer).set(new Uint8Array(snapshot.tables.get(name)!));
  }
  new Uint8Array(world.store.table.buffer).set(new Uint8Array(snapshot.messages));
  for (const [name, table] of world.store.besides) {
    new Uint8Array(table.buffer).set(new Uint8Array(snapshot.besides.get(name)!));
  }
  world.store.free.set(snapshot.free);
  new Uint8Array(world.meetings.table.buffer).set(new Uint8Array(snapshot.meetings));
  if (world.movingTies !== null && snapshot.followed !== null) {
    world.movingTies.restore(snapshot.followed, snapshot.weights);
  }
  world.outbox.count = 0;
  world.store.writeCards();
  world.rebuildCircles();
}

/** Calls `note` with the name and the values of every column, in the order of declaration. */
export function eachColumn(
  world: World,
  note: (what: string, values: ArrayBufferView) => void,
): void {
  for (const [name, table] of world.tables) {
    for (const column of Object.keys(table.declarations)) {
      note(`${name}.${column}`, table.columns[column]);
    }
  }
  const used = world.counters.rowsUsed[0];
  const { declarations, columns } = world.store.table;
  for (const column of Object.keys(declarations) as (keyof typeof columns)[]) {
    note(`messages.${column}`, columns[column].subarray(0, used));
  }
  for (const [name, table] of world.store.besides) {
    for (const [column, values] of Object.entries(table.columns)) {
      note(`${name}.${column}`, values.subarray(0, (used * values.length) / table.rows));
    }
  }
  const met = world.meetings.table;
  for (const column of Object.keys(met.declarations) as (keyof typeof met.columns)[]) {
    note(`meetings.${column}`, met.columns[column].subarray(0, world.counters.meetings[0]));
  }
  note('graph.followedStart', world.graph.followedStart);
  note('graph.followed', world.graph.followed);
}

/** `table.column` and 32 hexadecimal digits. */
export interface ColumnDigest {
  readonly what: string;
  readonly digest: string;
}

/** The digest of every column of the world, in the order of declaration. */
export function columnDigests(world: World): ColumnDigest[] {
  const rows: ColumnDigest[] = [];
  eachColumn(world, (what, values) => {
    rows.push({ what, digest: new Digest().bytes(values).value() });
  });
  return rows;
}
