/** The sentence above two cascades: how their shapes and speeds compare at equal size. */
import type { Role } from '../text/en.ts';
import type { Language } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { LEAST_SHARES, type Likeness } from './cascade-figures.ts';
import type { Veracity } from './cascades.ts';

type Called = readonly [head: string, later: string, short: string];

export function rolesOf(
  first: { readonly veracity: Veracity; readonly claim: string },
  second: { readonly veracity: Veracity; readonly claim: string },
): readonly [Role, Role] {
  if (first.veracity === 'false' && second.veracity === 'true') {
    return ['false', first.claim === second.claim ? 'correction' : 'true'];
  }
  return ['first', 'second'];
}

export function pairTitle(
  roles: readonly [Role, Role],
  likeness: Likeness,
  shares: number,
  language: Language,
): string {
  const text = catalogue(language).cascade;
  if (shares < LEAST_SHARES) return text.tooFew(shares);
  const [first, second] = roles.map((role) => text.roles[role]) as [Called, Called];
  const { shape, speed } = likeness;
  const shaped =
    shape === 'same'
      ? text.sameShape(first[0], second[1])
      : shape === 'first'
        ? text.branchedMore(first[0], second[1])
        : text.branchedMore(second[0], first[1]);
  if (speed === 'same') return `${shaped}${text.sameSpeed}`;
  return `${shaped}${text.faster((speed === 'first' ? first : second)[2])}`;
}
