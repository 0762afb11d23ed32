/** What is measured of opinions, and how runs of them are held. */
import { type Quantity, quantity, type Text } from '../../fields.ts';

export const opinionOutcomes = {
  mean: {
    en: 'mean opinion at the end',
    fr: 'opinion moyenne à la fin',
  },
  spread: {
    en: 'largest opinion less smallest at the end',
    fr: 'plus grande opinion moins la plus petite à la fin',
  },
} as const satisfies Record<string, Text>;

/** How close opinions must be to act on each other. */
export const confidenceField = (source: string): Quantity =>
  quantity({
    default: null,
    unit: 'opinion',
    limits: [0, 1e300],
    range: [0, 1],
    meaning: {
      en: 'how far apart opinions may be and still act on each other',
      fr: 'écart jusqu’auquel des opinions agissent l’une sur l’autre',
    },
    source,
    certainty: 'design',
  });

export function mean(opinions: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < opinions.length; row++) sum += opinions[row];
  return sum / opinions.length;
}

export function spread(opinions: Float64Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (let row = 0; row < opinions.length; row++) {
    least = Math.min(least, opinions[row]);
    most = Math.max(most, opinions[row]);
  }
  return most - least;
}

/** Opinions as close as this are in one cluster, whatever the confidence. */
const CLOSE = 0.01;

/**
 * How many clusters there are: opinions in order, parted where two neighbours are more than .01
 * apart (or half the confidence, if that is less). Those with less than `leastShare` of all agents
 * do not count.
 */
export function clusters(opinions: Float64Array, confidence: number, leastShare: number): number {
  const gap = Math.min(CLOSE, confidence / 2);
  const sorted = opinions.slice().sort((a, b) => a - b);
  let count = 0;
  let from = 0;
  for (let to = 1; to <= sorted.length; to++) {
    if (to < sorted.length && sorted[to] - sorted[to - 1] <= gap) continue;
    if (to - from >= leastShare * sorted.length) count++;
    from = to;
  }
  return count;
}
