/**
 * Names of countries inside French sentences: the article, « de » and « en » that they take.
 *
 * A name that ends in a mute e is feminine, as nearly all are; the exceptions, the plurals and the
 * names without an article are listed. A name in -a that is not listed (Borealia) takes no article.
 */

const PLURAL = [
  'États-Unis',
  'Pays-Bas',
  'Émirats arabes unis',
  'Philippines',
  'Maldives',
  'Seychelles',
  'Comores',
  'Fidji',
  'Tonga',
  'Bahamas',
  'Palaos',
  'Îles Salomon',
  'Îles Marshall',
];
const MASCULINE_IN_E = ['Mexique', 'Cambodge', 'Mozambique', 'Zimbabwe', 'Suriname', 'Belize'];
const MASCULINE_IN_A = [
  'Canada',
  'Ghana',
  'Kenya',
  'Nigeria',
  'Angola',
  'Botswana',
  'Costa Rica',
  'Guatemala',
  'Nicaragua',
  'Panama',
  'Rwanda',
  'Sri Lanka',
  'Uganda',
  'Venezuela',
];
const BARE = [
  'Israël',
  'Cuba',
  'Singapour',
  'Malte',
  'Chypre',
  'Madagascar',
  'Haïti',
  'Bahreïn',
  'Taïwan',
  'Oman',
  'Djibouti',
  'Maurice',
  'Monaco',
  'Hong Kong',
  'Saint-Marin',
  'Sao Tomé-et-Principe',
];

type Sort = 'plural' | 'feminine' | 'masculine' | 'bare';

/** Whether a word is heard to begin with a vowel: its article is elided. */
const isElided = (name: string): boolean => /^[aeiouyàâäéèêëîïôöûü]/i.test(name.normalize('NFC'));

function sortOf(name: string): Sort {
  if (PLURAL.includes(name)) return 'plural';
  if (BARE.includes(name)) return 'bare';
  if (MASCULINE_IN_E.includes(name) || MASCULINE_IN_A.includes(name)) return 'masculine';
  if (/e$/i.test(name)) return 'feminine';
  return /a$/i.test(name) ? 'bare' : 'masculine';
}

/** « l’Aurélie », « le Canada », « les Pays-Bas », « Borealia ». */
export function withArticle(name: string): string {
  const sort = sortOf(name);
  if (sort === 'bare') return name;
  if (sort === 'plural') return `les ${name}`;
  if (isElided(name)) return `l’${name}`;
  return `${sort === 'feminine' ? 'la' : 'le'} ${name}`;
}

/** « d’Aurélie », « de Boréalie », « du Canada », « des Pays-Bas ». */
export function ofCountry(name: string): string {
  const sort = sortOf(name);
  if (sort === 'plural') return `des ${name}`;
  if (isElided(name)) return sort === 'masculine' ? `de l’${name}` : `d’${name}`;
  return sort === 'masculine' ? `du ${name}` : `de ${name}`;
}

/** « en Aurélie », « en Iran », « au Canada », « aux Pays-Bas », « à Cuba », « en Borealia ». */
export function inCountry(name: string): string {
  const sort = sortOf(name);
  if (sort === 'plural') return `aux ${name}`;
  if (BARE.includes(name)) return `${name === 'Israël' ? 'en' : 'à'} ${name}`;
  return sort === 'masculine' && !isElided(name) ? `au ${name}` : `en ${name}`;
}

/** « à l’Aurélie », « au Canada », « aux Pays-Bas », « à Borealia ». */
export function toCountry(name: string): string {
  const sort = sortOf(name);
  if (sort === 'plural') return `aux ${name}`;
  if (sort === 'masculine' && !isElided(name)) return `au ${name}`;
  return `à ${withArticle(name)}`;
}
