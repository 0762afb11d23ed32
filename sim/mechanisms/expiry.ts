/**
 * Expiry: once a day the messages of cascades that were last delivered more than 48 hours ago leave
 * the store. Nobody can meet them any more: feeds hold what is at most 12 hours old, pools 24.
 *
 * Source: MODEL 3.22 and 3.23, item 11.
 */
import { mechanism } from '../mechanism.ts';

export const expiry = mechanism({
  name: 'expiry',
  summary: {
    en: 'messages that nobody can meet any more are forgotten',
    fr: 'les messages que plus personne ne peut rencontrer sont oubliés',
  },
  equation: 'a cascade leaves 48 h after its last delivery',
  source: 'MODEL 3.22, 3.23',
  validated: true,
  kind: 'world',
  every: 'day',
  parameters: {},
  reads: ['messages.lastDelivery'],
  writes: ['messages.live'],
  start({ world }) {
    return (tick) => world.store.sweep((tick + 1) * world.tickHours);
  },
});
