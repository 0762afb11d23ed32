/**
 * A network while a file is read: agents and ties as they come, by id, with the place of each for
 * what is found wrong at the end. In linear time but for putting the ids in text order.
 */
import type { Graph } from '../../world/graph.ts';
import { graphFromTies } from '../../world/graph.ts';
import { agentKeys } from './agent-keys.ts';
import type { Faults, Place, Reading } from './faults.ts';
import { START } from './faults.ts';
import { LIMITS } from './limits.ts';
import { byText, holdsNames, isHandle, pseudonyms } from './names.ts';
import { repeatedTies } from './repeated-ties.ts';

/** A network from a file. Row i of everything is the agent ids[i]. */
export interface ImportedNetwork {
  /** In text order (code units). */
  readonly ids: readonly string[];
  /** [agents] what draws belong to: hashes of the ids. */
  readonly keys: Uint32Array;
  readonly graph: Graph;
  /** By name of the column, in the order of the file; an empty text where nothing was given. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** Whether the file has ties that go one way only; undirected ones have become two. */
  readonly directed: boolean;
}

/** A table of agents, in the order of its file. */
export interface NodeTable {
  readonly ids: readonly string[];
  /** Line of each agent in the file. */
  readonly lines: readonly number[];
  /** By name of the column: one value for each agent. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

export interface ImportOptions {
  /** Replace ids by numbers, and drop the columns of names, so that handles may be read. */
  readonly anonymise?: boolean;
}

/** Finds a place again from the number that was noted for it. */
type Locate = (noted: number) => Place;

export class NetworkDraft {
  readonly #faults: Faults;
  readonly #locate: Locate;
  readonly #anonymise: boolean;
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  /** Where each agent was declared; -1 while only ties have named it. */
  readonly #declared: number[] = [];
  /** Where each agent was named first. */
  readonly #named: number[] = [];
  readonly #columns = new Map<string, string[]>();
  #follower = new Uint32Array(1024);
  #followed = new Uint32Array(1024);
  #weight = new Float64Array(1024);
  #place = new Uint32Array(1024);
  #ties = 0;
  #declaredCount = 0;
  #oneWay = false;
  #full = false;

  /** `locate` turns the numbers given as `noted` into a line and column, for faults alone. */
  constructor(faults: Faults, locate: Locate, { anonymise = false }: ImportOptions) {
    this.#faults = faults;
    this.#locate = locate;
    this.#anonymise = anonymise;
  }

  /** No more should be read: a limit has been reached, which is a fault, or there are enough. */
  get full(): boolean {
    return this.#full || this.#faults.enough;
  }

