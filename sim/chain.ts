/**
 * What the digest of a run chains in every tick: the messages in the order of delivery, the events,
 * what was measured. The columns of the world follow once a day (DESIGN 4.5).
 */
import type { Digest } from './digest.ts';
import type { MetricRow } from './record/tables.ts';
import type { World } from './world/world.ts';

export function chainTick(
  chain: Digest,
  world: World,
  tick: number,
  metrics: readonly MetricRow[],
): void {
  const { messages, log } = world;
  chain.word(tick);
  for (let n = 0; n < log.messages.count; n++) {
    const row = log.messages.rows[n];
    chain.word(messages.keyHigh[row]).word(messages.keyLow[row]).word(messages.author[row]);
    chain.word(messages.number[messages.root[row]]);
  }
  for (const { what, id, actor, detail, cost } of log.events) {
    chain.text(what).text(id).text(actor).text(detail).number(cost);
  }
  for (const { metric, country, value } of metrics) {
    chain.text(metric).text(country).number(value);
  }
}
