/** The rows of `messages` and `shares`: what was posted, and who passed on what, from whom. */
import { MESSAGE_KINDS, TONES } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { languageNames } from './agents.ts';
import { type NumberCells, Rows, type Sink } from './batch.ts';
import { messagesTable, sharesTable, type TickLog } from './tables.ts';

const SHARE = MESSAGE_KINDS.indexOf('share');
const QUOTE = MESSAGE_KINDS.indexOf('quote');

/** Columns of `messages` that are copied from the message store as they are. */
const COPIED = [
  ['number', 'u32'],
  ['time', 'f64'],
  ['author', 'u32'],
  ['polarity', 'i8'],
  ['veracity', 'f32'],
  ['stance', 'f32'],
  ['valence', 'f32'],
  ['arousal', 'f32'],
  ['novelty', 'f32'],
  ['appeal', 'f32'],
  ['hostility', 'f32'],
  ['quality', 'f32'],
] as const;

/** The 65,536 spellings of half a word: two of them make a word, without padding or toString. */
const HALVES = Array.from({ length: 65_536 }, (_, half) => half.toString(16).padStart(4, '0'));
const hex = (word: number): string => `${HALVES[word >>> 16]}${HALVES[word & 0xffff]}`;

/** The cells of `messages` whose values are put in words. */
const postTexts = (rows: Rows) => ({
  key: rows.cells('key', 'text'),
  actor: rows.cells('actor', 'text'),
  kind: rows.cells('kind', 'text'),
  claim: rows.cells('claim', 'text'),
  issue: rows.cells('issue', 'text'),
  target: rows.cells('target', 'text'),
  tone: rows.cells('tone', 'text'),
  languages: rows.cells('languages', 'text'),
});

const shareCells = (rows: Rows) => ({
  number: rows.cells('number', 'u32'),
  tick: rows.cells('tick', 'i32'),
  time: rows.cells('time', 'f64'),
  sharer: rows.cells('sharer', 'u32'),
  root: rows.cells('root', 'u32'),
  parent: rows.cells('parent', 'u32'),
  source: rows.cells('source', 'u32'),
  depth: rows.cells('depth', 'u8'),
  quote: rows.cells('quote', 'u8'),
});

export class MessageRows {
  private readonly world: World;
  private readonly posts: Rows;
  private readonly postTicks: Int32Array;
  private readonly copied: readonly NumberCells[];
  private readonly texts: ReturnType<typeof postTexts>;
  private readonly shares: Rows;
  private readonly shared: ReturnType<typeof shareCells>;
  /** Language masks seen so far, in words. */
  private readonly spoken = new Map<number, string>();

  constructor(world: World, sink: Sink, batchRows: number) {
    this.world = world;
    this.posts = new Rows(messagesTable, sink, batchRows);
    this.postTicks = this.posts.cells('tick', 'i32');
    this.copied = COPIED.map(([name, type]) => this.posts.cells(name, type));
    this.texts = postTexts(this.posts);
    this.shares = new Rows(sharesTable, sink, batchRows);
    this.shared = shareCells(this.shares);
  }

  /** Takes the posts and shares of a tick from the message store. */
  add({ tick: ticksDone, messages, messageCount }: TickLog): void {
    const tick = ticksDone - 1;
    const { kind } = this.world.messages;
    // The store may have grown since the last tick, so its columns are looked up now.
    const sources = COPIED.map(([name]) => this.world.messages[name]);
    for (let entry = 0; entry < messageCount; entry++) {
      const row = messages[entry];
      if (kind[row] === SHARE || kind[row] === QUOTE) {
        this.addShare(tick, row);
      } else {
        this.addPost(tick, row, sources);
      }
    }
  }

  flush(): void {
    this.posts.flush();
    this.shares.flush();
  }

  private addPost(tick: number, from: number, sources: readonly NumberCells[]): void {
    const { messages, names } = this.world;
    const row = this.posts.next();
    this.postTicks[row] = tick;
    for (let place = 0; place < sources.length; place++) {
      this.copied[place][row] = sources[place][from];
    }
    const { texts } = this;
    texts.key[row] = hex(messages.keyHigh[from]) + hex(messages.keyLow[from]);
    texts.actor[row] = names.actors[messages.actor[from]] ?? '';
    texts.kind[row] = MESSAGE_KINDS[messages.kind[from]];
    texts.claim[row] = names.claims[messages.claim[from]] ?? '';
    texts.issue[row] = names.issues[messages.issue[from]] ?? '';
    texts.target[row] = names.countries[messages.target[from]] ?? '';
    texts.tone[row] = TONES[messages.tone[from]];
    texts.languages[row] = this.languages(messages.languages[from]);
  }

  private addShare(tick: number, from: number): void {
    const { number, time, author, root, parent, depth, kind } = this.world.messages;
    const { shared } = this;
    const row = this.shares.next();
    shared.number[row] = number[from];
    shared.tick[row] = tick;
    shared.time[row] = time[from];
    shared.sharer[row] = author[from];
    shared.root[row] = number[root[from]];
    shared.parent[row] = number[parent[from]];
    shared.source[row] = author[parent[from]];
    shared.depth[row] = depth[from];
    shared.quote[row] = kind[from] === QUOTE ? 1 : 0;
  }

  private languages(mask: number): string {
    let text = this.spoken.get(mask);
    if (text === undefined) {
      text = languageNames(mask, this.world.names.languages);
      this.spoken.set(mask, text);
    }
    return text;
  }
}
