/** How false posts travel beside true ones by the same authors: facts 6 to 8. */
import { depthOf } from '../../../sim/index.ts';
import { type Fact, figure, runFact } from '../fact.ts';
import type { Observed, Post } from '../observer.ts';
import { quantileOf } from '../statistics.ts';

const WORLD = 'world-randomised';
/** Cascades are compared within these sizes, the last one open. */
const SIZES = [2, 3, 4, 6, 10, 20, Number.POSITIVE_INFINITY] as const;
/** Fewer of a kind tell chance and difference apart badly: bins below are left out. */
const LEAST = 200;

const ofClaims = ({ posts }: Observed, isFalse: boolean): Post[] =>
  posts.filter((post) => post.byPerson && post.claim && post.isFalse === isFalse);

/** Shares for one impression that was not followed by one. */
function odds(posts: readonly Post[]): number {
  let [shares, impressions] = [0, 0];
  for (const post of posts) {
    shares += post.size - 1;
    impressions += post.impressions;
  }
  return shares / (impressions - shares);
}

/** Depths by exact size of cascades with sizes from `low` to below `high`. */
function depthsBySize(observed: Observed, isFalse: boolean, low: number, high: number) {
  const bySize = new Map<number, number[]>();
  for (const { number, size } of ofClaims(observed, isFalse)) {
    if (size < low || size >= high) continue;
    const depths = bySize.get(size) ?? [];
    depths.push(depthOf(observed.forest.cascade(number).parents));
    bySize.set(size, depths);
  }
  return bySize;
}

/**
 * The largest gap between the distributions of depth of false and true cascades in one bin, both
 * with the sizes of the false ones: sizes that only one of them has are left out. Null where either
 * has too few.
 */
function gapWithin(observed: Observed, low: number, high: number): number | null {
  const [lies, truths] = [true, false].map((isFalse) => depthsBySize(observed, isFalse, low, high));
  let [of, against, deepest] = [0, 0, 0];
  const common: (readonly [lie: readonly number[], truth: readonly number[]])[] = [];
  for (const [size, lie] of lies ?? []) {
    const truth = truths?.get(size);
    if (truth === undefined) continue;
    common.push([lie, truth]);
    of += lie.length;
    against += truth.length;
    for (const depths of [lie, truth]) {
      for (const depth of depths) deepest = Math.max(deepest, depth);
    }
  }
  if (of < LEAST || against < LEAST) return null;
  let most = 0;
  for (let depth = 1; depth <= deepest; depth++) {
    const atMost = (depths: readonly number[]) =>
      depths.filter((one) => one <= depth).length / depths.length;
    const gap = common.reduce(
      (sum, [lie, truth]) => sum + (lie.length / of) * (atMost(lie) - atMost(truth)),
      0,
    );
    most = Math.max(most, Math.abs(gap));
  }
  return most;
}

export const VERACITY: readonly Fact[] = [
  runFact({
    number: 6,
    title: { en: 'false posts are shared more', fr: 'le faux est davantage partagé' },
    empirical: { en: 'odds 1.70 times those of true ones', fr: 'cote 1,70 fois celle du vrai' },
    source: 'Vosoughi, Roy & Aral 2018',
    role: 'fitted',
    world: WORLD,
    alsoAtDefault: true,
    figures: [
      figure(
        'odds of a share an impression, false to true',
        'cote d’un partage par impression, faux sur vrai',
        [1.4, 2],
      ),
    ],
    measure: (observed) => [odds(ofClaims(observed, true)) / odds(ofClaims(observed, false))],
  }),
  runFact({
    number: 7,
    title: {
      en: 'the largest false cascades are larger',
      fr: 'les plus grandes cascades du faux sont plus grandes',
    },
    empirical: {
      en: 'truth rarely above 1,000, the top 1 % of falsehoods 1,000 to 100,000',
      fr: 'le vrai dépasse rarement 1 000, le 1 % supérieur du faux va de 1 000 à 100 000',
    },
    source: 'Vosoughi, Roy & Aral 2018; band: design choice',
    role: 'fitted',
    world: WORLD,
    alsoAtDefault: true,
    figures: [
      figure(
        'size at the 99.9 % quantile, false to true',
        'taille au quantile 99,9 %, faux sur vrai',
        [1.5, 6],
      ),
      figure('false', 'faux'),
      figure('true', 'vrai'),
    ],
    measure(observed) {
      const [lie, truth] = [true, false].map((isFalse) =>
        quantileOf(
          ofClaims(observed, isFalse).map(({ size }) => size),
          0.999,
        ),
      );
      return [(lie ?? Number.NaN) / (truth ?? Number.NaN), lie ?? Number.NaN, truth ?? Number.NaN];
    },
  }),
  runFact({
    number: 8,
    title: {
      en: 'at equal size, false and true cascades have one shape',
      fr: 'à taille égale, le faux et le vrai ont la même forme',
    },
    empirical: { en: 'differences vanish', fr: 'les différences disparaissent' },
    source: 'Juul & Ugander 2021; band: design choice',
    role: 'held-out',
    world: WORLD,
    figures: [
      figure(
        'largest gap in depth within sizes',
        'plus grand écart de profondeur à taille égale',
        [0, 0.1],
      ),
      figure('bins of size compared', 'classes de taille comparées'),
    ],
    measure(observed) {
      const gaps = SIZES.slice(0, -1)
        .map((low, bin) => gapWithin(observed, low, SIZES[bin + 1] ?? Number.POSITIVE_INFINITY))
        .filter((gap) => gap !== null);
      return [gaps.length === 0 ? Number.NaN : Math.max(...gaps), gaps.length];
    },
  }),
];
