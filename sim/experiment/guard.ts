/**
 * What experiments do not serve: an attacker's gain is never an objective, and means that deceive
 * or coerce get no rank, no price and no chance of being best. Their harm is shown.
 *
 * An objective is an attacker's gain where it would have a harm to the public grow or a protection
 * shrink, or where it would have those who work in the dark reach or win more.
 */
import type { Means, Outcome, Scenario } from '../scenario/scenario.ts';

/** Measures of harm and of protection, with the way in which people are better off. */
export const PROTECTIVE: Readonly<Record<string, 'up' | 'down'>> = {
  misperception: 'down',
  'misperception-hours': 'down',
  'falsehood-exposure': 'down',
  polarisation: 'down',
  'affective-polarisation': 'down',
  'audience-risk': 'down',
  trust: 'up',
  tension: 'down',
  'tension-peak': 'down',
  'tension-area': 'down',
  unrest: 'down',
  'unrest-peak': 'down',
  violence: 'down',
  'violence-hazard': 'down',
  radicalisation: 'down',
  'connected-share': 'up',
  'voice-gini': 'down',
  'legitimacy-gap': 'down',
  takeovers: 'down',
  'outage-hours': 'down',
  leaks: 'down',
  resilience: 'up',
  responsiveness: 'up',
  'response-time': 'down',
  'spill-over': 'down',
  attribution: 'up',
  'wrongful-suspensions': 'down',
};

/** Whether an arm or an actor may be ranked, priced and called best. */
export const isOpen = (means: Means): boolean => means === 'open';

/** Those in a scenario who work covertly or by coercion. */
export const attackersOf = ({ actors }: Scenario): string[] =>
  actors.filter(({ kind, means }) => kind === 'botnet' || !isOpen(means)).map(({ id }) => id);

/** Why `outcome`, better when it goes `good`, is an attacker's gain; null when it is none. */
export function attackersGain(
  scenario: Scenario,
  { metric, of }: Pick<Outcome, 'metric' | 'of'>,
  good: 'up' | 'down' | null,
): 'harm' | 'attacker' | null {
  if (good === null) {
    return null;
  }
  const protective = PROTECTIVE[metric];
  if (protective !== undefined) {
    return good === protective ? null : 'harm';
  }
  const isAttackers = of !== null && attackersOf(scenario).includes(of);
  return isAttackers && good === 'up' ? 'attacker' : null;
}
