/**
 * The tables of a run (run folder, format 1): their columns, in order, with type and meaning.
 * The recorder fills them, the data dictionary is made from them, the page reads them by these
 * names.
 */
import type { ColumnDigest } from '../world/snapshot.ts';
import type { WorldEvent } from '../world/tick-events.ts';

/** How a value is stored. `i8`, `u8` and `i16` may carry a scale: value = stored / scale. */
export type CellType = 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'f32' | 'f64' | 'text';

export interface TableColumn {
  readonly name: string;
  readonly type: CellType;
  readonly meaning: string;
  /** value = stored / scale */
  readonly scale?: number;
}

export interface TableLayout {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly TableColumn[];
  /** Frames alone: ticks from one frame to the next; a frame is a row group. */
  readonly everyTicks?: number;
}

const of = (name: string, type: CellType, meaning: string, scale?: number): TableColumn =>
  scale === undefined ? { name, type, meaning } : { name, type, meaning, scale };

export const messagesTable: TableLayout = {
  name: 'messages',
  meaning: 'what was posted, one row a post (shares are in `shares`)',
  columns: [
    of('number', 'i32', 'running number of the message in the run'),
    of('tick', 'i32', 'tick in which it was posted, from 0'),
    of('time', 'f64', 'hours since the start'),
    of('keyHigh', 'i32', 'first 32 bits of the key, the same in every arm of a comparison'),
    of('keyLow', 'i32', 'last 32 bits of the key'),
    of('author', 'i32', 'row in agents'),
    of('actor', 'text', 'actor on whose behalf, empty for none'),
    of('kind', 'text', 'post, reply, correction, prebunk, label or appeal'),
    of('claim', 'text', 'claim it is about, empty for none'),
    of('polarity', 'i8', '1 asserts the claim, -1 denies it, 0 no claim'),
    of('veracity', 'f32', '1 true, 0 false'),
    of('issue', 'text', 'issue it takes a stance on, empty for none'),
    of('stance', 'f32', 'stance taken, -1 to 1'),
    of('target', 'text', 'country it is about, empty for none'),
    of('valence', 'f32', 'what it says about that country, -1 to 1'),
    of('tone', 'text', 'information, friendship, aid, culture, criticism or insult'),
    of('languages', 'text', 'languages it can be read in, separated by blanks'),
    of('arousal', 'f32', 'how stirring'),
    of('novelty', 'f32', 'how new when posted'),
    of('appeal', 'f32', 'how attractive'),
    of('hostility', 'f32', 'hostility to an out-group'),
    of('quality', 'f32', 'quality of its content'),
  ],
};

export const sharesTable: TableLayout = {
  name: 'shares',
  meaning: 'who passed on what, from whom, one row a share',
  columns: [
    of('number', 'i32', 'running number of this share among messages'),
    of('tick', 'i32', 'tick in which it was shared, from 0'),
    of('time', 'f64', 'hours since the start'),
    of('sharer', 'i32', 'row in agents'),
    of('root', 'i32', 'number of the post at the head of the cascade'),
    of('parent', 'i32', 'number of the message passed on'),
    of('source', 'i32', 'row in agents of the account it was got from'),
    of('depth', 'u8', 'shares between it and the root'),
    of('quote', 'u8', '1 when passed on with words of its own'),
  ],
};

export const eventsTable: TableLayout = {
  name: 'events',
  meaning: 'injects, actions of actors and decisions, one row each',
  columns: [
    of('tick', 'i32', 'tick in which it took effect, from 0'),
    of('time', 'f64', 'hours since the start'),
    of(
      'what',
      'text',
      'inject, inject-end, action, lapse, decision, violence, answer, disclosure, attack, recovery or treaty',
    ),
    of('id', 'text', 'inject, kind of action, or decision point'),
    of('actor', 'text', 'who acted, empty for none'),
    of('detail', 'text', 'option chosen, country concerned, claim, ...'),
    of('cost', 'f64', 'budget units spent'),
    of('message', 'i32', 'number of the message that it posted first, -1 for none'),
  ],
};

export const metricsTable: TableLayout = {
  name: 'metrics',
  meaning: 'measures over time',
  columns: [
    of('tick', 'i32', 'ticks done when measured'),
    of('metric', 'text', 'name of the measure, with what it is of behind a colon'),
    of('country', 'text', 'country whose public is measured, `all` for everybody'),
    of('value', 'f64', 'the value'),
  ],
};

export const digestsTable: TableLayout = {
  name: 'digests',
  meaning: 'the chained digest each tick and, once a simulated day, each column of the world',
  columns: [
    of('tick', 'i32', 'ticks done'),
    of('what', 'text', '`run` for the chain, else table and column'),
    of('digest', 'text', '32 hexadecimal digits'),
  ],
};

export const tiesTable: TableLayout = {
  name: 'ties',
  meaning: 'who follows whom at the end; messages travel from followed to follower',
  columns: [of('follower', 'i32', 'row in agents'), of('followed', 'i32', 'row in agents')],
};

/** The same where ties have weights. */
export const weightedTiesTable: TableLayout = {
  ...tiesTable,
  columns: [...tiesTable.columns, of('weight', 'f64', 'influence of the followed on the follower')],
};

export const layoutTable: TableLayout = {
  name: 'layout',
  meaning: 'where agents are drawn, one row an agent in their order; a picture, outside the digest',
  columns: [of('x', 'f32', 'to the right'), of('y', 'f32', 'upwards')],
};

/** What an event is, as the kernel reports it to the recorder. */
export type { WorldEvent as EventRow };

export interface MetricRow {
  readonly metric: string;
  readonly country: string;
  readonly value: number;
}

export type { ColumnDigest as DigestRow };

/** What happened in a tick; valid until the next step. */
export interface TickLog {
  /** Ticks done, this one included. */
  readonly tick: number;
  /** Rows of the message store that hold this tick's posts and shares, in order of delivery. */
  readonly messages: Uint32Array;
  readonly messageCount: number;
  readonly events: readonly WorldEvent[];
  /** Empty when nothing was measured in this tick. */
  readonly metrics: readonly MetricRow[];
  readonly digests: readonly ColumnDigest[];
}
