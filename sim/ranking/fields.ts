/** The settings of the ranking rules: which one, and how much each of their terms weighs. */
import { choice, type Fields, quantity } from '../fields.ts';
import { RANKING_NAMES } from './index.ts';

const weight = (
  initial: number,
  en: string,
  fr: string,
  source = 'design choice; signs after Milli et al. 2023',
) =>
  quantity({
    default: initial,
    unit: '1',
    limits: [-5, 5],
    range: [0, 2],
    meaning: { en, fr },
    source,
    certainty: 'design',
  });

export const rankingFields = {
  rule: choice(RANKING_NAMES, 'engagement', {
    en: 'order of the feed',
    fr: 'ordre du fil',
  }),
  engagementWeight: weight(1, 'weight of reactions received', 'poids des réactions reçues'),
  affinityWeight: weight(
    1,
    'weight of agreement with the reader',
    'poids de l’accord avec le lecteur',
  ),
  arousalWeight: weight(0.5, 'weight of stirring content', 'poids des contenus qui émeuvent'),
  hostilityWeight: weight(
    0.5,
    'weight of hostility to an out-group',
    'poids de l’hostilité envers un groupe extérieur',
  ),
  tieWeight: weight(0.5, 'weight of mutual ties', 'poids des liens réciproques'),
  bridgingWeight: weight(
    1,
    'order by bridging: weight of approval in both camps',
    'ordre par ponts : poids de l’approbation dans les deux camps',
    'design choice',
  ),
  qualityWeight: weight(
    2,
    'order by quality: weight of the record of the source',
    'ordre par qualité : poids des antécédents de la source',
    'design choice',
  ),
  labelWeight: weight(
    1,
    'order by quality: what a label takes',
    'ordre par qualité : ce que retire un signalement',
    'design choice',
  ),
  diversityWeight: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 10],
    range: [0, 1],
    meaning: {
      en: 'kappa, order by diversity: what an item loses that is just like one above it',
      fr: 'kappa, ordre par diversité : ce que perd un contenu identique à un autre plus haut',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;
