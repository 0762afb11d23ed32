/** What the command says, in the language asked for. */
import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, setFrench } from '../../sim/index.ts';
import { en, type Key } from './en.ts';
import { fr } from './fr.ts';

export type { Key };

/** Fills a message of the catalogue; numbers are written as the language writes them. */
export type Say = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

const CATALOGUES = { en, fr } as const;

/** Whether the catalogue has such a message. */
export const isKey = (text: string): text is Key => Object.hasOwn(en, text);

export function sayIn(language: Language): Say {
  const formats = new Map<Key, IntlMessageFormat>();
  return (key, values = {}) => {
    let format = formats.get(key);
    if (format === undefined) {
      const message = CATALOGUES[language][key];
      format = new IntlMessageFormat(language === 'fr' ? setFrench(message) : message, language);
      formats.set(key, format);
    }
    return String(format.format(values));
  };
}

/** The language of `--lang`, else of the environment, else English. */
export function languageOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const place = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[place] ?? '';
  const asked = word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[place + 1];
  const spoken = place >= 0 ? asked : environment['LC_ALL'] || environment['LANG'];
  return /^fr([_.@-]|$)/i.test(spoken ?? '') ? 'fr' : 'en';
}
