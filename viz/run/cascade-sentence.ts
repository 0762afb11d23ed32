/** The sentence above two cascades: how their shapes and speeds compare at equal size. */
import type { Role } from '../text/en.ts';
import type { Language } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { LEAST_SHARES, type Likeness } from './cascade-figures.ts';
import type { Veracity } from './cascades.ts';

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
  const [first, second] = roles;
  const { shape, speed } = likeness;
  const shaped =
    shape === 'same'
      ? text.sameShape(first, second)
      : shape === 'first'
        ? text.branchedMore(first, second)
        : text.branchedMore(second, first);
  const faster = speed === 'same' ? null : speed === 'first' ? first : second;
  return faster === null ? `${shaped}${text.sameSpeed}` : `${shaped}${text.faster(faster)}`;
}
