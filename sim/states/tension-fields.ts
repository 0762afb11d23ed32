/** What decides how tension between governments grows and fades. */
import { type Fields, quantity } from '../fields.ts';

const rate = (
  initial: number,
  range: readonly [number, number],
  en: string,
  fr: string,
  source = 'design choice',
) =>
  quantity({
    default: initial,
    unit: '1/d',
    limits: [0, 10],
    range,
    meaning: { en, fr },
    source,
    certainty: 'design',
  });

export const tensionFields = {
  reactivity: rate(
    0.02,
    [0.007, 0.18],
    'k: tension gained a day for each unit of the other side’s',
    'k : tension gagnée par jour pour chaque unité de celle de l’autre',
    'Richardson 1960, form; the range has both regimes, settling and climbing',
  ),
  fatigue: rate(
    0.1,
    [0.02, 0.3],
    'm: share of tension that fades a day',
    'm : part de la tension qui se dissipe par jour',
    'Richardson 1960, form; with k = .02 a hostile day leaves 24 % after 14 days',
  ),
  exposureAfar: quantity({
    default: 0.2,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'g: how far a leadership minds a country that is neither neighbour nor rival',
      fr: 'g : attention des dirigeants à un pays qui n’est ni voisin ni rival',
    },
    source: 'design choice; 1 between neighbours and rivals',
    certainty: 'design',
  }),
  grievance: quantity({
    default: 0.005,
    unit: '1/d',
    limits: [-1, 1],
    range: [0, 0.02],
    meaning: {
      en: 'gamma: what tension gains a day by itself',
      fr: 'gamma : ce que la tension gagne d’elle-même par jour',
    },
    source: 'Richardson 1960, form',
    certainty: 'design',
  }),
  hostility: rate(
    0.05,
    [0, 0.2],
    'w_h: tension gained by a day of unbridled insults',
    'w_h : tension gagnée lors d’une journée d’insultes sans retenue',
  ),
  audienceGain: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 10],
    range: [0, 2],
    meaning: {
      en: 'a_e: how much more hostile words weigh with an audience that shares them',
      fr: 'a_e : surcroît de poids des propos hostiles quand un public les partage',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  criticismWeight: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'severity of criticism, an insult being 1',
      fr: 'gravité d’une critique, une insulte valant 1',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  cooperation: rate(
    0.02,
    [0, 0.1],
    'w_k: tension that full cooperation takes a day',
    'w_k : tension que retire par jour une coopération totale',
  ),
  quiet: rate(
    0.02,
    [0, 0.1],
    'w_q: tension that a successful quiet meeting takes',
    'w_q : tension que retire une rencontre discrète réussie',
  ),
  peace: rate(
    0.02,
    [0, 0.1],
    'w_p: tension that a public taken with the other side takes a day',
    'w_p : tension que retire par jour un public favorable à l’autre pays',
    'Zeitzoff 2018, direction',
  ),
  lineFactor: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'what is left of the severity of words while the direct line is in use',
      fr: 'part de la gravité des propos qui subsiste quand la ligne directe est utilisée',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  echoHalfLife: quantity({
    default: 12,
    unit: 'h',
    limits: [0.5, 1000],
    range: [3, 48],
    meaning: {
      en: 'time in which hostile words are half forgotten, for replies that answer them',
      fr: 'temps au bout duquel des propos hostiles sont à moitié oubliés, pour les réponses qu’ils appellent',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;
