/** The catalogue of a language, and a text of a scenario in it. */
import { type Catalogue, en } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './numbers.ts';

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, fr };

export const catalogue = (language: Language): Catalogue => CATALOGUES[language];

/** A text that a scenario gives in both languages; the other one where this one is empty. */
export function said(
  text: { readonly en: string; readonly fr: string },
  language: Language,
): string {
  return text[language] || text[language === 'en' ? 'fr' : 'en'];
}
