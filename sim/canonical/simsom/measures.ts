/** What is measured of the feeds of SimSoM. */
import { log } from '../../math.ts';
import type { Feeds } from './feeds.ts';
import type { Messages } from './messages.ts';

/** Mean quality over all places in people's feeds; null where all are empty. */
export function meanQuality(feeds: Feeds, { quality }: Messages, bot: Uint8Array): number | null {
  const { size, length, message } = feeds;
  let sum = 0;
  let slots = 0;
  for (let row = 0; row < bot.length; row++) {
    if (bot[row] === 1) continue;
    const end = row * size + length[row];
    for (let slot = row * size; slot < end; slot++) sum += quality[message[slot]];
    slots += length[row];
  }
  return slots === 0 ? null : sum / slots;
}

/** - sum of p ln p, with p the share of a message among the places of all feeds. */
export function diversity({ size, length, message }: Feeds, { count }: Messages): number {
  const places = new Uint32Array(count);
  let slots = 0;
  for (let row = 0; row < length.length; row++) {
    const end = row * size + length[row];
    for (let slot = row * size; slot < end; slot++) places[message[slot]]++;
    slots += length[row];
  }
  let sum = 0;
  for (let number = 0; number < count; number++) {
    const share = places[number] / slots;
    if (places[number] > 0) sum -= share * log(share);
  }
  return sum;
}
