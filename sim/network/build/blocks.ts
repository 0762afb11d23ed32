/**
 * Who tends to follow whom, by blocks of agents with the same country and origin (MODEL 2, step 2).
 *
 * M[b, b'] = A_b' exp(h_c [same country] + 0.6 h_c [shared origin link, not same country]
 *            + h_l [shared language] - h_k |culture gap|)
 *
 * A citizen's block is (country, origin). An account of an institution sits in the block of its
 * host's own people, (host, host). "Shared origin link": the countries and origins of the two
 * blocks have one in common. Blocks may hold several languages, so exp(h_l [shared language]) is
 * its mean over pairs of members, which is the text's figure where a block speaks one language.
 * Language and culture of a block are those of its people; of its institutions if it has none.
 */
import { exp } from '../../math.ts';
import { AliasTable } from '../../random.ts';

/** What the generator needs to know of the agents; people are rows 0 to people - 1. */
export interface Blocks {
  readonly people: number;
  readonly agents: number;
  /** [agents] unique; decides every draw, so that rows can be permuted. */
  readonly key: Uint32Array;
  readonly country: Uint8Array;
  readonly origin: Uint8Array;
  /** [agents] the country whose public an account addresses. */
  readonly host: Uint8Array;
  readonly language: Uint8Array;
  /** [agents] languages read, one bit each. */
  readonly languages: Uint32Array;
  /** [agents x 2] */
  readonly culture: Float32Array;
  /** [agents] share of all people that follow an institution; 0 for citizens. */
  readonly followerShare: Float64Array;
}

export interface Homophily {
  readonly country: number;
  readonly language: number;
  readonly culture: number;
}

/** More blocks than this would need a table of more than 16 million weights. */
const MAX_BLOCKS = 4096;

interface Block {
  readonly country: number;
  readonly origin: number;
  /** Rows, in the order of keys. */
  readonly members: number[];
  /**
   * How many of the people (or institutions) that stand for the block read each set of languages.
   */
  readonly languages: Map<number, number>;
  count: number;
  cultureSum: [number, number];
  attraction: number;
}

/** Draws of whom to follow: a block by M, a member by attractiveness. */
export class BlockTables {
  /** [agents] the block of each agent. */
  readonly blockOf: Uint16Array;
  readonly #members: Uint32Array[] = [];
  readonly #choice: (AliasTable | null)[] = [];
  readonly #member: (AliasTable | null)[] = [];

  /** `order` lists the rows by key; `attraction` [agents] is what members are drawn by. */
  constructor(
    population: Blocks,
    order: Uint32Array,
    attraction: Float64Array,
    homophily: Homophily,
  ) {
    this.blockOf = new Uint16Array(population.agents);
    const blocks = gather(population, order, attraction, this.blockOf);
    for (const source of blocks) {
      const weights = blocks.map((target) => affinity(source, target, homophily));
      this.#choice.push(weights.some((weight) => weight > 0) ? new AliasTable(weights) : null);
      this.#members.push(Uint32Array.from(source.members));
      const drawn = source.members.map((row) => attraction[row]);
      this.#member.push(source.attraction > 0 ? new AliasTable(drawn) : null);
    }
  }

  /** A row that an agent of `block` may follow, by two uniform numbers; -1 if there is nobody. */
  pick(block: number, forBlock: number, forMember: number): number {
    const choice = this.#choice[block];
    if (choice === null) return -1;
    const target = choice.pick(forBlock, rest(forBlock, this.#members.length));
    const members = this.#members[target];
    const member = this.#member[target];
    return member === null ? -1 : members[member.pick(forMember, rest(forMember, members.length))];
  }
}

/** What a uniform number leaves when it has chosen among `size`: uniform again, 53 - log2 bits. */
const rest = (uniform: number, size: number): number => uniform * size - Math.floor(uniform * size);

/** The blocks in the order of (country, origin), and the block of each agent in `blockOf`. */
function gather(
  population: Blocks,
  order: Uint32Array,
  attraction: Float64Array,
  blockOf: Uint16Array,
): Block[] {
  const { people, country, origin, host, languages, culture } = population;
  const codeOf = (row: number): number =>
    row < people ? country[row] * 256 + origin[row] : host[row] * 257;
  const present = new Uint8Array(65536);
  const hasPeople = new Uint8Array(65536);
  for (const row of order) {
    present[codeOf(row)] = 1;
    if (row < people) hasPeople[codeOf(row)] = 1;
  }
  const blocks: Block[] = [];
  const numberOf = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    if (present[code] === 0) continue;
    numberOf[code] = blocks.length;
    blocks.push({
      country: code >>> 8,
      origin: code & 255,
      members: [],
      languages: new Map(),
      count: 0,
      cultureSum: [0, 0],
      attraction: 0,
    });
  }
  if (blocks.length > MAX_BLOCKS) {
    throw new RangeError(
      `${blocks.length} pairs of country and origin occur; the follower network takes at most ` +
        `${MAX_BLOCKS}: declare fewer countries or diasporas`,
    );
  }
  for (const row of order) {
    const code = codeOf(row);
    const block = blocks[numberOf[code]];
    blockOf[row] = numberOf[code];
    block.members.push(row);
    block.attraction += attraction[row];
    if (row >= people && hasPeople[code] === 1) continue;
    block.count++;
    block.cultureSum[0] += culture[2 * row];
    block.cultureSum[1] += culture[2 * row + 1];
    block.languages.set(languages[row], (block.languages.get(languages[row]) ?? 0) + 1);
  }
  return blocks;
}

/** M[source, target] of the docstring above. */
function affinity(source: Block, target: Block, homophily: Homophily): number {
  const x = source.cultureSum[0] / source.count - target.cultureSum[0] / target.count;
  const y = source.cultureSum[1] / source.count - target.cultureSum[1] / target.count;
  let exponent = -homophily.culture * Math.sqrt(x * x + y * y);
  if (source.country === target.country) exponent += homophily.country;
  else if (
    source.country === target.origin ||
    source.origin === target.country ||
    source.origin === target.origin
  ) {
    exponent += 0.6 * homophily.country;
  }
  const shared = sharedLanguage(source, target);
  const language = 1 + shared * (exp(homophily.language) - 1);
  return target.attraction * exp(exponent) * language;
}

/** Share of pairs of a member here and a member there that read a language in common. */
function sharedLanguage(source: Block, target: Block): number {
  let pairs = 0;
  for (const [here, countHere] of source.languages) {
    for (const [there, countThere] of target.languages) {
      if ((here & there) !== 0) pairs += countHere * countThere;
    }
  }
  return pairs / (source.count * target.count);
}
