/**
 * Feeds: the last 64 deliveries to each agent, in a ring.
 *
 * A slot is one word: bit 31 read, bit 30 mutual tie with the sender, bits 22 to 29 the generation
 * of the message row, bits 0 to 21 the row. The generation tells a slot whose row was used again.
 */
import { type Columns, column } from './columns.ts';

export const SLOTS = 64;
export const SLOT_READ = 0x80000000;
export const SLOT_MUTUAL = 0x40000000;
export const ROW_MASK = 0x3fffff;
export const GENERATION_SHIFT = 22;
/** What a slot can address: more live messages than this are refused. */
export const MOST_MESSAGES = ROW_MASK + 1;

export const feedColumns = {
  slots: column('u32', 'messages delivered, see above', [0, 0xffffffff], SLOTS),
  next: column('u8', 'slot that the next delivery takes', [0, SLOTS - 1]),
  filled: column('u8', 'slots in use', [0, SLOTS]),
  met: column('i32', 'its latest meeting with a cascade, -1 for none', [-1, 0x7fffffff]),
} as const;

export type Feeds = Columns<typeof feedColumns>;
