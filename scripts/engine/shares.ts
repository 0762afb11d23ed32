/**
 * Who runs what: jobs on the same network go to the same thread, one after another, so that each
 * network is built once; a thread that has nothing left takes half of what another has before it.
 */

export class Shares {
  /** Groups that no thread has begun, in order. */
  private readonly waiting: number[][];
  /** What each thread has before it. */
  private readonly begun: number[][];

  /**
   * `keys[job]` names what the job needs; jobs that need the same and follow one another stay
   * together.
   */
  constructor(keys: readonly string[], threads: number) {
    const groups: number[][] = [];
    keys.forEach((key, job) => {
      const last = groups.at(-1);
      if (last === undefined || key !== keys[job - 1]) {
        groups.push([job]);
      } else {
        last.push(job);
      }
    });
    this.waiting = groups;
    this.begun = Array.from({ length: threads }, () => []);
  }

  /** Up to `most` jobs for a thread; none when all are given out. */
  take(thread: number, most: number): number[] {
    const own = this.begun[thread] ?? [];
    if (own.length > 0) {
      return own.splice(0, most);
    }
    const next = this.waiting.shift() ?? this.half();
    this.begun[thread] = next;
    return next.splice(0, most);
  }

  /** The second half of the longest share. */
  private half(): number[] {
    const longest = this.begun.reduce((a, b) => (b.length > a.length ? b : a), []);
    return longest.splice(Math.floor(longest.length / 2));
  }
}
