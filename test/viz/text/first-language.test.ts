import { expect, test } from 'vitest';
import { firstLanguage } from '../../../viz/text/first-language.ts';

test('the address decides before what was stored, and that before the browser', () => {
  expect(firstLanguage('fr', 'en', ['en-GB'])).toBe('fr');
  expect(firstLanguage(null, 'fr', ['en-GB'])).toBe('fr');
  expect(firstLanguage(null, null, ['de-DE', 'fr-CA', 'en'])).toBe('fr');
});

test('an unknown wish is passed over, and English is left when nothing fits', () => {
  expect(firstLanguage('de', 'klingon', ['de-DE'])).toBe('en');
});
