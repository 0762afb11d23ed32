/** The parameters of SimSoM and its columns of agents. */
import { choice, type Quantity, quantity, type Text, type Values } from '../../fields.ts';
import type { NodeColumn } from '../model.ts';

const PAPER = 'Truong et al. 2024 (SimSoM)';
const TAKEDOWN = 'Truong et al. 2025, arXiv 2502.08841';

const number = (
  initial: number,
  unit: string,
  limits: readonly [number, number],
  range: readonly [number, number],
  meaning: Text,
  source: string,
  { integer = false } = {},
): Quantity =>
  quantity({
    default: initial,
    unit,
    limits,
    range,
    integer,
    meaning,
    source,
    certainty: source === 'the scenario' ? 'design' : 'checked',
  });

export const TARGETS = [
  'none',
  'hubs',
  'partisanship',
  'misinformation',
  'conservative',
  'liberal',
] as const;

export const simsomParameters = {
  mu: number(
    0.5,
    'probability',
    [0, 1],
    [0.1, 0.9],
    {
      en: 'probability of posting something new rather than passing on',
      fr: 'probabilité de publier du neuf plutôt que de relayer',
    },
    `${PAPER}, mu`,
  ),
  feedSize: number(
    15,
    'messages',
    [1, 1000],
    [1, 128],
    { en: 'messages that a feed holds', fr: 'nombre de messages que contient un fil' },
    `${PAPER}, sigma`,
    { integer: true },
  ),
  botShare: number(
    0.05,
    'bots a person',
    [0, 1],
    [0, 0.15],
    {
      en: 'bots for each person, where no column says who is a bot',
      fr: 'robots par personne, si aucune colonne ne dit qui en est un',
    },
    `${PAPER}, beta`,
  ),
  infiltration: number(
    0.01,
    'probability',
    [0, 1],
    [1e-4, 0.1],
    {
      en: 'probability that a person follows a given bot',
      fr: 'probabilité qu’une personne suive un robot donné',
    },
    `${PAPER}, gamma`,
  ),
  deception: number(
    0,
    'probability',
    [0, 1],
    [0, 1],
    {
      en: 'probability that a new message by a bot has the greatest appeal',
      fr: 'probabilité qu’un nouveau message de robot ait l’attrait maximal',
    },
    `${PAPER}, phi`,
  ),
  flooding: number(
    1,
    'shares a post',
    [1, 1e6],
    [1, 64],
    {
      en: 'shares that a post by a bot counts for in each follower’s feed',
      fr: 'partages que vaut une publication de robot dans le fil de chaque abonné',
    },
    `${PAPER}, theta`,
    { integer: true },
  ),
  targeting: choice(TARGETS, 'none', {
    en: 'whom bots get to follow them: anybody, people with many followers, or by what columns say of people',
    fr: 'qui les robots amènent à les suivre : n’importe qui, les plus suivis, ou selon les colonnes',
  }),
  qualityExponent: number(
    10,
    '1',
    [0.001, 100],
    [5, 10],
    {
      en: 'how far quality by people leans to 1: 10 in the published results, 5 in the published code',
      fr: 'combien la qualité des messages tend vers 1 : 10 dans les résultats publiés, 5 dans le code',
    },
    `${PAPER}, L`,
  ),
  stop: choice(['published', 'horizon'], 'published', {
    en: 'published: when smoothed quality moves by less than 1e-4; horizon: at the last tick, quality being the mean over the last half of the ticks',
    fr: 'published : quand la qualité lissée varie de moins de 1e-4 ; horizon : au dernier pas, la qualité étant la moyenne de la seconde moitié des pas',
  }),
  illegalAuthors: number(
    0,
    'share of people',
    [0, 1],
    [0, 0.1],
    {
      en: 'share of the people who post illegal messages',
      fr: 'part des personnes qui publient des messages illégaux',
    },
    TAKEDOWN,
  ),
  illegalShare: number(
    0,
    'share of messages',
    [0, 1],
    [0, 0.01],
    {
      en: 'share of all new messages by people that is illegal',
      fr: 'part des nouveaux messages des personnes qui est illégale',
    },
    TAKEDOWN,
  ),
  takedownHalfLife: number(
    0,
    'steps',
    [0, 1e6],
    [1, 16],
    {
      en: 'steps after which half of the illegal messages are taken down; 0: none ever is',
      fr: 'pas au bout desquels la moitié des messages illégaux sont retirés ; 0 : jamais',
    },
    `${TAKEDOWN}, tau`,
  ),
};

export type SimsomValues = Values<typeof simsomParameters>;

const leaning = (name: string, limits: readonly [number, number], meaning: Text): NodeColumn => ({
  name,
  meaning,
  limits,
  integer: false,
  mayBeEmpty: true,
});

export const simsomColumns: readonly NodeColumn[] = [
  {
    name: 'bot',
    meaning: {
      en: '1 bot, 0 person; without the column all are people and bots are grown',
      fr: '1 robot, 0 personne ; sans cette colonne tous sont des personnes et les robots s’ajoutent',
    },
    limits: [0, 1],
    integer: true,
    mayBeEmpty: true,
  },
  leaning('partisanship', [-1, 1], {
    en: 'from -1 liberal to 1 conservative, for bots that target by it; empty is 0',
    fr: 'de -1 (progressiste) à 1 (conservateur), pour les robots qui ciblent ainsi ; vide vaut 0',
  }),
  leaning('misinformation', [0, 1], {
    en: 'how much misinformation it shares, for bots that target by it; empty is 0',
    fr: 'part de désinformation relayée, pour les robots qui ciblent ainsi ; vide vaut 0',
  }),
];
