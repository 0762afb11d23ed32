import { describe, expect, test } from 'vitest';
import { fr } from '../../../viz/text/fr.ts';
import { inCountry, ofCountry, toCountry, withArticle } from '../../../viz/text/french.ts';

describe('names of countries in French', () => {
  test.each([
    ['Aurélie', 'l’Aurélie', 'd’Aurélie', 'en Aurélie', 'à l’Aurélie'],
    ['Boréalie', 'la Boréalie', 'de Boréalie', 'en Boréalie', 'à la Boréalie'],
    ['Canada', 'le Canada', 'du Canada', 'au Canada', 'au Canada'],
    ['Iran', 'l’Iran', 'de l’Iran', 'en Iran', 'à l’Iran'],
    ['Mexique', 'le Mexique', 'du Mexique', 'au Mexique', 'au Mexique'],
    ['Pays-Bas', 'les Pays-Bas', 'des Pays-Bas', 'aux Pays-Bas', 'aux Pays-Bas'],
    ['États-Unis', 'les États-Unis', 'des États-Unis', 'aux États-Unis', 'aux États-Unis'],
    ['Cuba', 'Cuba', 'de Cuba', 'à Cuba', 'à Cuba'],
    ['Borealia', 'Borealia', 'de Borealia', 'en Borealia', 'à Borealia'],
  ])('%s takes its article, de, en and à', (name, article, of, within, toward) => {
    expect([withArticle(name), ofCountry(name), inCountry(name), toCountry(name)]).toEqual([
      article,
      of,
      within,
      toward,
    ]);
  });
});

/** Every text of the French catalogue, with something to fill in. */
function everyText(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (typeof entry === 'function') {
    return everyText(entry(...Array.from({ length: entry.length }, () => 'Aurélie')));
  }
  return Object.values(entry as object).flatMap(everyText);
}

describe('the French catalogue', () => {
  const texts = everyText(fr);

  test('has a narrow no-break space before ; ? ! % and inside guillemets', () => {
    expect(texts.filter((text) => /[^\u202f][;?!%»]|«[^\u202f]/.test(text))).toEqual([]);
  });

  test('has a no-break space before every colon but those of the clock', () => {
    const odd = texts.filter((text) => /[^\u00a0]:/.test(text.replace(/\d\d:\d\d/g, '')));
    expect(odd).toEqual([]);
  });

  test('has no typewriter quotation marks', () => {
    expect(texts.filter((text) => /["“”]/.test(text))).toEqual([]);
  });
});
