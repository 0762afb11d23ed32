/** Declared parameters and settings in words. */
import type { Field, Fields, Language } from '../../sim/index.ts';
import type { Terminal } from '../terminal.ts';

/** A line a parameter: meaning, default, limits, and where they come from. */
export const parameterLines = (
  fields: Fields,
  terminal: Terminal,
): (readonly [name: string, text: string])[] =>
  Object.entries<Field>(fields).map(([name, field]) => [name, about(field, terminal)]);

function about(field: Field, { say, language }: Terminal): string {
  const parts = [field.meaning[language]];
  if (field.type === 'reference') {
    return parts.join('');
  }
  if (field.default !== null) {
    const unit = field.type === 'quantity' ? field.unit : '';
    parts.push(`${say('describe-default')} ${shown(field.default, language)} ${unit}`.trim());
  }
  if (field.type === 'quantity') {
    const [low, high] = field.limits;
    parts.push(say('describe-limits', { low: shown(low, language), high: shown(high, language) }));
    parts.push(`${field.source} (${say(`certainty-${field.certainty}`)})`);
  }
  return parts.join(' · ');
}

/** A number as it is declared, with the minus and the comma of the language. */
function shown(value: number | string | boolean, language: Language): string {
  const text = String(value).replace(/^-/, '−');
  return typeof value === 'number' && language === 'fr' ? text.replace('.', ',') : text;
}
