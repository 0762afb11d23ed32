/** Shares that must sum to something. */
import { profileOf } from '../profiles.ts';
import type { Path, TreeNode } from '../source/node.ts';
import type { Checker } from './checker.ts';
import { entries, get, items, numberOf, textOf } from './reader.ts';

/** Room for decimals that were written short: three times 0.333333. */
const TOLERANCE = 1e-5;

const sumsToOne = (sum: number): boolean => Math.abs(sum - 1) <= TOLERANCE;

/** A sum as people write it, without the dust of binary fractions. */
const written = (sum: number): string => String(Math.round(sum * 1e6) / 1e6);

function sumOf(node: TreeNode | undefined): number {
  let sum = 0;
  for (const { value } of entries(node).values()) sum += numberOf(value) ?? 0;
  return sum;
}

export function checkSums(checker: Checker): void {
  const countries = items(get(checker.root, 'countries'));
  const shares = countries.map((country) => get(country, 'share'));
  const given = shares.filter((share) => share !== undefined).length;
  const broken = countries.some((_, index) => checker.isBroken(['countries', index, 'share']));
  if (given > 0 && given === countries.length && !broken) {
    const sum = shares.reduce((total, share) => total + (numberOf(share) ?? 0), 0);
    if (!sumsToOne(sum)) checker.addAtKey('shares-sum', ['countries'], { sum: written(sum) });
  }
  for (const [index, country] of countries.entries()) {
    const path = ['countries', index];
    const found = textOf(get(country, 'id')) ?? String(index);
    const profile = profileOf(textOf(get(country, 'profile')) ?? '');
    const alone = countries.length === 1;
    const byPopulation = given === 0 && get(country, 'profile') !== undefined;
    if (shares[index] === undefined && !alone && !byPopulation) {
      checker.add('shares-some', path, { found });
    }
    checkLanguages(checker, path, country, found, profile?.languages);
    const culture = items(get(country, 'culture'));
    if (get(country, 'culture') !== undefined && culture.length === 1) {
      checker.add('culture-length', [...path, 'culture']);
    }
  }
  checkDiasporas(checker, countries);
}

function checkLanguages(
  checker: Checker,
  path: Path,
  country: TreeNode,
  found: string,
  known: readonly string[] | undefined,
): void {
  const languages = get(country, 'languages');
  if (languages !== undefined) {
    const sum = sumOf(languages);
    const at = [...path, 'languages'];
    if (languages.kind === 'map' && !checker.isBroken(at) && !sumsToOne(sum)) {
      checker.addAtKey('languages-sum', at, { sum: written(sum) });
    }
  } else if (get(country, 'profile') === undefined)
    checker.add('languages-missing', path, { found });
  else if (known !== undefined && known.length > 1) {
    const profile = textOf(get(country, 'profile')) ?? '';
    checker.add('languages-equal', [...path, 'profile'], { profile, known: known.join(', ') });
  }
}

/** `diaspora: { host: share }` is a share of the host's people: those in one host go together. */
function checkDiasporas(checker: Checker, countries: readonly TreeNode[]): void {
  const sums = new Map<string, number>();
  for (const [index, country] of countries.entries()) {
    const found = textOf(get(country, 'id')) ?? String(index);
    for (const [host, { value }] of entries(get(country, 'diaspora'))) {
      const path = ['countries', index, 'diaspora', host];
      const before = sums.get(host) ?? 0;
      const sum = before + (numberOf(value) ?? 0);
      sums.set(host, sum);
      if (host === found) checker.addAtKey('diaspora-self', path, { found });
      else if (before < 1 && sum >= 1) {
        checker.addAtKey('diaspora-sum', path, { found: host, sum: written(100 * sum) });
      }
    }
  }
}
