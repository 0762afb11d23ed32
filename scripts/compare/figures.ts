/** Figures as people read them: with the decimals that their interval bears. */
import type { Interval, Language, Value } from '../../sim/index.ts';
import { decimal, signed } from '../../viz/text/numbers.ts';

const MOST_DECIMALS = 6;
const NONE = '–';

/** Decimals that show `scale` with two figures. */
export function decimalsOf(scale: number): number {
  if (!(scale > 0) || !Number.isFinite(scale)) {
    return 2;
  }
  return Math.max(0, Math.min(MOST_DECIMALS, 1 - Math.floor(Math.log10(scale))));
}

/** What a figure's decimals are told by: half its interval, else the figure itself. */
export function scaleOf(value: Value, [low, high]: Interval): number {
  return low !== null && high !== null && high > low ? (high - low) / 2 : Math.abs(value ?? 0);
}

export const show = (value: Value, scale: number, language: Language): string =>
  value === null ? NONE : decimal(value, decimalsOf(scale), language);

export const showSigned = (value: Value, scale: number, language: Language): string =>
  value === null ? NONE : signed(value, decimalsOf(scale), language);

/** A probability to three decimals; what is nearly nothing or nearly certain is said to be so. */
export function chance(value: Value, language: Language): string {
  if (value === null) {
    return NONE;
  }
  if (value < 0.001) {
    return `< ${decimal(0.001, 3, language)}`;
  }
  return value < 1 && value > 0.999
    ? `> ${decimal(0.999, 3, language)}`
    : decimal(value, 3, language);
}
