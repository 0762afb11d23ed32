/** What decides what a treaty is worth to those who negotiate it. */
import { choice, type Fields, quantity } from '../fields.ts';

const weight = (initial: number, en: string, fr: string) =>
  quantity({
    default: initial,
    unit: 'utility',
    limits: [0, 10],
    range: [0, 1],
    meaning: { en, fr },
    source: 'design choice',
    certainty: 'design',
  });

export const treatyFields = {
  support: weight(
    0.3,
    'w_p: weight of support among the people online',
    'w_p : poids du soutien de la population en ligne',
  ),
  benefit: weight(
    0.3,
    'w_b: weight of how near the text is to what the government wants',
    'w_b : poids de la proximité du texte avec les vœux du gouvernement',
  ),
  others: weight(
    0.2,
    'w_r: weight of how many others have signed',
    'w_r : poids des signatures déjà recueillies',
  ),
  cooperation: weight(
    0.1,
    'w_k: weight of cooperation with the other parties',
    'w_k : poids de la coopération avec les autres parties',
  ),
  tension: weight(
    0.1,
    'w_t: weight of tension toward the other parties',
    'w_t : poids de la tension envers les autres parties',
  ),
  steepness: quantity({
    default: 4,
    unit: '1/utility',
    limits: [0, 100],
    range: [1, 10],
    meaning: {
      en: 'kappa: how surely a government signs what is worth something to it',
      fr: 'kappa : fermeté avec laquelle un gouvernement signe ce qui lui convient',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  supportSteepness: quantity({
    default: 4,
    unit: '1/stance',
    limits: [0, 100],
    range: [1, 10],
    meaning: {
      en: 'k: how surely somebody with a favourable stance is for the treaty',
      fr: 'k : fermeté avec laquelle une position favorable vaut soutien au traité',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  mobility: quantity({
    default: 0.5,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'part of the way to its target that the text goes in a round',
      fr: 'part du chemin vers son objectif que fait le texte à chaque tour',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  fundHalf: quantity({
    default: 50,
    unit: 'BU',
    limits: [0.1, 1e6],
    range: [10, 500],
    meaning: {
      en: 'capacity fund for each poorer party that halves what keeping the text costs it',
      fr: 'fonds de capacité par partie moins riche qui réduit de moitié le coût du texte pour elle',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  signatures: choice(['kept', 'renewed'], 'kept', {
    en: 'whether a signature stands or each round is a vote anew',
    fr: 'si une signature reste acquise ou si chaque tour est un nouveau vote',
  }),
} satisfies Fields;
