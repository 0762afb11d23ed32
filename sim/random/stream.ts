/**
 * The keyed generator: every draw is a pure function of (seed, stream, number, tick, agent key,
 * item key), so that a draw added or left out somewhere changes no other.
 *
 * Keys make keys, each by one Threefry call:
 *   seed text  -> seed key, two words                       once a run
 *   stream key  = Threefry(seed key, two hashes of the name)  once a stream
 *   sub-key     = Threefry(stream key, (tick, number))         once a tick and number: `at`
 *   draw        = Threefry(sub-key, (agent key, item key))      `draw`
 * Threefry is a bijection under a fixed key. So within a stream different (tick, number) never
 * share a sub-key, whatever 32-bit numbers they are; under a sub-key different (agent, item) never
 * share a pair of words; and two streams share a key only if 64 bits of hash of their names agree.
 */
import seedrandom from 'seedrandom';
import { type Draws, KeyedDraws, uniform53 } from './draws.ts';
import { hash32 } from './hash.ts';
import { Threefry } from './threefry.ts';

/** Chance for a run: hands out streams by name. */
export class Random {
  private readonly seedKey = new Threefry();

  constructor(seed: string) {
    const source = seedrandom(spell(seed), { entropy: false });
    this.seedKey.setKey(source.int32(), source.int32());
  }

  /** The stream of this name; asking twice gives two streams with the same draws. */
  stream(name: string): Stream {
    this.seedKey.draw(hash32(name), hash32(name, 1));
    return new Stream(this.seedKey.first, this.seedKey.second);
  }
}

/**
 * The seed as seedrandom should have it. It keeps the low bytes of characters alone and repeats a
 * short seed to fill its state, so that to it 7 and 77 are one seed: hence the length in front, and
 * two characters for each.
 */
function spell(seed: string): string {
  let spelt = `${seed.length}:`;
  for (let i = 0; i < seed.length; i++) {
    const code = seed.charCodeAt(i);
    spelt += String.fromCharCode(code & 255, code >> 8);
  }
  return spelt;
}

/**
 * One stream of chance. Say `at` once a tick, then draw by agent and item: `draw(agent, item)`
 * leaves two words in `first` and `second`.
 */
export class Stream extends Threefry {
  private readonly streamKey = new Threefry();
  private readonly draws = new KeyedDraws();

  constructor(key0: number, key1: number) {
    super();
    this.streamKey.setKey(key0, key1);
    this.at(0);
  }

  /** Goes to a tick, and to one of several independent draws (`number`) that are made there. */
  at(tick: number, number = 0): this {
    this.streamKey.draw(tick, number);
    return this.setKey(this.streamKey.first, this.streamKey.second);
  }

  /** A number in [0, 1) with 53 bits, from the two words of (agent, item). */
  uniform(agentKey: number, itemKey = 0): number {
    this.draw(agentKey, itemKey);
    return uniform53(this.first, this.second);
  }

  /**
   * As many draws as one likes for (agent, item), from the first on. The object is the stream's
   * one and is used again: the next call of `sequence` ends this one.
   */
  sequence(agentKey: number, itemKey = 0): Draws {
    this.draw(agentKey, itemKey);
    return this.draws.restart(this.first, this.second);
  }
}
