/** What the actors of a run said, from the table of messages: for their lanes along the bottom. */
import type { Table } from './table.ts';

export interface OfficialPost {
  readonly hours: number;
  readonly actor: string;
  readonly kind: string;
  readonly claim: string;
  readonly polarity: number;
}

/** Above this many messages the lanes show the actions of actors alone. */
const MOST_ROWS = 1_500_000;

export async function readOfficial(table: Table, tickHours: number): Promise<OfficialPost[]> {
  if (table.rows > MOST_ROWS) return [];
  const actor = await table.texts('actor');
  const rows: number[] = [];
  actor.forEach((id, row) => {
    if (id !== '') rows.push(row);
  });
  if (rows.length === 0) return [];
  const [tick, polarity, kind, claim] = await Promise.all([
    table.numbers('tick'),
    table.numbers('polarity'),
    table.texts('kind'),
    table.texts('claim'),
  ]);
  return rows.map((row) => ({
    hours: (tick[row] as number) * tickHours,
    actor: actor[row] as string,
    kind: kind[row] as string,
    claim: claim[row] as string,
    polarity: polarity[row] as number,
  }));
}
