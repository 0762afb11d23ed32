/** The draw of one among the items that a reader meets on an issue in a sitting. */
import { type Random, type Stream, uniform32 } from '../random.ts';
import type { Item } from '../relation.ts';
import type { World } from '../world/world.ts';

/**
 * Keeps one of the items taken on each issue, all equally likely: the one with the smallest draw of
 * its own, so that one more item changes the choice only where it is the one that is drawn.
 */
export class OneOfMany {
  /** The message kept for each issue, -1 for none, and the trust it was read with. */
  readonly message: Int32Array;
  readonly credibility: Float64Array;
  /** A uniform draw that comes with the message kept, independent of the choice. */
  readonly luck: Float64Array;
  private readonly least: Float64Array;
  private readonly world: World;
  private readonly stream: Stream;

  constructor(world: World, random: Random) {
    const issues = world.sizes.issue;
    this.world = world;
    this.message = new Int32Array(issues).fill(-1);
    this.credibility = new Float64Array(issues);
    this.luck = new Float64Array(issues);
    this.least = new Float64Array(issues).fill(1);
    this.stream = random.stream('opinion');
  }

  take({ reader, message, root, credibility, tick, session }: Item, issue: number): void {
    const { agents, messages } = this.world;
    const { stream } = this;
    stream.at(tick, session).draw(agents.key[reader], messages.keyHigh[root]);
    const drawn = uniform32(stream.first);
    if (drawn < this.least[issue]) {
      this.least[issue] = drawn;
      this.message[issue] = message;
      this.credibility[issue] = credibility;
      this.luck[issue] = uniform32(stream.second);
    }
  }

  clear(issue: number): void {
    this.message[issue] = -1;
    this.least[issue] = 1;
  }
}
