/** What a report says around its figures, in both languages. */
import { type Language, setFrench } from '../../sim/index.ts';

const en = {
  of: (what: string, whose: string) => `${what}: ${whose}`,
  kind: 'comparison report',
  scope: (arms: number, pairs: number) =>
    `${arms} arms × ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}`,
  engine: 'engine',
  illustration: 'Illustration with real countries’ figures, not a forecast.',
  unexamined: 'Robustness was not examined: these figures hold in one world of assumptions.',
  onePair: 'One pair ranks nothing: what follows is a story, not a comparison.',
  noOpenArms: 'No arm works openly: what follows shows harm, and ranks nothing.',
  card: 'Question card, fixed before the run',
  cardTaken: 'Question, as the scenario has it',
  outcome: 'Outcome',
  population: 'Population',
  horizon: 'Horizon',
  baseline: 'Baseline',
  effectOfInterest: 'Effect of interest',
  stopRule: 'Stop rule',
  none: 'none named',
  fixed: (pairs: number) => `${pairs} pairs`,
  precision: (pairs: number, reached: boolean | null) =>
    `intervals half the effect, at most ${pairs} pairs${reached === false ? ' (not reached)' : ''}`,
  table: (n: number) => `Table ${n}.`,
  figure: (n: number) => `Figure ${n}.`,
  differenceFrom: (baseline: string) => `Difference from “${baseline}”`,
  strategy: 'Strategy',
  difference: 'Difference',
  interval: '95% interval',
  median: 'Median',
  perReached: 'Per person reached',
  perBudgetUnit: 'Per 1,000 BU',
  best: 'Chance of being best',
  holm: 'p (Holm)',
  baselineEnds: (baseline: string, value: string) =>
    `“${baseline}”, the baseline, ends at ${value}.`,
  budgetUnit: 'BU: budget unit, one hour of staff.',
  notRanked:
    'Arms that work covertly or by coercion are shown for what they do; they are not ranked, priced or called best.',
  everyPair: 'Every pair',
  everyPairNote: (baseline: string) =>
    `Difference from “${baseline}”. Bar: 95% interval. Hollow: worse.`,
  when: 'When it happens',
  whenNote: 'Mean over runs; bands, two at most, hold the 95% interval.',
  whenInjects: 'Letters are injects:',
  cost: 'What it costs',
  costNote: (outcome: string) =>
    `Probability that an arm brings more than so much of “${outcome}” a budget unit.`,
  worth: 'at least this much a budget unit',
  equity: 'Who it works for',
  equityNote: 'Difference from the baseline by group of people, with 95% intervals.',
  by: { country: 'by country', language: 'by language', income: 'by income of the country' },
  public: 'What the public addressed bears',
  publicNote: 'Effects on people whose government is passed over, beside what the sender gains.',
  measure: 'Measure',
  country: 'Country',
  robustness: 'Does the answer survive other assumptions?',
  robustnessNote: (worlds: number, pairs: number) =>
    `${worlds} other worlds, ${pairs} pairs each: the opinion model, the ranking rule and uncertain parameters drawn anew. Area: size of the difference. Hollow: the answer turns.`,
  holds: 'holds in',
  ofWorlds: (agree: number, known: number) => `${agree} of ${known} worlds`,
  robust: 'robust',
  notRobust: 'not robust',
  flips: 'It turns where',
  relation: { is: 'is', above: 'is above', below: 'is below' },
  harm: 'The harm of covert and coercive means',
  harmNote: 'Against the baseline; then what open arms change against it.',
  expectations: 'What was expected',
  verdict: {
    supported: 'supported',
    contradicted: 'contradicted',
    undecided: 'undecided',
    'not-compared': 'not compared',
  },
  expected: (arm: string, against: string) => `“${arm}” against “${against}”`,
  up: 'higher',
  down: 'lower',
  cannotSay: 'What this cannot say',
  limits:
    'The order of strategies holds under the assumptions listed here; it is no forecast for a named state and no promise of percentage points. Costs are design choices. Most evidence behind the model is from the United States, in English, on Twitter, 2009 to 2023; people who are offline are nearly invisible in it.',
  fictional: 'These are fictional countries.',
  unvalidated: 'Mechanisms in these runs that no test holds to a fact from outside:',
  again: 'Run it again',
  againNote: (runs: number, networks: number) =>
    `${runs} runs on ${networks} networks; intervals are Student’s t on the networks’ means, p-values adjusted by Holm.`,
  pairing: (correlation: string, worth: string) =>
    `Arms and baseline correlate by ${correlation}: a pair does the work of ${worth} unpaired runs.`,
  needed: (pairs: number) => `${pairs} pairs would tell the effect of interest.`,
  load: 'In R and in Python',
  tables: 'Tables behind the figures',
  failed: (n: number) => `${n} ${n === 1 ? 'run' : 'runs'} failed and are left out.`,
  foot: 'Exploratory policy model. Synthetic population, no real accounts.',
  day: 'day',
  pair: 'Pair',
  hours: 'Hours',
  world: 'World',
  value: 'Value',
  probability: 'Probability',
  group: 'Group',
};

