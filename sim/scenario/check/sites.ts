/** Where settings with declared fields stand in a scenario. */
import type { Fields } from '../../fields.ts';
import type { Path, TreeNode } from '../source/node.ts';
import type { Checker } from './checker.ts';
import { get, textOf, walk } from './reader.ts';

export interface Site {
  readonly path: Path;
  readonly node: TreeNode;
  readonly fields: Fields;
}

const INJECTS = ['timeline.*', 'teaching.decisions.*.options.*.do.injects.*'];
export const ACTIONS = 'strategies.*.actions.*';

/** Every map of settings whose kind is known, with the fields of its kind. */
export function sitesOf({ root, catalogues }: Checker): Site[] {
  const sites: Site[] = [];
  const add = (pattern: string, fieldsOf: (node: TreeNode, path: Path) => Fields | undefined) =>
    walk(root, pattern, (path, node) => {
      const fields = node === undefined ? undefined : fieldsOf(node, path);
      if (node !== undefined && fields !== undefined) sites.push({ path, node, fields });
    });
  const { mechanisms, actions, injects, generators } = catalogues;
  add('mechanisms.*', (_, path) => mechanisms.find(({ name }) => name === path.at(-1))?.parameters);
  add('network', (node) => {
    const generator = textOf(get(node, 'generator'));
    return generators.find(({ name }) => name === generator)?.parameters;
  });
  const byDo = (kinds: typeof actions) => (node: TreeNode) => {
    const kind = textOf(get(node, 'do'));
    return kinds.find(({ name }) => name === kind)?.fields;
  };
  add(ACTIONS, byDo(actions));
  for (const pattern of INJECTS) add(pattern, byDo(injects));
  return sites;
}