  /** Declares an agent; gives its number, in order of the file. */
  declare(id: string, noted: number): number {
    const agent = this.#number(id, noted);
    if (this.#declared[agent] >= 0) {
      const before = this.#declared[agent];
      this.#fault('network-agent-twice', noted, () => ({
        found: id,
        line: String(this.#locate(before).line),
      }));
    }
    this.#declared[agent] = noted;
    this.#declaredCount++;
    return agent;
  }

  /** Declares a column; columns may also come up with the first value given. */
  column(name: string): void {
    if (this.#columns.has(name)) return;
    if (this.#columns.size === LIMITS.attributes)
      this.#exceeded(LIMITS.attributes, 'columns', 'colonnes');
    else this.#columns.set(name, []);
  }

  /** Gives an agent its value of an attribute. */
  set(agent: number, name: string, value: string, noted: number): void {
    this.column(name);
    if (value.length > LIMITS.cellLength) {
      this.#fault('network-too-large', noted, () => ({
        limit: String(LIMITS.cellLength),
        what: 'characters in one value',
        quoi: 'caractères dans une valeur',
      }));
      return;
    }
    if (holdsNames(name)) this.#refuseHandle(value, noted);
    const values = this.#columns.get(name);
    if (values === undefined) return;
    while (values.length < agent) values.push('');
    values[agent] = value;
  }

  /** `follower` follows `followed`; the other way round as well unless `directed`. */
  tie(follower: string, followed: string, directed: boolean, weight: number, noted: number): void {
    const from = this.#number(follower, noted);
    const to = this.#number(followed, noted);
    if (directed) this.#oneWay = true;
    this.#add(from, to, weight, noted);
    if (!directed && from !== to) this.#add(to, from, weight, noted);
  }

  /** How many agents have been declared. */
  get declared(): number {
    return this.#declaredCount;
  }

  /** Declares the agents of a table that was read from another file. */
  include(table: NodeTable): void {
    for (let row = 0; row < table.ids.length; row++) this.declare(table.ids[row], table.lines[row]);
    for (const [name, values] of table.attributes) this.#columns.set(name, [...values]);
  }

  /** The agents and columns alone, or the faults. */
  table(lines: readonly number[]): Reading<NodeTable> {
    this.#refuseNone();
    return this.#faults.reading(() => ({
      ids: this.#ids,
      lines,
      attributes: new Map([...this.#columns].map(([name, values]) => [name, this.#filled(values)])),
    }));
  }

  /**
   * The network, or the faults. `closed`: ties may only name declared agents. `weighted`: ties
   * have weights.
   */
  finish({ closed, weighted }: { closed: boolean; weighted: boolean }): Reading<ImportedNetwork> {
    if (closed) this.#refuseUnknown();
    this.#refuseNone();
    if (!this.#faults.any) this.#refuseRepeated();
    return this.#faults.reading(() => this.#network(weighted));
  }

  #network(weighted: boolean): ImportedNetwork {
    const names = this.#anonymise ? pseudonyms(this.#ids) : this.#ids;
    const order = names.map((_, agent) => agent).sort((a, b) => byText(names[a], names[b]));
    const row = new Uint32Array(order.length);
    for (let place = 0; place < order.length; place++) row[order[place]] = place;
    const follower = this.#follower.subarray(0, this.#ties).map((agent) => row[agent]);
    const followed = this.#followed.subarray(0, this.#ties).map((agent) => row[agent]);
    const ids = order.map((agent) => names[agent]);
    const attributes = new Map<string, string[]>();
    for (const [name, values] of this.#columns) {
      if (this.#anonymise && holdsNames(name)) continue;
      attributes.set(
        name,
        order.map((agent) => values[agent] ?? ''),
      );
    }
    const weights = weighted ? this.#weight : null;
    return {
      ids,
      keys: agentKeys(ids),
      graph: graphFromTies(ids.length, follower, followed, this.#ties, weights),
      attributes,
      directed: this.#oneWay,
    };
  }

  #number(id: string, noted: number): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const agent = this.#ids.length;
    if (agent === LIMITS.agents) {
      this.#exceeded(LIMITS.agents, 'agents', 'agents');
      return 0;
    }
    if (id === '' || id.length > LIMITS.idLength || id.trim() !== id) {
      this.#fault('network-id', noted, () => ({ found: id, limit: String(LIMITS.idLength) }));
    }
    this.#refuseHandle(id, noted);
    this.#numbers.set(id, agent);
    this.#ids.push(id);
    this.#declared.push(-1);
    this.#named.push(noted);
    return agent;
  }

  #add(from: number, to: number, weight: number, noted: number): void {
    if (this.#ties === LIMITS.ties) {
      this.#exceeded(LIMITS.ties, 'ties', 'liens');
      return;
    }
    if (this.#ties === this.#follower.length) {
      const room = this.#ties * 2;
      this.#follower = grown(this.#follower, new Uint32Array(room));
      this.#followed = grown(this.#followed, new Uint32Array(room));
      this.#weight = grown(this.#weight, new Float64Array(room));
      this.#place = grown(this.#place, new Uint32Array(room));
    }
    this.#follower[this.#ties] = from;
    this.#followed[this.#ties] = to;
    this.#weight[this.#ties] = weight;
    this.#place[this.#ties++] = noted;
  }

  #refuseHandle(name: string, noted: number): void {
    if (this.#anonymise || !isHandle(name)) return;
    this.#fault('network-handle', noted, () => ({ found: name }));
  }

  #refuseNone(): void {
    if (this.#ids.length === 0 && !this.#faults.any) this.#faults.add('network-empty', () => START);
  }

  #filled(values: readonly string[]): string[] {
    return this.#ids.map((_, agent) => values[agent] ?? '');
  }

  #refuseUnknown(): void {
    for (let agent = 0; agent < this.#ids.length && !this.#faults.enough; agent++) {
      if (this.#declared[agent] >= 0) continue;
      this.#fault('network-agent-unknown', this.#named[agent], () => ({ found: this.#ids[agent] }));
    }
  }

  #refuseRepeated(): void {
    const follower = this.#follower.subarray(0, this.#ties);
    const followed = this.#followed.subarray(0, this.#ties);
    repeatedTies(this.#ids.length, follower, followed, (tie, first) => {
      this.#fault('network-tie-twice', this.#place[tie], () => ({
        follower: this.#ids[follower[tie]],
        followed: this.#ids[followed[tie]],
        line: String(this.#locate(this.#place[first]).line),
      }));
      return !this.#faults.enough;
    });
  }

  #exceeded(limit: number, what: string, quoi: string): void {
    if (this.#full) return;
    this.#full = true;
    this.#faults.add('network-too-large', () => START, { limit: String(limit), what, quoi });
  }

  #fault(
    code: Parameters<Faults['add']>[0],
    noted: number,
    values: () => Readonly<Record<string, string>>,
  ): void {
    this.#faults.add(code, () => this.#locate(noted), this.#faults.listsMore ? values() : {});
  }
}

function grown<A extends Uint32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
