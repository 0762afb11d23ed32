/**
 * Who posts, who spreads falsehoods, whom bots reach, when people are there: facts 9 to 13 and 27.
 */
import { type Fact, figure, runFact } from '../fact.ts';
import { medianOfHistogram, shareHolding, topShare } from '../statistics.ts';

const WORLD = 'world-news';

export const PEOPLE: readonly Fact[] = [
  runFact({
    number: 9,
    title: { en: 'few people write most posts', fr: 'peu de gens publient l’essentiel' },
    empirical: { en: 'the top 10 % write .80', fr: 'les 10 % les plus actifs en publient 0,80' },
    source: 'Pew Research Center 2019',
    role: 'input',
    world: WORLD,
    figures: [
      figure(
        'share of posts by the top 10 % of the connected',
        'part des 10 % de connectés les plus actifs',
        [0.75, 0.85],
      ),
    ],
    measure: ({ postsOf }) => [topShare(postsOf, 0.1)],
  }),
  runFact({
    number: 10,
    title: {
      en: 'very few people spread most falsehoods',
      fr: 'très peu de gens diffusent l’essentiel du faux',
    },
    empirical: {
      en: '.3 % (2020) or .1 % (2016) of people make .80 of fake shares; 5.2 % of people follow one',
      fr: '0,3 % (2020) ou 0,1 % (2016) des gens font 0,80 des partages du faux ; 5,2 % en suivent un',
    },
    source: 'Baribi-Bartov, Swire-Thompson & Grinberg 2024; Grinberg et al. 2019',
    role: 'fitted',
    world: WORLD,
    alsoAtDefault: true,
    figures: [
      figure(
        'share of the connected who make .80 of false posts and shares',
        'part des connectés qui font 0,80 des publications et partages du faux',
        [0.001, 0.01],
      ),
      figure(
        'share of the connected who follow a super-sharer',
        'part des connectés qui suivent un super-diffuseur',
      ),
    ],
    measure: ({ falsehoodsOf, superSharersReach }) => [
      shareHolding(falsehoodsOf, 0.8),
      superSharersReach,
    ],
  }),
  runFact({
    number: 11,
    title: {
      en: 'exposure to foreign trolls is concentrated',
      fr: 'l’exposition aux trolls étrangers est concentrée',
    },
    empirical: {
      en: '1 % of users have .70 of the exposures',
      fr: '1 % des usagers concentrent 0,70 des expositions',
    },
    source: 'Eady et al. 2023',
    role: 'fitted',
    world: 'world-trolls',
    figures: [
      figure(
        'share of the connected who have .70 of the exposures to bots',
        'part des connectés qui ont 0,70 des expositions aux robots',
        [0.01, 0.05],
      ),
      figure('share of the connected ever exposed', 'part des connectés exposés au moins une fois'),
    ],
    measure: ({ botExposuresOf }) => [
      shareHolding(botExposuresOf, 0.7),
      botExposuresOf.filter((count) => count > 0).length / botExposuresOf.length,
    ],
  }),
  runFact({
    number: 12,
    title: {
      en: 'bots are among the active accounts',
      fr: 'il y a des robots parmi les comptes actifs',
    },
    empirical: { en: '.09 to .15 of active accounts', fr: '0,09 à 0,15 des comptes actifs' },
    source: 'Varol et al. 2017',
    role: 'input',
    oneSize: true,
    world: 'world-trolls',
    overrides: ['population.citizens=2000', 'time.duration=7d', 'actors.farm.share=0.1'],
    figures: [
      figure(
        'bots among accounts that post, share or read, one bot for ten people',
        'robots parmi les comptes qui publient, partagent ou lisent, un pour dix personnes',
        [0.09, 0.15],
      ),
    ],
    measure: ({ botShare }) => [botShare],
  }),
  runFact({
    number: 13,
    title: { en: 'attention is short', fr: 'l’attention est brève' },
    empirical: {
      en: 'half of the impressions within 80 minutes; .95 of posts have none after 24 h',
      fr: 'la moitié des impressions en 80 minutes ; 0,95 des publications n’en ont plus après 24 h',
    },
    source: 'Pfeffer, Matter & Sargsyan 2023',
    role: 'fitted',
    world: WORLD,
    figures: [
      figure(
        'minutes until half of the impressions',
        'minutes jusqu’à la moitié des impressions',
        [60, 110],
      ),
      figure(
        'share of posts not seen after 24 h',
        'part des publications non vues après 24 h',
        [0.9, 1],
      ),
    ],
    measure: ({ ages, posts }) => [
      medianOfHistogram(ages, 1),
      posts.filter(({ late }) => !late).length / posts.length,
    ],
  }),
  runFact({
    number: 27,
    title: { en: 'people sleep', fr: 'les gens dorment' },
    empirical: {
      en: 'busiest to quietest hour: 3 to 8',
      fr: 'de l’heure creuse à l’heure pleine : 3 à 8',
    },
    source: 'Golder & Macy 2011, from memory',
    role: 'held-out',
    world: WORLD,
    figures: [
      figure(
        'posts and shares, busiest to quietest local hour',
        'publications et partages, heure locale la plus active sur la plus calme',
        [3, 8],
      ),
    ],
    measure: ({ hours }) => [Math.max(...hours) / Math.min(...hours)],
  }),
];