export type ReportWords = typeof en;

const fr: ReportWords = {
  of: (what, whose) => `${what} : ${whose}`,
  kind: 'rapport de comparaison',
  scope: (arms, pairs) => `${arms} stratégies × ${pairs} ${pairs < 2 ? 'paire' : 'paires'}`,
  engine: 'moteur',
  illustration: 'Illustration à partir de chiffres de pays réels, et non une prévision.',
  unexamined:
    'La robustesse n’a pas été examinée : ces chiffres valent pour un seul jeu d’hypothèses.',
  onePair: 'Une seule paire ne classe rien : ce qui suit est un récit, non une comparaison.',
  noOpenArms: 'Aucune stratégie n’agit ouvertement : ce qui suit montre un tort et ne classe rien.',
  card: 'Question, fixée avant l’exécution',
  cardTaken: 'Question, telle que le scénario la pose',
  outcome: 'Résultat',
  population: 'Population',
  horizon: 'Horizon',
  baseline: 'Référence',
  effectOfInterest: 'Effet recherché',
  stopRule: 'Règle d’arrêt',
  none: 'non précisé',
  fixed: (pairs) => `${pairs} paires`,
  precision: (pairs, reached) =>
    `intervalles de la moitié de l’effet, ${pairs} paires au plus${reached === false ? ' (non atteint)' : ''}`,
  table: (n) => `Tableau ${n}.`,
  figure: (n) => `Figure ${n}.`,
  differenceFrom: (baseline) => `Écart avec « ${baseline} »`,
  strategy: 'Stratégie',
  difference: 'Écart',
  interval: 'IC à 95 %',
  median: 'Médiane',
  perReached: 'Par personne touchée',
  perBudgetUnit: 'Pour 1 000 UB',
  best: 'Chances d’être la meilleure',
  holm: 'p (Holm)',
  baselineEnds: (baseline, value) => `« ${baseline} », la référence, finit à ${value}.`,
  budgetUnit: 'UB : unité budgétaire, une heure de travail.',
  notRanked:
    'Les stratégies clandestines ou coercitives sont montrées pour ce qu’elles font ; elles ne sont ni classées, ni chiffrées, ni dites meilleures.',
  everyPair: 'Chaque paire',
  everyPairNote: (baseline) =>
    `Écart avec « ${baseline} ». Barre : IC à 95 %. Cercle vide : moins bien.`,
  when: 'Quand cela se passe',
  whenNote: 'Moyenne des exécutions ; bandes, deux au plus : intervalle à 95 %.',
  whenInjects: 'Les lettres sont les stimuli :',
  cost: 'Ce que cela coûte',
  costNote: (outcome) =>
    `Probabilité qu’une stratégie apporte plus que tant de « ${outcome} » par unité budgétaire.`,
  worth: 'au moins autant par unité budgétaire',
  equity: 'Pour qui cela marche',
  equityNote: 'Écart avec la référence par groupe de personnes, avec IC à 95 %.',
  by: { country: 'par pays', language: 'par langue', income: 'par revenu du pays' },
  public: 'Ce que supporte le public visé',
  publicNote:
    'Effets sur les personnes dont on contourne le gouvernement, à côté de ce que gagne l’émetteur.',
  measure: 'Mesure',
  country: 'Pays',
  robustness: 'La réponse survit-elle à d’autres hypothèses ?',
  robustnessNote: (worlds, pairs) =>
    `${worlds} autres mondes, ${pairs} paires chacun : modèle d’opinion, règle de classement et paramètres incertains tirés à nouveau. Surface : taille de l’écart. Carré vide : la réponse se retourne.`,
  holds: 'tient dans',
  ofWorlds: (agree, known) => `${agree} mondes sur ${known}`,
  robust: 'robuste',
  notRobust: 'non robuste',
  flips: 'Elle se retourne quand',
  relation: { is: 'vaut', above: 'dépasse', below: 'est inférieur à' },
  harm: 'Le tort des moyens clandestins et coercitifs',
  harmNote: 'Par rapport à la référence ; puis ce que les stratégies ouvertes y changent.',
  expectations: 'Ce qui était attendu',
  verdict: {
    supported: 'confirmé',
    contradicted: 'contredit',
    undecided: 'indécis',
    'not-compared': 'non comparé',
  },
  expected: (arm, against) => `« ${arm} » face à « ${against} »`,
  up: 'plus élevé',
  down: 'plus bas',
  cannotSay: 'Ce que cela ne peut pas dire',
  limits:
    'L’ordre des stratégies vaut sous les hypothèses indiquées ici ; ce n’est ni une prévision pour un État nommé, ni une promesse de points de pourcentage. Les coûts sont des choix de conception. La plupart des données derrière le modèle viennent des États-Unis, en anglais, sur Twitter, de 2009 à 2023 ; les personnes hors ligne y sont presque invisibles.',
  fictional: 'Ces pays sont fictifs.',
  unvalidated: 'Mécanismes de ces exécutions qu’aucun test ne rattache à un fait extérieur :',
  again: 'Refaire l’expérience',
  againNote: (runs, networks) =>
    `${runs} exécutions sur ${networks} réseaux ; intervalles : t de Student sur les moyennes des réseaux, valeurs p ajustées selon Holm.`,
  pairing: (correlation, worth) =>
    `Stratégies et référence sont corrélées à ${correlation} : une paire fait le travail de ${worth} exécutions non appariées.`,
  needed: (pairs) => `${pairs} paires suffiraient pour voir l’effet recherché.`,
  load: 'En R et en Python',
  tables: 'Tableaux derrière les figures',
  failed: (n) =>
    n < 2
      ? `${n} exécution a échoué et est laissée de côté.`
      : `${n} exécutions ont échoué et sont laissées de côté.`,
  foot: 'Modèle exploratoire. Population synthétique, aucun compte réel.',
  day: 'jour',
  pair: 'Paire',
  hours: 'Heures',
  world: 'Monde',
  value: 'Valeur',
  probability: 'Probabilité',
  group: 'Groupe',
};

/** The same words with the spaces of French print, in what functions give as well. */
const printed = (words: ReportWords): ReportWords => {
  const set = (value: unknown): unknown => {
    if (typeof value === 'string') return setFrench(value);
    if (typeof value === 'function') return (...given: unknown[]) => setFrench(value(...given));
    return Object.fromEntries(Object.entries(value as object).map(([key, own]) => [key, set(own)]));
  };
  return set(words) as ReportWords;
};

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { en, fr: printed(fr) };
