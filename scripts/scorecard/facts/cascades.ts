/** How far posts travel: facts 1 to 5 and 14. */
import { depthOf, structuralVirality } from '../../../sim/index.ts';
import { type Fact, figure, LARGE, runFact } from '../fact.ts';
import type { Observed, Post } from '../observer.ts';
import { quantileOf } from '../statistics.ts';

const WORLD = 'world-news';
const LARGE_CASCADE = 30;

const shareOf = ({ posts }: Observed, holds: (post: Post) => boolean): number =>
  posts.reduce((count, post) => count + (holds(post) ? 1 : 0), 0) / posts.length;

const exactly = (observed: Observed, shares: number): number =>
  shareOf(observed, ({ size }) => size === shares + 1);

const depthOfPost = ({ forest }: Observed, { number, size }: Post): number =>
  size === 1 ? 0 : depthOf(forest.cascade(number).parents);

const viralities = ({ posts, forest }: Observed): number[] =>
  posts
    .filter(({ size }) => size >= LARGE_CASCADE)
    .map(({ number }) => structuralVirality(forest.cascade(number).parents));

/** Of all shares, those made within an hour of the post. */
function withinAnHour({ posts, forest }: Observed): number {
  let [within, all] = [0, 0];
  for (const { number, size } of posts) {
    if (size === 1) continue;
    const { times } = forest.cascade(number);
    const posted = times[0] ?? 0;
    for (const time of times.subarray(1)) {
      all++;
      if (time - posted <= 1) within++;
    }
  }
  return within / all;
}

export const CASCADES: readonly Fact[] = [
  runFact({
    number: 1,
    title: {
      en: 'most posts are never passed on',
      fr: 'la plupart des publications ne sont jamais relayées',
    },
    empirical: { en: '.93 to .95 of posts', fr: '0,93 à 0,95 des publications' },
    source: 'Goel, Watts & Goldstein 2012; Goel, Anderson, Hofman & Watts 2016',
    role: 'fitted',
    world: WORLD,
    figures: [figure('share of posts with no share', 'part sans aucun partage', [0.82, 0.96])],
    measure: (observed) => [exactly(observed, 0)],
  }),
  runFact({
    number: 2,
    title: { en: 'one, two, three shares', fr: 'un, deux, trois partages' },
    empirical: { en: '.05, .009, .003 of posts', fr: '0,05, 0,009 et 0,003 des publications' },
    source: 'Goel, Anderson, Hofman & Watts 2016',
    role: 'fitted',
    world: WORLD,
    figures: [
      figure('share of posts with one share', 'part avec un partage', [0.03, 0.1]),
      figure('with two', 'avec deux'),
      figure('with three', 'avec trois'),
      figure('smallest drop from one to the next', 'plus petite baisse de l’un au suivant', [0, 1]),
    ],
    measure(observed) {
      const [one = 0, two = 0, three = 0] = [1, 2, 3].map((n) => exactly(observed, n));
      return [one, two, three, Math.min(one - two, two - three)];
    },
  }),
  runFact({
    number: 3,
    title: { en: 'large cascades are rare', fr: 'les grandes cascades sont rares' },
    empirical: { en: '.00025 of posts reach 100', fr: '0,00025 des publications atteignent 100' },
    source: 'Goel, Anderson, Hofman & Watts 2016',
    role: 'fitted',
    world: WORLD,
    alsoAtDefault: true,
    figures: [
      {
        name: { en: 'share of posts with 30 nodes or more', fr: 'part à 30 nœuds ou plus' },
        band: (people) => (people < LARGE ? [0.0001, 0.003] : null),
      },
      {
        name: { en: 'share of posts with 100 nodes or more', fr: 'part à 100 nœuds ou plus' },
        band: (people) => (people < LARGE ? null : [0, 0.001]),
      },
      figure('largest cascade', 'plus grande cascade'),
    ],
    measure: (observed) => [
      shareOf(observed, ({ size }) => size >= LARGE_CASCADE),
      shareOf(observed, ({ size }) => size >= 100),
      observed.posts.reduce((most, { size }) => Math.max(most, size), 0),
    ],
  }),
  runFact({
    number: 4,
    title: { en: 'cascades are shallow', fr: 'les cascades sont peu profondes' },
    empirical: {
      en: '.98 of posts at depth 0 or 1',
      fr: '0,98 des publications à la profondeur 0 ou 1',
    },
    source: 'Goel, Watts & Goldstein 2012',
    role: 'fitted',
    world: WORLD,
    figures: [figure('share of posts of depth 0 or 1', 'part de profondeur 0 ou 1', [0.95, 1])],
    measure: (observed) => [shareOf(observed, (post) => depthOfPost(observed, post) <= 1)],
  }),
  runFact({
    number: 5,
    title: {
      en: 'large cascades are a mix of broadcast and viral',
      fr: 'les grandes cascades mêlent diffusion et viralité',
    },
    empirical: {
      en: 'structural virality low, hardly dependent on size',
      fr: 'viralité structurelle faible, presque indépendante de la taille',
    },
    source: 'Goel, Anderson, Hofman & Watts 2016; band: design choice',
    role: 'fitted',
    world: WORLD,
    figures: [
      figure(
        'median structural virality from 30 nodes on',
        'viralité structurelle médiane dès 30 nœuds',
        [2, 5],
      ),
      figure('cascades of 30 nodes or more', 'cascades de 30 nœuds ou plus'),
    ],
    measure(observed) {
      const found = viralities(observed);
      return [quantileOf(found, 0.5), found.length];
    },
  }),
  runFact({
    number: 14,
    title: { en: 'shares are fast', fr: 'les partages sont rapides' },
    empirical: { en: '.55 within an hour', fr: '0,55 en une heure' },
    source: 'Kwak, Lee, Park & Moon 2010',
    role: 'fitted',
    world: WORLD,
    figures: [
      figure('share of shares within an hour', 'part des partages en une heure', [0.4, 0.7]),
    ],
    measure: (observed) => [withinAnHour(observed)],
  }),
];
