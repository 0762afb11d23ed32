/**
 * Watches a run and keeps what the facts are measured on: who said and passed on what, who read it
 * when. It draws nothing and changes nothing.
 */
import { Forest, type Item, KINDS, type Simulation, type TickLog } from '../../sim/index.ts';

const CITIZEN = KINDS.indexOf('citizen');
const BOT = KINDS.indexOf('bot');
/** Bit of the agents' column `flags`. */
const SUPER_SHARER = 8;
/** Ages of items at their impressions, in minutes, up to two days. */
const MINUTES = 48 * 60;
const DAY = 24;
/** Cascades are followed for so long after their post. */
const FOLLOWED_HOURS = 48;

/** What is kept of each message, by its running number. */
class Notes {
  kind = new Uint8Array(1024);
  claim = new Int16Array(1024);
  veracity = new Float32Array(1024);
  impressions = new Uint32Array(1024);
  /** Whether a post was still seen a day after it was posted. */
  late = new Uint8Array(1024);

  reserve(count: number): void {
    if (count <= this.kind.length) return;
    const length = 2 * count;
    const wider = <A extends { set(values: A): void }>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    this.kind = wider(this.kind, new Uint8Array(length));
    this.claim = wider(this.claim, new Int16Array(length));
    this.veracity = wider(this.veracity, new Float32Array(length));
    this.impressions = wider(this.impressions, new Uint32Array(length));
    this.late = wider(this.late, new Uint8Array(length));
  }
}

export class Observer {
  readonly forest = new Forest();
  /** Impressions by age of the post, a minute each. */
  readonly ages = new Float64Array(MINUTES);
  /** Posts and shares by hour of the day where their authors live. */
  readonly hours = new Float64Array(24);
  private readonly notes = new Notes();
  private simulation: Simulation | null = null;
  private botExposures = new Uint32Array(0);
  private posts = new Uint32Array(0);
  private falsehoods = new Uint32Array(0);
  private active = new Uint8Array(0);

  /** What the run shows of each item that is read. */
  readonly seen = (item: Item): void => {
    const simulation = this.simulation;
    if (simulation === null) return;
    const { messages, agents } = simulation.world;
    const { root, reader, time } = item;
    const number = messages.number[root] ?? 0;
    const age = time - (messages.time[root] ?? 0);
    this.notes.impressions[number] = (this.notes.impressions[number] ?? 0) + 1;
    if (age > DAY) this.notes.late[number] = 1;
    this.active[reader] = 1;
    const minute = Math.floor(60 * age);
    if (minute < MINUTES) this.ages[minute] = (this.ages[minute] ?? 0) + 1;
    if (agents.kind[reader] !== CITIZEN) return;
    if (agents.kind[messages.author[root] ?? 0] === BOT) {
      this.botExposures[reader] = (this.botExposures[reader] ?? 0) + 1;
    }
  };

  /** Takes the run that is going to be watched. */
  begin(simulation: Simulation): void {
    this.simulation = simulation;
    const { agentCount } = simulation.world;
    this.botExposures = new Uint32Array(agentCount);
    this.posts = new Uint32Array(agentCount);
    this.falsehoods = new Uint32Array(agentCount);
    this.active = new Uint8Array(agentCount);
  }

  /** Takes what was said in a tick, right after its step. */
  tick(log: TickLog): void {
    const simulation = this.running();
    const { messages, agents, countries } = simulation.world;
    const { forest, notes } = this;
    for (const row of log.messages.subarray(0, log.messageCount)) {
      const author = messages.author[row] ?? 0;
      const time = messages.time[row] ?? 0;
      const parent = messages.parent[row] ?? -1;
      const number = forest.count;
      notes.reserve(number + 1);
      const kind = agents.kind[author] ?? 0;
      const veracity = messages.veracity[row] ?? 1;
      notes.kind[number] = kind;
      notes.claim[number] = messages.claim[row] ?? -1;
      notes.veracity[number] = veracity;
      this.active[author] = 1;
      if (parent < 0) forest.post(author, time);
      else forest.share(messages.number[parent] ?? -1, author, time);
      if (kind === BOT) continue;
      const offset = countries.utcOffset[agents.country[author] ?? 0] ?? 0;
      const hour = Math.floor(time + offset + DAY) % DAY;
      this.hours[hour] = (this.hours[hour] ?? 0) + 1;
      if (kind !== CITIZEN) continue;
      if (parent < 0) this.posts[author] = (this.posts[author] ?? 0) + 1;
      if (veracity < 0.5) this.falsehoods[author] = (this.falsehoods[author] ?? 0) + 1;
    }
  }

