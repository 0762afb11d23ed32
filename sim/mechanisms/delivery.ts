/**
 * Delivery: what was sent in this phase is pushed into the feeds of those who follow its author.
 *
 * MESSAGES TRAVEL FROM FOLLOWED TO FOLLOWER. Posts are delivered before the reading of their tick,
 * shares at its end, each phase in the order of (time, message key), so that a full feed forgets
 * the same messages whoever wrote first.
 *
 * Source: design choice. Work: deliveries.
 */
import { mechanism, type Start } from '../mechanism.ts';
import { BOT } from '../world/agents.ts';
import { GENERATION_SHIFT, SLOT_MUTUAL, SLOTS } from '../world/feeds.ts';

const SHARE = 1;
const QUOTE = 2;

/** Empties the outbox into the feeds. */
function deliver({ world }: Start<unknown>): () => void {
  return () => {
    const { outbox, messages, store, feeds, graph, mutual, counters, agents } = world;
    const { author, root, kind, generation, available, lastDelivery, number } = messages;
    const { slots, next, filled } = feeds;
    const { followersStart, followers } = graph;
    const rows = outbox.order(messages);
    let delivered = 0;
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n];
      const sender = author[row];
      const isShare = kind[row] === SHARE || kind[row] === QUOTE;
      number[row] = counters.number[0]++;
      if (agents.kind[sender] !== BOT) {
        const total = isShare ? counters.shares : counters.posts;
        total[0] = total[0] + 1;
      }
      lastDelivery[root[row]] = available[row];
      store.cards.write(messages, row);
      const slot = (generation[row] << GENERATION_SHIFT) | row;
      const end = followersStart[sender + 1];
      for (let tie = followersStart[sender]; tie < end; tie++) {
        const follower = followers[tie];
        const place = next[follower];
        slots[follower * SLOTS + place] = mutual[tie] === 1 ? slot | SLOT_MUTUAL : slot;
        next[follower] = place === SLOTS - 1 ? 0 : place + 1;
        if (filled[follower] < SLOTS) {
          filled[follower] = filled[follower] + 1;
        }
      }
      delivered += end - followersStart[sender];
      world.log.messages.push(row);
    }
    counters.deliveries[0] = counters.deliveries[0] + delivered;
    outbox.count = 0;
  };
}

const declared = {
  parameters: {},
  source: 'design choice',
  validated: true,
  kind: 'world',
  every: 'tick',
  reads: ['messages', 'graph'],
  writes: [
    'feeds.slots',
    'feeds.next',
    'feeds.filled',
    'messages.number',
    'messages.lastDelivery',
    'counters',
  ],
} as const;

export const postDelivery = mechanism({
  ...declared,
  name: 'post-delivery',
  summary: {
    en: 'posts reach the feeds of those who follow their authors',
    fr: 'les publications arrivent dans le fil des abonnés de leurs auteurs',
  },
  equation: 'feed of each follower <- post, in the order of (time, key)',
  start: deliver,
});

export const shareDelivery = mechanism({
  ...declared,
  name: 'share-delivery',
  summary: {
    en: 'shares reach the feeds of the followers of those who shared',
    fr: 'les partages arrivent dans le fil des abonnés de ceux qui partagent',
  },
  equation: 'feed of each follower <- share, in the order of (time, key)',
  start: deliver,
});
