/** Numbers of models, which have no unit of their own: whole ones as they are, others short. */
import { decimal, type Language } from '../text/numbers.ts';

const LARGE = 1e15;

/** The same without zeros at its end: what stands beside an axis. */
export const brief = (value: number, language: Language): string =>
  Number.isInteger(value)
    ? figure(value, language)
    : figure(value, language)
        .replace(/([.,]\d*?)0+$/, '$1')
        .replace(/[.,]$/, '');

export function figure(value: number | null, language: Language): string {
  if (value === null || !Number.isFinite(value)) return '–';
  if (Number.isInteger(value) && Math.abs(value) < LARGE) return decimal(value, 0, language);
  const size = Math.abs(value);
  if (size >= LARGE || (size > 0 && size < 1e-4)) {
    const [lead = '', power = ''] = value.toExponential(2).split('e');
    const written = decimal(Number(lead), 2, language);
    return `${written}\u00a0×\u00a010^${power.replace('+', '').replace('-', '\u2212')}`;
  }
  return decimal(value, size >= 1000 ? 0 : size >= 10 ? 2 : 4, language);
}
