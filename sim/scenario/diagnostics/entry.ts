/**
 * One kind of diagnostic: its weight and its words, with names in braces for what a fault fills in.
 */
import type { Text } from '../../fields.ts';

export interface Words {
  /** A note is said and the scenario read all the same. */
  readonly severity: 'error' | 'note';
  readonly message: Text;
  /** What would be right, by the circumstance that a fault names; `usual` when it names none. */
  readonly hints: Readonly<Record<string, Text>>;
}

type Hints = Readonly<Record<string, Text>>;

export const error = (message: Text, usual: Text, more: Hints = {}): Words => ({
  severity: 'error',
  message,
  hints: { usual, ...more },
});

export const note = (message: Text, usual: Text): Words => ({
  severity: 'note',
  message,
  hints: { usual },
});

/** “Did you mean …” and the list of what there is, which most faults about names share. */
export const nearOrKnown: Hints = {
  near: {
    en: 'Did you mean “{near}”? There is: {known}.',
    fr: 'Vouliez-vous dire « {near} » ? Sont possibles : {known}.',
  },
  known: { en: 'There is: {known}.', fr: 'Sont possibles : {known}.' },
};
