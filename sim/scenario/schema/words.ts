/** What stands in a file and what should stand there, in words. */
import type { Certainty, Text } from '../../fields.ts';
import type { TreeNode } from '../source/node.ts';
import type { Expected } from './carry.ts';

export const EXPECTED: Readonly<Record<Expected, Text>> = {
  text: { en: 'text', fr: 'un texte' },
  languages: { en: 'text, or text in en and fr', fr: 'un texte, ou un texte en en et fr' },
  number: { en: 'a number', fr: 'un nombre' },
  whole: { en: 'a whole number', fr: 'un nombre entier' },
  flag: { en: 'true or false', fr: 'true ou false' },
  list: { en: 'a list', fr: 'une liste' },
  map: { en: 'a map of keys and values', fr: 'une table de clés et de valeurs' },
  name: { en: 'a name', fr: 'un nom' },
  duration: { en: 'a length of time', fr: 'une durée' },
  numberOrList: { en: 'a number or a list', fr: 'un nombre ou une liste' },
  numberOrText: { en: 'text or a whole number', fr: 'un texte ou un nombre entier' },
};

export const CERTAINTIES: Readonly<Record<Certainty, Text>> = {
  checked: { en: 'checked', fr: 'vérifié' },
  memory: { en: 'from memory', fr: 'de mémoire' },
  design: { en: 'design choice', fr: 'choix de conception' },
  prototype: { en: 'found by trial', fr: 'trouvé par essai' },
};

/** “the number 3”, “a list”, ... */
export function describeFound(node: TreeNode | undefined): Text {
  if (node === undefined) return { en: 'nothing', fr: 'rien' };
  if (node.kind === 'map') return { en: 'a map', fr: 'une table' };
  if (node.kind === 'list') return { en: 'a list', fr: 'une liste' };
  const { value, source } = node;
  if (typeof value === 'number') return { en: `the number ${source}`, fr: `le nombre ${source}` };
  if (typeof value === 'boolean') return { en: source, fr: source };
  return { en: `the text “${source}”`, fr: `le texte «\u202f${source}\u202f»` };
}
