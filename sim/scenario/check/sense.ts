/** What is allowed by itself and does not go together. */
import type { Means } from '../scenario.ts';
import type { Path, TreeNode } from '../source/node.ts';
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
    if (action === undefined) return;
    checkVoices(checker, path, action, actors);
    const name = textOf(get(action, 'actor'));
    const actor = actors.get(name);
    if (name === null || actor === undefined) return;
    const strategy = String(path[1]);
    const budget = get(actor, 'budget');
    const funded = textOf(get(actor, 'kind')) === 'botnet' || (numberOf(budget) ?? 0) !== 0;
    const pair = `${name} ${strategy}`;
    if (!funded && !unfunded.has(pair)) {
      unfunded.add(pair);
      checker.add('budget-missing', [...path, 'actor'], { actor: name, strategy });
    }
    const said = textOf(get(get(get(root, 'strategies'), strategy), 'means')) as Means | null;
    const means = meansOf(actor) as Means;
    if (said !== null && MEANS.indexOf(said) < MEANS.indexOf(means)) {
      const at = ['strategies', strategy, 'means'];
      checker.add('means-understated', at, { found: said, actor: name, means });
    }
  });
  checkBaseline(checker);
}

/** Bots have no account that could carry out an action, or a part of one. */
function checkVoices(
  checker: Checker,
  path: Path,
  action: TreeNode,
  actors: ReadonlyMap<string | null, TreeNode>,
): void {
  const name = textOf(get(action, 'do'));
  const kind = checker.catalogues.actions.find((found) => found.name === name);
  const named = Object.entries(kind?.fields ?? {})
    .filter(([, field]) => field.type === 'reference' && field.to === 'actor')
    .map(([key]) => key);
  for (const key of ['actor', ...named]) {
    const actor = textOf(get(action, key));
    if (actor === null || textOf(get(actors.get(actor), 'kind')) !== 'botnet') continue;
    checker.add('actor-cannot', [...path, key], { actor, kind: 'botnet', action: name ?? '' });
  }
}

function checkBaseline(checker: Checker): void {
  const acts = ({ value }: { value: TreeNode }): boolean => items(get(value, 'actions')).length > 0;
  const all = [...entries(get(checker.root, 'strategies'))];
  const silent = all.find(([, entry]) => !acts(entry));
  const [first] = all;
  if (first === undefined || silent === undefined || !acts(first[1])) return;
  const values = { found: first[0], silent: silent[0] };
  checker.addAtKey('baseline-acts', ['strategies', first[0]], values);
}
