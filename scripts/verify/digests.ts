/** The digests that a run noted, and where those of another run leave them. */
import { join } from 'node:path';
import { openTable } from '../export/table.ts';
import type { DigestEntry } from './hash-sink.ts';

/** The rows of a run's `digests.parquet`, in their order. */
export async function* recordedDigests(path: string): AsyncGenerator<DigestEntry> {
  const table = await openTable(join(path, 'digests.parquet'));
  for await (const [ticks = [], what = [], digests = []] of table.groups([
    'tick',
    'what',
    'digest',
  ])) {
    for (let row = 0; row < ticks.length; row++) {
      yield {
        tick: Number(ticks[row]),
        what: String(what[row]),
        digest: String(digests[row]),
      };
    }
  }
}

export interface Difference {
  /** The first tick at which a digest differs. */
  readonly tick: number;
  /** The first column that differs then or at the end of that day; `run` when no column does. */
  readonly what: string;
}

const CHAIN = 'run';

/**
 * The first tick that differs, and the first column that does. The chain of a tick notes that
 * something happened otherwise; columns are noted once a day and say where it left its mark.
 */
export async function firstDifference(
  recorded: AsyncIterable<DigestEntry>,
  again: readonly DigestEntry[],
): Promise<Difference | null> {
  let first: DigestEntry | null = null;
  let place = 0;
  for await (const entry of recorded) {
    const other = again[place++];
    const same =
      other?.tick === entry.tick && other.what === entry.what && other.digest === entry.digest;
    if (same) {
      continue;
    }
    first ??= entry;
    if (entry.what !== CHAIN) {
      return { tick: first.tick, what: entry.what };
    }
  }
  const [extra] = again.slice(place);
  const found = first ?? extra ?? null;
  return found === null ? null : { tick: found.tick, what: found.what };
}
