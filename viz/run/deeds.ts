/** What kind of deed an action or an inject is, for its mark on the lanes. */
import type { LaneKind } from '../charts/lane-marks.ts';

const ATTACKS: ReadonlySet<string> = new Set([
  'cyber',
  'attack',
  'takeover',
  'outage',
  'leak',
  'hack',
  'hijack',
]);

const TALKS: ReadonlySet<string> = new Set([
  'quiet',
  'quiet-diplomacy',
  'hotline',
  'vote',
  'round',
  'negotiation',
  'consultation',
  'treaty',
  'summit',
  'capacity-fund',
  'commit',
]);

const CORRECTIONS: ReadonlySet<string> = new Set(['debunk', 'prebunk', 'correction']);

/** By the name in the catalogue of actions or injects; null for any other message. */
export function deedOf(name: string): LaneKind | null {
  if (ATTACKS.has(name)) return 'attack';
  if (CORRECTIONS.has(name)) return 'true';
  return TALKS.has(name) ? 'talk' : null;
}
