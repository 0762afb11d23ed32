import { describe, expect, test } from 'vitest';
import { Feeds } from '../../../../sim/canonical/simsom/feeds.ts';
import { Messages } from '../../../../sim/canonical/simsom/messages.ts';
import { Posts } from '../../../../sim/canonical/simsom/posts.ts';
import { numbers, TEN } from '../cases.ts';
import { network, type Tie } from '../runs.ts';
import { updated } from './naive.ts';

/** One reader, agent 0, and those whom it follows. */
function reader(followed: number, size: number) {
  const ties = Array.from({ length: followed }, (_, i): Tie => [0, i + 1]);
  const graph = network(followed + 1, ties);
  const messages = new Messages();
  const feeds = new Feeds(followed + 1, size);
  const copies = new Uint32Array(followed + 1).fill(1);
  const posts = new Posts(graph, copies);
  let tick = 0;
  return {
    messages,
    feeds,
    copies,
    /** A tick in which agent i + 1 posts numbers[i], acting in this order. */
    tick(posted: readonly number[]): void {
      posts.begin(tick++);
      const order = Uint32Array.from({ length: followed + 1 }, (_, i) => (i + 1) % (followed + 1));
      posted.forEach((message, i) => {
        while (messages.count <= message) messages.add(0, 0, 0, 0.5, false);
        posts.post(i + 1, message, messages);
      });
      posts.deliver(graph, order);
      feeds.receive(0, messages, posts, 0, posted.length);
    },
    items: () =>
      Array.from({ length: feeds.length[0] ?? 0 }, (_, slot) => [
        feeds.message[slot],
        feeds.shares[slot],
        feeds.age[slot],
      ]),
  };
}

describe('a feed', () => {
  test('that is empty takes what arrives at age 0, each message once with its shares', () => {
    const feed = reader(4, 15);
    feed.tick([7, 3, 7, 5]);
    expect(feed.items()).toEqual([
      [7, 2, 0],
      [3, 1, 0],
      [5, 1, 0],
    ]);
  });

  test('sets all old ages to 1 when nothing that it shows arrives', () => {
    const feed = reader(2, 15);
    feed.tick([1, 2]);
    feed.tick([1, 3]);
    feed.tick([4, 5]);
    expect(feed.items()).toEqual([
      [4, 1, 0],
      [5, 1, 0],
      [3, 1, 1],
      [1, 2, 1],
      [2, 1, 1],
    ]);
  });

  test('adds shares to what it shows already, and all that it shows grows a step older', () => {
    const feed = reader(3, 15);
    feed.tick([1, 2, 2]);
    feed.tick([2, 2, 9]);
    expect(feed.items()).toEqual([
      [9, 1, 0],
      [1, 1, 1],
      [2, 4, 1],
    ]);
  });

  test('that is full keeps the youngest, those that came first among equals', () => {
    const feed = reader(4, 3);
    feed.tick([1, 2, 3, 4]);
    expect(feed.items().map(([message]) => message)).toEqual([1, 2, 3]);
    feed.tick([5, 2, 5, 2]);
    expect(feed.items()).toEqual([
      [5, 2, 0],
      [1, 1, 1],
      [2, 3, 1],
    ]);
  });

  test('counts a post by somebody who floods as many times as it says', () => {
    const feed = reader(2, 15);
    feed.copies[2] = 64;
    feed.tick([1, 1]);
    expect(feed.items()).toEqual([[1, 65, 0]]);
  });

  test('chooses in proportion to appeal, shares and e^(-0.4 age^0.4)', () => {
    const feed = reader(2, 15);
    feed.tick([0, 1]);
    feed.tick([1, 2]);
    // [2, 1, 0], [0, 1, 1], [1, 2, 1]
    feed.messages.appeal.set([0.3, 0.1, 0.2]);
    const old = Math.exp(-0.4);
    const weights = [0.2, 0.3 * old, 0.1 * 2 * old];
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const chosen = [2, 0, 1];
    let sum = 0;
    weights.forEach((weight, i) => {
      const choose = (u: number) => feed.feeds.choose(0, feed.messages, u);
      expect(choose(sum / whole + 1e-9)).toBe(chosen[i]);
      sum += weight;
      expect(choose(sum / whole - 1e-9)).toBe(chosen[i]);
    });
  });

  test('that is swept loses what is gone and keeps the order of the rest', () => {
    const feed = reader(3, 15);
    feed.tick([1, 2, 3]);
    feed.messages.gone[2] = 1;
    feed.feeds.sweep(feed.messages);
    expect(feed.items()).toEqual([
      [1, 1, 0],
      [3, 1, 0],
    ]);
  });

  test.each(TEN)('does for fifty ticks what the plain rules do, case %i', (number) => {
    const next = numbers(1200 + number);
    const followed = 1 + Math.floor(next() * 8);
    const size = 1 + Math.floor(next() * 8);
    const feed = reader(followed, size);
    const known = Array.from({ length: 400 }, (_, id) => ({ quality: id, appeal: 0 }));
    let plain: ReturnType<typeof updated> = [];
    for (let tick = 0; tick < 50; tick++) {
      // Some are new, some have been seen before.
      const posted = Array.from({ length: followed }, () => Math.floor(tick + 12 * next()));
      feed.tick(posted);
      plain = updated(
        plain,
        posted.map((id) => known[id] as (typeof known)[0]),
        size,
      );
      expect(feed.items()).toEqual(
        plain.map(({ message, shares, age }) => [message.quality, shares, age]),
      );
    }
  });
});
