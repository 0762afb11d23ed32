/**
 * SimSoM again, as plainly as can be: lists of items, not flat arrays, and other random numbers.
 */
import type { Tie } from '../runs.ts';

interface Message {
  readonly quality: number;
  readonly appeal: number;
}

interface Item {
  readonly message: Message;
  readonly shares: number;
  readonly age: number;
}

export interface Plain {
  readonly agents: number;
  readonly ties: readonly Tie[];
  readonly bots: ReadonlySet<number>;
  readonly mu: number;
  readonly feedSize: number;
  readonly deception: number;
  readonly flooding: number;
  readonly exponent: number;
}

/** Mean quality in people's feeds, by step. */
export function plainQuality(model: Plain, steps: number, next: () => number): number[] {
  let feeds = new Map<number, readonly Item[]>();
  const followers = Array.from({ length: model.agents }, (_, i) =>
    model.ties.filter(([, followed]) => followed === i).map(([follower]) => follower),
  );
  return Array.from({ length: steps }, () => {
    const order = Array.from({ length: model.agents }, (_, i) => i);
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(next() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    const inboxes = new Map<number, Message[]>();
    for (const agent of order) {
      const message = post(model, agent, feeds.get(agent) ?? [], next);
      for (const follower of followers[agent] ?? []) {
        const inbox = inboxes.get(follower) ?? [];
        for (let k = 0; k < (model.bots.has(agent) ? model.flooding : 1); k++) inbox.push(message);
        inboxes.set(follower, inbox);
      }
    }
    feeds = new Map(feeds);
    for (const [agent, inbox] of inboxes) {
      feeds.set(agent, updated(feeds.get(agent) ?? [], inbox, model.feedSize));
    }
    const qualities = [...feeds].flatMap(([agent, feed]) =>
      model.bots.has(agent) ? [] : feed.map(({ message }) => message.quality),
    );
    return qualities.reduce((sum, quality) => sum + quality, 0) / qualities.length;
  });
}

function post(model: Plain, agent: number, feed: readonly Item[], next: () => number): Message {
  if (feed.length > 0 && next() > model.mu) {
    const weights = feed.map(
      ({ message, shares, age }) => message.appeal * shares * Math.exp(-0.4 * age ** 0.4),
    );
    let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
    const place = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return (feed.at(place) as Item).message;
  }
  const appeal = 1 - (1 - next()) ** 0.2;
  if (model.bots.has(agent)) return { quality: 0, appeal: next() < model.deception ? 1 : appeal };
  const { exponent } = model;
  return { quality: Math.log(1 + next() * (Math.exp(exponent) - 1)) / exponent, appeal };
}

/** A feed after what arrived. */
export function updated(
  feed: readonly Item[],
  inbox: readonly Message[],
  size: number,
): readonly Item[] {
  const counts = new Map<Message, number>();
  for (const message of inbox) counts.set(message, (counts.get(message) ?? 0) + 1);
  const overlap = feed.some(({ message }) => counts.has(message));
  const old = feed.map(({ message, shares, age }) => ({
    message,
    shares: shares + (counts.get(message) ?? 0),
    age: overlap ? age + 1 : 1,
  }));
  const fresh = [...counts]
    .filter(([message]) => !feed.some((item) => item.message === message))
    .map(([message, shares]) => ({ message, shares, age: 0 }));
  const all = [...fresh, ...old];
  return all.length > size ? all.sort((a, b) => a.age - b.age).slice(0, size) : all;
}
