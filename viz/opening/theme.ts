/** What a scenario is about, by what its headline measures. */
import type { Theme } from '../charts/theme-picture.ts';
import type { DescribedScenario } from '../engine/engine.ts';

const BY_METRIC: Readonly<Record<string, Theme>> = {
  misperception: 'disinformation',
  'misperception-hours': 'disinformation',
  awareness: 'disinformation',
  'falsehood-exposure': 'disinformation',
  'wrongful-suspensions': 'disinformation',
  tension: 'escalation',
  'tension-peak': 'escalation',
  'tension-area': 'escalation',
  'tense-days': 'escalation',
  hostility: 'escalation',
  donations: 'aid',
  donors: 'aid',
  'net-donations': 'aid',
  'donation-return': 'aid',
  'new-donors': 'aid',
  unrest: 'society',
  'unrest-peak': 'society',
  violence: 'society',
  'violence-hazard': 'society',
  radicalisation: 'society',
  sympathisers: 'society',
  grievance: 'society',
  responsiveness: 'society',
  takeovers: 'cyber',
  'outage-hours': 'cyber',
  leaks: 'cyber',
  resilience: 'cyber',
  attribution: 'cyber',
  'spill-over': 'cyber',
  credibility: 'cyber',
  votes: 'negotiation',
  rounds: 'negotiation',
  'signed-weight': 'negotiation',
  'treaty-support': 'negotiation',
  'legitimacy-gap': 'negotiation',
  'voice-share': 'inclusion',
  'voice-gini': 'inclusion',
  'connected-share': 'inclusion',
  'digital-skill': 'inclusion',
  'soft-power': 'soft-power',
  'agenda-share': 'soft-power',
};

export function themeOf({
  isModel,
  headline,
}: Pick<DescribedScenario, 'isModel' | 'headline'>): Theme {
  if (isModel) return 'textbook';
  return BY_METRIC[headline] ?? 'public';
}
