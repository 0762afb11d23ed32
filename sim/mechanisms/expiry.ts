/**
 * Expiry: once a day the messages of cascades that were last delivered more than 48 hours ago leave
 * the store. Nobody can meet them any more: feeds hold what is at most 12 hours old, pools 24.
 * They leave their authors' chains of messages and their readers' chains of meetings too, before
 * their rows are used again.
 *
 * Source: design choice.
 */
import { mechanism } from '../mechanism.ts';
import type { World } from '../world/world.ts';

/** Meetings are many and small: they are gone through every other day. */
const DAYS_BETWEEN = 2;

/** Takes what is gone out of the chains by which authors know their own messages. */
function unchain({ agents, messages, agentCount }: World): void {
  const { latestMessage } = agents;
  const { live, previous } = messages;
  const nextLive = (from: number): number => {
    let row = from;
    while (row >= 0 && live[row] === 0) {
      row = previous[row];
    }
    return row;
  };
  for (let i = 0; i < agentCount; i++) {
    let row = nextLive(latestMessage[i]);
    latestMessage[i] = row;
    while (row >= 0) {
      previous[row] = nextLive(previous[row]);
      row = previous[row];
    }
  }
}

export const expiry = mechanism({
  name: 'expiry',
  summary: {
    en: 'messages that nobody can meet any more are forgotten',
    fr: 'les messages que plus personne ne peut rencontrer sont oubliés',
  },
  equation: 'a cascade leaves 48 h after its last delivery',
  source: 'design choice',
  validated: true,
  kind: 'world',
  every: 'day',
  parameters: {},
  reads: ['messages.lastDelivery'],
  writes: [
    'messages.live',
    'messages.previous',
    'agents.latestMessage',
    'meetings',
    'feeds.met',
    'counters',
  ],
  start({ world }) {
    return (tick) => {
      world.store.sweep((tick + 1) * world.tickHours);
      unchain(world);
      const day = Math.round(((tick + 1) * world.tickHours) / 24);
      if (day % DAYS_BETWEEN === 0) {
        world.meetings.forget(world.messages);
      }
    };
  },
});
