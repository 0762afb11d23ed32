/** What is allowed by itself and does not go together. */
import type { Means } from '../scenario.ts';
import type { TreeNode } from '../source/node.ts';
import type { Checker } from './checker.ts';
import { entries, get, idsOf, items, numberOf, textOf, walk } from './reader.ts';
import { ACTIONS } from './sites.ts';

const MEANS: readonly Means[] = ['open', 'covert', 'coercive'];

export function checkSense(checker: Checker): void {
  checkEmbassies(checker);
  checkStrategies(checker);
  walk(checker.root, 'teaching.decisions.*', (path, decision) => {
    const found = textOf(get(decision, 'default'));
    const known = idsOf(get(decision, 'options'));
    if (found !== null && !known.includes(found)) {
      checker.addUnknown('option-missing', [...path, 'default'], found, known);
    }
  });
}

/** What an actor's means are, its default by its kind. */
export const meansOf = (actor: TreeNode | undefined): string =>
  textOf(get(actor, 'means')) ?? (textOf(get(actor, 'kind')) === 'botnet' ? 'covert' : 'open');

function checkEmbassies(checker: Checker): void {
  const others = checker.names.country.length - 1;
  walk(checker.root, 'actors.*', (path, actor) => {
    const home = textOf(get(actor, 'country'));
    const found = textOf(get(actor, 'id')) ?? '';
    const embassies = get(get(actor, 'accounts'), 'embassies');
    const at = [...path, 'accounts', 'embassies'];
    const count = numberOf(embassies);
    if (count !== null && count > others) {
      checker.add('embassies-too-many', at, { limit: String(Math.max(0, others)) });
    }
    for (const [index, host] of items(embassies).entries()) {
      if (home !== null && textOf(host) === home)
        checker.add('embassy-at-home', [...at, index], { found });
    }
  });
}

function checkStrategies(checker: Checker): void {
  const { root } = checker;
  const actors = new Map(
    items(get(root, 'actors')).map((actor) => [textOf(get(actor, 'id')), actor]),
  );
  const unfunded = new Set<string>();
  walk(root, ACTIONS, (path, action) => {
    const name = textOf(get(action, 'actor'));
    const actor = actors.get(name);
    if (name === null || actor === undefined) return;
    const strategy = String(path[1]);
    const kind = textOf(get(actor, 'kind'));
    if (kind === 'botnet') {
      const values = { actor: name, kind, action: textOf(get(action, 'do')) ?? '' };
      checker.add('actor-cannot', [...path, 'actor'], values);
      return;
    }
    const budget = get(actor, 'budget');
    const pair = `${name} ${strategy}`;
    if ((budget === undefined || numberOf(budget) === 0) && !unfunded.has(pair)) {
      unfunded.add(pair);
      checker.add('budget-missing', [...path, 'actor'], { actor: name, strategy });
    }
    const said = textOf(get(get(get(root, 'strategies'), strategy), 'means')) as Means | null;
    const means = meansOf(actor) as Means;
    if (said !== null && MEANS.indexOf(said) < MEANS.indexOf(means)) {
      checker.add('means-understated', ['strategies', strategy, 'means'], {
        found: said,
        actor: name,
        means,
      });
    }
  });
  const acts = ({ value }: { value: TreeNode }): boolean => items(get(value, 'actions')).length > 0;
  const all = [...entries(get(root, 'strategies'))];
  const silent = all.find(([, entry]) => !acts(entry));
  const [first] = all;
  if (first !== undefined && acts(first[1]) && silent !== undefined) {
    checker.addAtKey('baseline-acts', ['strategies', first[0]], {
      found: first[0],
      silent: silent[0],
    });
  }
}
