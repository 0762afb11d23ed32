/** What a scenario is about, by what it measures: the most particular of its measures decides. */
import type { Theme } from '../charts/theme-picture.ts';
import type { DescribedScenario } from '../engine/engine.ts';

/** Themes from the most particular on, each with the measures that only it asks for. */
const SIGNS: readonly (readonly [Theme, readonly string[]])[] = [
  ['negotiation', ['votes', 'rounds', 'signed-weight', 'treaty-support', 'legitimacy-gap']],
  ['cyber', ['takeovers', 'outage-hours', 'leaks', 'resilience', 'attribution', 'spill-over']],
  ['aid', ['donations', 'donors', 'net-donations', 'donation-return', 'new-donors']],
  ['society', ['unrest', 'unrest-peak', 'violence', 'violence-hazard', 'radicalisation']],
  ['society', ['sympathisers', 'responsiveness', 'grievance']],
  ['inclusion', ['voice-share', 'voice-gini', 'connected-share', 'digital-skill']],
  ['soft-power', ['soft-power', 'agenda-share']],
  ['escalation', ['tension', 'tension-peak', 'tension-area', 'tense-days', 'hostility']],
  ['disinformation', ['misperception', 'misperception-hours', 'falsehood-exposure']],
  ['disinformation', ['wrongful-suspensions', 'awareness']],
];

/** Measures of the headline that settle the theme whatever else is measured. */
const SETTLED: Readonly<Record<string, Theme>> = { attitude: 'public', approval: 'public' };

export function themeOf({
  isModel,
  headline,
  metrics,
}: Pick<DescribedScenario, 'isModel' | 'headline' | 'metrics'>): Theme {
  if (isModel) return 'textbook';
  const settled = SETTLED[headline];
  if (settled !== undefined) return settled;
  return SIGNS.find(([, signs]) => signs.some((sign) => metrics.includes(sign)))?.[0] ?? 'public';
}