  /** What was seen, once the run has ended. */
  observed(): Observed {
    const { world, recipe } = this.running();
    const { agents, people, graph } = world;
    const { time } = recipe.scenario;
    const connected: number[] = [];
    for (let i = 0; i < people; i++) {
      if ((agents.accessDraw[i] ?? 1) < (agents.access[i] ?? 0)) connected.push(i);
    }
    const end = time.ticks * time.tickHours;
    const posts: Post[] = [];
    const { forest, notes } = this;
    for (let number = 0; number < forest.count; number++) {
      const posted = forest.timeOf(number);
      const author = notes.kind[number] ?? 0;
      if (!forest.isPost(number) || author === BOT) continue;
      if (posted < DAY || posted > end - FOLLOWED_HOURS) continue;
      const claim = (notes.claim[number] ?? -1) >= 0;
      posts.push({
        number,
        size: forest.sizeOf(number),
        byPerson: author === CITIZEN,
        claim,
        isFalse: claim && (notes.veracity[number] ?? 1) < 0.5,
        impressions: notes.impressions[number] ?? 0,
        late: notes.late[number] === 1,
      });
    }
    const ofConnected = (counts: Uint32Array) => connected.map((i) => counts[i] ?? 0);
    const bots = agents.kind.filter((kind, i) => kind === BOT && this.active[i] === 1).length;
    const active = this.active.filter((one) => one === 1).length;
    const followsSuperSharer = connected.filter((i) =>
      graph.followed
        .subarray(graph.followedStart[i], graph.followedStart[i + 1])
        .some((j) => ((agents.flags[j] ?? 0) & SUPER_SHARER) !== 0),
    ).length;
    return {
      forest,
      posts,
      people,
      ages: this.ages,
      hours: this.hours,
      postsOf: ofConnected(this.posts),
      falsehoodsOf: ofConnected(this.falsehoods),
      botExposuresOf: ofConnected(this.botExposures),
      superSharersReach: followsSuperSharer / connected.length,
      botShare: bots / active,
    };
  }

  private running(): Simulation {
    if (this.simulation === null) throw new Error('nothing is being watched: call begin first');
    return this.simulation;
  }
}

/** A post whose cascade was followed to its end. */
export interface Post {
  readonly number: number;
  /** Nodes of its cascade. */
  readonly size: number;
  readonly byPerson: boolean;
  /** Whether it is about a claim, and if so whether what it says is false. */
  readonly claim: boolean;
  readonly isFalse: boolean;
  /** Impressions of the post and of its shares. */
  readonly impressions: number;
  readonly late: boolean;
}

/** What the facts are measured on. */
export interface Observed {
  readonly forest: Forest;
  /** By people and institutions, from the second day to 48 hours before the end; no bots. */
  readonly posts: readonly Post[];
  readonly people: number;
  readonly ages: Float64Array;
  readonly hours: Float64Array;
  /** Of each connected person: posts, false posts and shares, posts of bots seen. */
  readonly postsOf: readonly number[];
  readonly falsehoodsOf: readonly number[];
  readonly botExposuresOf: readonly number[];
  /** Share of the connected who follow a super-sharer. */
  readonly superSharersReach: number;
  /** Bots among the accounts that posted, shared or read. */
  readonly botShare: number;
}
