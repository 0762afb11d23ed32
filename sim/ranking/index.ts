/** The ranking rules that a scenario may choose among: `mechanisms: { feed: { rule: ... } }`. */
import { bridging } from './bridging.ts';
import { chronological } from './chronological.ts';
import { diversity } from './diversity.ts';
import { engagement } from './engagement.ts';
import { quality } from './quality.ts';
import type { RankingRule } from './rule.ts';

export const RANKING_RULES: readonly RankingRule[] = [
  engagement,
  chronological,
  bridging,
  quality,
  diversity,
];

export const RANKING_NAMES = [
  'engagement',
  'chronological',
  'bridging',
  'quality',
  'diversity',
] as const;

export function rankingRule(name: string): RankingRule {
  const found = RANKING_RULES.find((rule) => rule.name === name);
  if (found === undefined) {
    throw new RangeError(`no ranking rule is called ${name}`);
  }
  return found;
}
