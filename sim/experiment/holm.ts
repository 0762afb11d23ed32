/**
 * Holm's step-down: p-values of several comparisons, so raised that the chance of even one false
 * finding among them stays below the level asked for.
 *
 * In rising order p_(k) becomes max over j <= k of min(1, (m - j + 1) p_(j)), m comparisons.
 * Source: Holm 1979.
 */
import type { Value } from './clustered.ts';

/** Adjusted values at the places of `values`; those without a value are no comparison. */
export function holm(values: readonly Value[]): Value[] {
  const order = values
    .map((value, place) => ({ value, place }))
    .filter((entry): entry is { value: number; place: number } => entry.value !== null)
    .sort((a, b) => a.value - b.value || a.place - b.place);
  const adjusted: Value[] = values.map(() => null);
  let most = 0;
  order.forEach(({ value, place }, rank) => {
    most = Math.max(most, Math.min(1, (order.length - rank) * value));
    adjusted[place] = most;
  });
  return adjusted;
}
