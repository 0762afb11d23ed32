/** Values of measures, and their changes, as they are written. */
import { unitOf } from '../charts/axis.ts';
import { decimal, decimalsFor, type Language, percent, points, signed } from './numbers.ts';

/** Decimals that an amount bears: two below 1, one below 10. */
const amountDecimals = (size: number): number => (size === 0 || size >= 10 ? 0 : size < 1 ? 2 : 1);

/** A value of a measure as it is written. */
export function writeValue(metric: string, value: number, language: Language): string {
  const unit = unitOf(metric);
  if (unit === 'signed') return signed(value, 2, language);
  if (unit === 'share')
    return percent(value, language, Math.abs(value) < 0.095 && value !== 0 ? 1 : 0);
  if (unit === 'level') return decimal(value, 2, language);
  return decimal(value, amountDecimals(Math.abs(value)), language);
}

/** A change of a measure as it is written, with the decimals that it bears. */
export function writeChange(metric: string, change: number, language: Language): string {
  const size = Math.abs(change);
  const unit = unitOf(metric);
  if (unit === 'share') return points(change, language, size < 0.0095 && size > 0 ? 1 : 0);
  if (unit !== 'amount') return signed(change, size < 1e-4 ? 2 : decimalsFor(size), language);
  return signed(change, amountDecimals(size), language);
}
