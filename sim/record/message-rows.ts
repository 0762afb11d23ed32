/** The rows of `messages` and `shares`: what was posted, and who passed on what, from whom. */
import { MESSAGE_KINDS, TONES } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { languageNames } from './agents.ts';
import { Rows, type Sink } from './batch.ts';
import { messagesTable, sharesTable, type TickLog } from './tables.ts';

const SHARE = MESSAGE_KINDS.indexOf('share');
const QUOTE = MESSAGE_KINDS.indexOf('quote');

const postCells = (rows: Rows) => ({
  number: rows.cells('number', 'i32'),
  tick: rows.cells('tick', 'i32'),
  time: rows.cells('time', 'f64'),
  keyHigh: rows.cells('keyHigh', 'i32'),
  keyLow: rows.cells('keyLow', 'i32'),
  author: rows.cells('author', 'i32'),
  polarity: rows.cells('polarity', 'i8'),
  veracity: rows.cells('veracity', 'f32'),
  stance: rows.cells('stance', 'f32'),
  valence: rows.cells('valence', 'f32'),
  arousal: rows.cells('arousal', 'f32'),
  novelty: rows.cells('novelty', 'f32'),
  appeal: rows.cells('appeal', 'f32'),
  hostility: rows.cells('hostility', 'f32'),
  quality: rows.cells('quality', 'f32'),
  actor: rows.cells('actor', 'text'),
  kind: rows.cells('kind', 'text'),
  claim: rows.cells('claim', 'text'),
  issue: rows.cells('issue', 'text'),
  target: rows.cells('target', 'text'),
  tone: rows.cells('tone', 'text'),
  languages: rows.cells('languages', 'text'),
});

const shareCells = (rows: Rows) => ({
  number: rows.cells('number', 'i32'),
  tick: rows.cells('tick', 'i32'),
  time: rows.cells('time', 'f64'),
  sharer: rows.cells('sharer', 'i32'),
  root: rows.cells('root', 'i32'),
  parent: rows.cells('parent', 'i32'),
  source: rows.cells('source', 'i32'),
  depth: rows.cells('depth', 'u8'),
  quote: rows.cells('quote', 'u8'),
});

/** Names by their numbers plus one: -1 stands for none. */
const namesFrom = ({ names }: World) => ({
  actors: ['', ...names.actors],
  claims: ['', ...names.claims],
  issues: ['', ...names.issues],
  countries: ['', ...names.countries],
});

export class MessageRows {
  private readonly world: World;
  private readonly posts: Rows;
  private readonly posted: ReturnType<typeof postCells>;
  private readonly shares: Rows;
  private readonly shared: ReturnType<typeof shareCells>;
  private readonly named: ReturnType<typeof namesFrom>;
  /** Language masks seen so far, in words. */
  private readonly spoken = new Map<number, string>();

  constructor(world: World, sink: Sink, batchRows: number) {
    this.world = world;
    this.named = namesFrom(world);
    this.posts = new Rows(messagesTable, sink, batchRows);
    this.posted = postCells(this.posts);
    this.shares = new Rows(sharesTable, sink, batchRows);
    this.shared = shareCells(this.shares);
  }

  /** Takes the posts and shares of a tick from the message store. */
  add({ tick: ticksDone, messages, messageCount }: TickLog): void {
    const tick = ticksDone - 1;
    const { kind } = this.world.messages;
    for (let entry = 0; entry < messageCount; entry++) {
      const row = messages[entry];
      if (kind[row] === SHARE || kind[row] === QUOTE) {
        this.addShare(tick, row);
      } else {
        this.addPost(tick, row);
      }
    }
  }

  flush(): void {
    this.posts.flush();
    this.shares.flush();
  }

  private addPost(tick: number, from: number): void {
    const { messages } = this.world;
    const { posted, named } = this;
    const row = this.posts.next();
    posted.number[row] = messages.number[from];
    posted.tick[row] = tick;
    posted.time[row] = messages.time[from];
    posted.keyHigh[row] = messages.keyHigh[from];
    posted.keyLow[row] = messages.keyLow[from];
    posted.author[row] = messages.author[from];
    posted.polarity[row] = messages.polarity[from];
    posted.veracity[row] = messages.veracity[from];
    posted.stance[row] = messages.stance[from];
    posted.valence[row] = messages.valence[from];
    posted.arousal[row] = messages.arousal[from];
    posted.novelty[row] = messages.novelty[from];
    posted.appeal[row] = messages.appeal[from];
    posted.hostility[row] = messages.hostility[from];
    posted.quality[row] = messages.quality[from];
    posted.actor[row] = named.actors[messages.actor[from] + 1];
    posted.kind[row] = MESSAGE_KINDS[messages.kind[from]];
    posted.claim[row] = named.claims[messages.claim[from] + 1];
    posted.issue[row] = named.issues[messages.issue[from] + 1];
    posted.target[row] = named.countries[messages.target[from] + 1];
    posted.tone[row] = TONES[messages.tone[from]];
    posted.languages[row] = this.languages(messages.languages[from]);
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
