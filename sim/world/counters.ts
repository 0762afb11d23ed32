/** Single numbers of the world, in a table of one row so that snapshots and digests have them. */
import { type Columns, column } from './columns.ts';

const COUNT = [0, Infinity] as const;

export const counterColumns = {
  rowsUsed: column('u32', 'rows of the message store ever taken', COUNT),
  rowsFree: column('u32', 'of them, free again', COUNT),
  firstFree: column('u32', 'where the ring of free rows begins', COUNT),
  meetings: column('u32', 'meetings of readers and cascades that are remembered', COUNT),
  number: column('u32', 'running number of the next message', COUNT),
  posts: column('f64', 'posts so far', COUNT),
  shares: column('f64', 'shares so far', COUNT),
  sessions: column('f64', 'sittings at the feed so far', COUNT),
  candidates: column('f64', 'items ranked so far', COUNT),
  impressions: column('f64', 'items seen so far', COUNT),
  deliveries: column('f64', 'deliveries so far', COUNT),
} as const;

export type Counters = Columns<typeof counterColumns>;
