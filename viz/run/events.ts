/** The rows of the tables of measures and events as the views take them. */
import { gatherMeasures, type Measures } from './measures.ts';
import type { RunEvent } from './moments.ts';
import type { Table } from './table.ts';

export async function readMeasures(table: Table, tickHours: number): Promise<Measures> {
  const [tick, value, metric, country] = await Promise.all([
    table.numbers('tick'),
    table.numbers('value'),
    table.texts('metric'),
    table.texts('country'),
  ]);
  return gatherMeasures({ tick, value, metric, country }, tickHours);
}

export async function readEvents(table: Table): Promise<RunEvent[]> {
  const [tick, time, cost, what, id, actor, detail] = await Promise.all([
    table.numbers('tick'),
    table.numbers('time'),
    table.numbers('cost'),
    table.texts('what'),
    table.texts('id'),
    table.texts('actor'),
    table.texts('detail'),
  ]);
  return what.map((kind, i) => ({
    tick: tick[i] as number,
    hours: time[i] as number,
    what: kind,
    id: id[i] as string,
    actor: actor[i] as string,
    detail: detail[i] as string,
    cost: cost[i] as number,
  }));
}
