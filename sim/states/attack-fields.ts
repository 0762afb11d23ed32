/** What decides how often states attack each other, and with what success. */
import { type Fields, quantity } from '../fields.ts';

const UNKNOWN = 'unknown: always to be swept';

const number = (
  initial: number,
  unit: string,
  limits: readonly [number, number],
  range: readonly [number, number],
  en: string,
  fr: string,
  source = 'design choice',
) =>
  quantity({
    default: initial,
    unit,
    limits,
    range,
    meaning: { en, fr },
    source,
    certainty: 'design',
  });

const weight = (initial: number, en: string, fr: string) =>
  number(initial, 'weight', [0, 100], [0, 4], en, fr);

export const attackFields = {
  attempts: number(
    1,
    '1/month',
    [0, 1000],
    [0.1, 10],
    'lambda0: attempts of a full-blown attacker on a country, without tension',
    'lambda0 : tentatives d’un attaquant déterminé contre un pays, sans tension',
  ),
  strength: number(
    0.05,
    '1',
    [0, 1e6],
    [0.005, 0.2],
    'a: strength of an attempt, by which it gets past no defence at all with 1 - exp(-a)',
    'a : force d’une tentative, qui déjoue une défense nulle avec une probabilité de 1 − exp(−a)',
  ),
  tensionFactor: number(
    2,
    '1',
    [0, 20],
    [0, 5],
    'chi: how much more often one attacks at full tension',
    'chi : surcroît d’attaques en cas de tension maximale',
  ),
  normRestraint: number(
    0.3,
    'share',
    [0, 1],
    [0, 0.8],
    'nu: attempts that states who both hold to the norms refrain from',
    'nu : part des tentatives auxquelles renoncent deux États qui respectent les normes',
    UNKNOWN,
  ),
  deterrence: number(
    0.3,
    'share',
    [0, 1],
    [0, 0.8],
    'psi: attempts that an attacker refrains from once all others have responded',
    'psi : part des tentatives auxquelles renonce un attaquant après la réponse de tous les autres',
    UNKNOWN,
  ),
  sharingBenefit: number(
    0.4,
    'share',
    [0, 1],
    [0, 0.8],
    'iota: strength that data exchanged with all others take from an attempt',
    'iota : force que retirent à une tentative les données échangées avec tous les autres',
    UNKNOWN,
  ),
  mfaRisk: quantity({
    default: 0.9922,
    unit: 'share',
    limits: [0, 1],
    range: [0.9, 0.999],
    meaning: {
      en: 'r: risk of a takeover that a second factor takes away',
      fr: 'r : part du risque de prise de contrôle que supprime un second facteur',
    },
    source: 'Meyer et al. 2023; .9856 where passwords had leaked',
    certainty: 'checked',
  }),
  attribution: number(
    0.3,
    'probability',
    [0, 1],
    [0.05, 0.8],
    'pi: probability that a successful attack is laid at the attacker’s door',
    'pi : probabilité qu’une attaque réussie soit attribuée à son auteur',
  ),
  attributionGain: number(
    0.5,
    'share',
    [0, 1],
    [0, 1],
    'part of what is missing to certain attribution that full exchange of data gives',
    'part de ce qui manque à une attribution certaine qu’apporte un échange complet de données',
  ),
  memory: number(
    30,
    'd',
    [0.1, 10000],
    [7, 180],
    'time in which an attributed attack is half forgotten by those who respond to it',
    'temps au bout duquel une attaque attribuée est à moitié oubliée de ceux qui y répondent',
  ),
  accounts: weight(
    2,
    'how often attempts are after official accounts',
    'fréquence relative des tentatives contre des comptes officiels',
  ),
  infrastructure: weight(
    1,
    'how often attempts are after infrastructure',
    'fréquence relative des tentatives contre des infrastructures',
  ),
  documents: weight(
    1,
    'how often attempts are after documents',
    'fréquence relative des tentatives contre des documents',
  ),
  outageTension: number(
    0.1,
    'tension',
    [0, 1],
    [0, 0.3],
    'tension by an outage that is attributed',
    'tension due à une panne attribuée',
  ),
  leakTension: number(
    0.05,
    'tension',
    [0, 1],
    [0, 0.2],
    'tension by a leak that is attributed',
    'tension due à une fuite attribuée',
  ),
} satisfies Fields;
