/**
 * What happened in a tick, for the recorder and the digest. Scratch: cleared when a tick begins.
 */
import { Outbox } from './outbox.ts';

export type EventKind =
  | 'inject'
  | 'inject-end'
  | 'action'
  | 'lapse'
  | 'decision'
  /** The streets of a country turn violent. */
  | 'violence'
  /** A government answers its public. */
  | 'answer'
  /** A hidden partnership comes to light. */
  | 'disclosure'
  /** An attempt to get into an account, infrastructure or documents succeeded. */
  | 'attack'
  /** Its owner has an account back. */
  | 'recovery'
  /** A round of a negotiation, or a treaty that is in force. */
  | 'treaty';

export interface WorldEvent {
  readonly tick: number;
  readonly time: number;
  readonly what: EventKind;
  readonly id: string;
  readonly actor: string;
  readonly detail: string;
  readonly cost: number;
  /** Row of the message that it posted first, -1 for none. */
  readonly message: number;
}

export class TickEvents {
  /** Rows of messages in the order of delivery. */
  readonly messages = new Outbox();
  readonly events: WorldEvent[] = [];

  clear(): void {
    this.messages.count = 0;
    this.events.length = 0;
  }
}
