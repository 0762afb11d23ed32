/** Which measures of a run its scenario asks about, the headline first. */
import type { Outcome, Scenario } from '../../sim/index.ts';
import { baseOf } from '../charts/axis.ts';

/** Tabs that fit above the charts. */
const MOST = 5;

/** Whether a measure of the table is what an outcome asks for. */
function answers(metric: string, outcome: Outcome): boolean {
  if (baseOf(metric) !== outcome.metric) return false;
  const { of, toward, in: within, claim, issue, language } = outcome;
  return metric
    .split(':')
    .slice(1)
    .every((part) => [of, toward, within, claim, issue, language].includes(part));
}

export function headlines(scenario: Scenario, metrics: readonly string[]): string[] {
  const asked = [...scenario.outcomes].sort((a, b) => Number(b.headline) - Number(a.headline));
  const found: string[] = [];
  for (const outcome of asked) {
    for (const metric of metrics) {
      if (answers(metric, outcome) && !found.includes(metric)) found.push(metric);
    }
  }
  return (found.length > 0 ? found : [...metrics]).slice(0, MOST);
}
