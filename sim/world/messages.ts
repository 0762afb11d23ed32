/**
 * The message store: posts and shares, one row each, in rows that are used again.
 *
 * A share is a message of its own that repeats the content of what it passes on, so that a reader
 * touches one row. `root` is the post at the head of the cascade: counters live there.
 */
import { type Columns, column } from './columns.ts';

export const MESSAGE_KINDS = [
  'post',
  'share',
  'quote',
  'reply',
  'correction',
  'prebunk',
  'label',
  'appeal',
] as const;

/** Bits of `flags`. */
export const LABELLED = 1;
export const REMOVED = 2;
export const OFFICIAL = 8;
export const TRANSLATED = 16;
export const BOT_ORIGIN = 32;

const SHARE = [0, 1] as const;
const WORD = [0, 0xffffffff] as const;

export const messageColumns = {
  live: column('u8', 'whether the row holds a message', [0, 1]),
  generation: column(
    'u8',
    'times the row was used, modulo 256; feeds tell old contents by it',
    [0, 255],
  ),
  keyHigh: column('u32', 'first word of the message key: the item key of draws', WORD),
  keyLow: column('u32', 'second word of the message key', WORD),
  number: column('u32', 'running number in the run, for tables', WORD),
  author: column('u32', 'row of the agent that posted or shared it', WORD),
  root: column('u32', 'row of the post at the head of the cascade', WORD),
  parent: column('i32', 'row of the message passed on, -1 for a post', [-1, 0x7fffffff]),
  previous: column('i32', "the author's message before this one, -1 for none", [-1, 0x7fffffff]),
  time: column('f64', 'when it was posted or shared, hours since the start', [0, Infinity]),
  available: column('f64', 'from when readers may meet it: a share at the end of its tick', [
    0,
    Infinity,
  ]),
  lastDelivery: column(
    'f64',
    'on a root: when any message of the cascade was last delivered, hours',
    [0, Infinity],
  ),
  kind: column('u8', 'index into MESSAGE_KINDS', [0, MESSAGE_KINDS.length - 1]),
  depth: column('u8', 'shares between this message and its root', [0, 255]),
  flags: column('u16', 'bits LABELLED to BOT_ORIGIN', [0, 63]),
  claim: column('i16', 'claim it is about, -1 for none', [-1, 31]),
  polarity: column('i8', '1 asserts the claim, -1 denies it, 0 no claim', [-1, 1]),
  veracity: column('f32', '1 true, 0 false', SHARE),
  issue: column('i16', 'issue it takes a stance on, -1 for none', [-1, 255]),
  stance: column('f32', 'stance it takes', [-1, 1]),
  target: column('i16', 'country it is about, -1 for none', [-1, 255]),
  valence: column('f32', 'what it says about that country, bad to good', [-1, 1]),
  tone: column('u8', 'index into TONES', [0, 7]),
  languages: column('u32', 'languages it can be read in, one bit each', WORD),
  arousal: column('f32', 'how stirring it is', [0, 2]),
  novelty: column('f32', 'how new it is when posted', SHARE),
  appeal: column('f32', 'how attractive it is', SHARE),
  hostility: column('f32', 'hostility to an out-group', SHARE),
  moralWords: column('u8', 'moral-emotional words', [0, 4]),
  quality: column('f32', 'quality of its content', SHARE),
  actor: column('i16', 'actor on whose behalf it was posted, -1 for none', [-1, 255]),
  impressions: column('u32', 'on a root: times seen', WORD),
  engagement: column(
    'u32',
    'on a root: shares, replies and likes, as readers may know them now',
    WORD,
  ),
  engagementPending: column('u32', 'on a root: those of this tick, counted from the next on', WORD),
} as const;

/** What an official message is for; decides its effect on attitudes. */
export const TONES = [
  'information',
  'friendship',
  'aid',
  'culture',
  'criticism',
  'insult',
] as const;

export type Messages = Columns<typeof messageColumns>;
