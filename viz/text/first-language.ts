/** In which language the page opens. */
import type { Language } from './numbers.ts';

/** The language of the address, else the last one chosen, else the browser's. */
export function firstLanguage(
  query: string | null,
  stored: string | null,
  browser: readonly string[],
): Language {
  for (const wish of [query, stored]) if (wish === 'en' || wish === 'fr') return wish;
  for (const wish of browser) {
    const language = wish.slice(0, 2).toLowerCase();
    if (language === 'en' || language === 'fr') return language;
  }
  return 'en';
}
