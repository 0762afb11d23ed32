/** A mechanism in words, from its own declaration. */
import type { Field, Language, Mechanism } from '../../sim/index.ts';
import type { Terminal } from '../terminal.ts';
import type { Page } from './page.ts';

export function aboutMechanism(mechanism: Mechanism, terminal: Terminal): Page {
  const { say, language } = terminal;
  const { name, summary, equation, source, validated } = mechanism;
  const parameters: [string, string][] = Object.entries<Field>(mechanism.parameters).map(
    ([parameter, field]) => [parameter, about(field, terminal)],
  );
  return {
    title: say('describe-mechanism', { name }),
    lead: [summary[language], ...(validated ? [] : [say('describe-unvalidated')])],
    sections: [
      { title: say('describe-equation'), entries: [['', equation]] },
      { title: say('describe-source'), entries: [['', source]] },
      {
        title: say('describe-parameters'),
        entries: parameters.length > 0 ? parameters : [['', say('describe-no-parameters')]],
      },
    ],
  };
}

/** Meaning, default, limits, and where they come from. */
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
