/** Names must answer to something, and ids to one thing only. */
import type { ReferenceTarget } from '../../fields.ts';
import { lineStarts, position } from '../diagnostics/diagnostic.ts';
import { PROFILE_CODES, profileOf, realCountry } from '../profiles.ts';
import { MOST } from '../schema/world.ts';
import type { Path, TreeNode } from '../source/node.ts';
import type { Checker } from './checker.ts';
import { get, items, textOf, walk } from './reader.ts';
import { sitesOf } from './sites.ts';

/** Where the schema itself has names, beside the settings with declared fields. */
const REFERENCES: readonly (readonly [pattern: string, to: ReferenceTarget])[] = [
  ['countries.*.diaspora.~', 'country'],
  ['countries.*.attitudes.~', 'country'],
  ['countries.*.stances.~', 'issue'],
  ['countries.*.rivals.*', 'country'],
  ['claims.*.about', 'country'],
  ['claims.*.accuses', 'actor'],
  ['actors.*.country', 'country'],
  ['actors.*.sponsor', 'country'],
  ['actors.*.claim', 'claim'],
  ['actors.*.hashtag', 'actor'],
  ['actors.*.slant.~', 'country'],
  ['actors.*.mandate', 'issue'],
  ['actors.*.policy.serves.*', 'country'],
  ['actors.*.policy.coverage.~', 'language'],
  ['actors.*.accounts.embassies.*', 'country'],
  ['actors.*.accounts.languageAccounts.*', 'language'],
  ['actors.*.accounts.*.host', 'country'],
  ['actors.*.accounts.*.language', 'language'],
  ['dyads.*.of', 'country'],
  ['dyads.*.toward', 'country'],
  ['treaty.issue', 'issue'],
  ['treaty.articles.*.issue', 'issue'],
  ['treaty.parties.~', 'country'],
  ['strategies.*.actions.*.actor', 'actor'],
  ['timeline.*.when.claim', 'claim'],
  ['timeline.*.when.issue', 'issue'],
  ['teaching.decisions.*.when.claim', 'claim'],
  ['teaching.decisions.*.when.issue', 'issue'],
  ['strategies.*.actions.*.when.claim', 'claim'],
  ['strategies.*.actions.*.when.issue', 'issue'],
  ['outcomes.*.claim', 'claim'],
  ['outcomes.*.issue', 'issue'],
  ['outcomes.*.language', 'language'],
  ['expect.*.arm', 'strategy'],
  ['expect.*.against', 'strategy'],
  ['teaching.decisions.*.actor', 'actor'],
  ['teaching.decisions.*.options.*.do.strategy', 'strategy'],
];

const UNIQUE = [
  'countries',
  'issues',
  'claims',
  'actors',
  'timeline',
  'treaty.articles',
  'teaching.roles',
  'teaching.decisions',
  'teaching.decisions.*.options',
];

export function checkNames(checker: Checker, lineOf: (node: TreeNode) => string): void {
  const { root } = checker;
  for (const [pattern, to] of REFERENCES) {
    walk(root, pattern, (path, node) => {
      const found = node === undefined ? String(path.at(-1)) : textOf(node);
      if (found !== null) checkReference(checker, to, path, found);
    });
  }
  for (const { path, node, fields } of sitesOf(checker)) {
    for (const [key, field] of Object.entries(fields)) {
      if (field.type !== 'reference') continue;
      const value = get(node, key);
      const at = [...path, key];
      if (!field.many) {
        const found = textOf(value);
        if (found !== null) checkReference(checker, field.to, at, found);
        continue;
      }
      for (const [index, item] of items(value).entries()) {
        const found = textOf(item);
        if (found !== null) checkReference(checker, field.to, [...at, index], found);
      }
    }
  }
  for (const pattern of UNIQUE) {
    walk(root, pattern, (path, node) => checkUnique(checker, path, node, lineOf));
  }
  checkProfiles(checker);
  const languages = checker.spoken.length + checker.unspoken.size;
  if (languages > MOST.languages) {
    checker.addAtKey('languages-too-many', ['countries'], {
      found: String(languages),
      limit: String(MOST.languages),
    });
  }
}

export function checkReference(
  checker: Checker,
  to: ReferenceTarget,
  path: Path,
  found: string,
): void {
  if (to === 'language') {
    const { spoken } = checker;
    if (spoken.includes(found) || !/^[a-z]{2,3}$/.test(found)) return;
    checker.unspoken.add(found);
    checker.add('language-unspoken', path, { found, known: spoken.join(', ') });
    return;
  }
  if (to === 'agent') return;
  const known = checker.names[to];
  if (!known.includes(found)) checker.addUnknown(`${to}-unknown`, path, found, known);
}

function checkUnique(
  checker: Checker,
  path: Path,
  node: TreeNode | undefined,
  lineOf: (node: TreeNode) => string,
): void {
  const seen = new Map<string, TreeNode>();
  for (const [index, item] of items(node).entries()) {
    const id = get(item, 'id');
    const found = textOf(id);
    if (id === undefined || found === null) continue;
    const first = seen.get(found);
    if (first === undefined) seen.set(found, id);
    else checker.add('id-repeated', [...path, index, 'id'], { found, line: lineOf(first) });
  }
}

function checkProfiles(checker: Checker): void {
  const { root } = checker;
  const illustration = get(root, 'illustration');
  const said = illustration?.kind === 'scalar' && illustration.value === true;
  walk(root, 'countries.*', (path, country) => {
    const code = textOf(get(country, 'profile'));
    if (code !== null && profileOf(code) === undefined) {
      checker.addUnknown('profile-unknown', [...path, 'profile'], code, PROFILE_CODES);
    }
    if (said) return;
    const title = get(country, 'title');
    const names = [get(country, 'id'), title, get(title, 'en'), get(title, 'fr')].map(textOf);
    const real = names.find((name) => name !== null && realCountry(name) !== undefined);
    if (real != null) checker.add('real-name', [...path, 'id'], { found: real });
  });
}

/** Line numbers for messages, from the texts that were read. */
export function lineFinder(sources: ReadonlyMap<string, string>): (node: TreeNode) => string {
  return ({ place }) => {
    const starts = lineStarts(sources.get(place.file) ?? '');
    return String(position(starts, place.start)[0]);
  };
}
