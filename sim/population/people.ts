/**
 * People: who the citizens are at the start, drawn from the figures of their countries.
 *
 * Every draw belongs to the key of the person and to the network seed, so that the same people live
 * in every replicate of one network, in every arm. Source: the fields below, each
 * with its own.
 */
import { type Fields, quantity, type Values } from '../fields.ts';
import { logit } from '../math.ts';
import type { Draws, Random } from '../random.ts';
import type { Country, Scenario } from '../scenario/scenario.ts';
import { type Agents, CITIZEN, SOURCE_CLASSES, SUPER_SHARER } from '../world/agents.ts';

const HOURS_A_MONTH = 24 * 30.4375;
/** Those outside diasporas who know a second language, and how well (design choice). */
const SECOND_LANGUAGE = { share: 0.1, proficiency: 0.7 };
/** Members of a diaspora who read both languages (design choice). */
const BOTH_LANGUAGES = 0.7;
const CULTURE_SPREAD = 0.2;

export const peopleFields = {
  sessionsMedian: quantity({
    default: 3,
    unit: '1/d',
    limits: [0.1, 40],
    range: [1, 10],
    meaning: {
      en: 'sittings at the feed a day, median',
      fr: 'connexions au fil par jour, médiane',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  sessionsSpread: quantity({
    default: 0.8,
    unit: 'log',
    limits: [0, 3],
    range: [0.4, 1.2],
    meaning: {
      en: 'how unequal sittings are (sigma of a lognormal)',
      fr: 'inégalité des connexions (sigma d’une loi log-normale)',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  postsMedian: quantity({
    default: 2.6,
    unit: '1/month',
    limits: [0, 1000],
    range: [1, 5],
    meaning: { en: 'posts a month, median', fr: 'publications par mois, médiane' },
    source: 'Pew 2019: 2 and 138 a month for the lower 90 % and the upper 10 %',
    certainty: 'checked',
  }),
  postsSpread: quantity({
    default: 2.12,
    unit: 'log',
    limits: [0, 4],
    range: [1.5, 2.5],
    meaning: {
      en: 'how unequal posting is (sigma of a lognormal); 2.12: the top tenth posts 80 %',
      fr: 'inégalité des publications (sigma d’une loi log-normale) ; 2,12 : un dixième publie 80 %',
    },
    source: 'Pew 2019',
    certainty: 'checked',
  }),
  mostPosts: quantity({
    default: 50,
    unit: '1/d',
    limits: [1, 500],
    range: [20, 200],
    meaning: { en: 'posts a day at most', fr: 'publications par jour au plus' },
    source: 'design choice',
    certainty: 'prototype',
  }),
  attention: quantity({
    default: 15,
    unit: 'items',
    limits: [1, 255],
    range: [5, 60],
    integer: true,
    meaning: {
      en: 'F: positions of the feed gone down in a sitting',
      fr: 'F : nombre de positions parcourues à chaque connexion',
    },
    source: 'Truong et al. 2024 (SimSoM)',
    certainty: 'checked',
  }),
  shareSpread: quantity({
    default: 1.4,
    unit: 'logit',
    limits: [0, 5],
    range: [0.8, 2],
    meaning: {
      en: 'sigma_u: how people differ in their readiness to share',
      fr: 'sigma_u : diversité des propensions à partager',
    },
    source: 'fitted to cascades: share of posts that nobody passes on',
    certainty: 'prototype',
  }),
  superSharers: quantity({
    default: 0.003,
    unit: 'share',
    limits: [0, 0.2],
    range: [0.0005, 0.01],
    meaning: {
      en: 'share of people who post and pass on false items far more than others',
      fr: 'part des personnes qui publient et relaient le faux bien plus que les autres',
    },
    source: 'Baribi-Bartov et al. 2024: .3 %; Grinberg et al. 2019: .1 %',
    certainty: 'checked',
  }),
  superSharerPosts: quantity({
    default: 1100,
    unit: '1/month',
    limits: [0, 6000],
    range: [25, 2500],
    meaning: {
      en: 'posts a month of a super-sharer',
      fr: 'publications par mois d’un super-diffuseur',
    },
    source: 'fitted to .3 % of people making 80 % of false shares: 45 times the mean',
    certainty: 'prototype',
  }),
  superSharerSessions: quantity({
    default: 3,
    unit: '1',
    limits: [0, 20],
    range: [1, 5],
    meaning: {
      en: 'sittings at the feed of super-sharers, relative to those of others',
      fr: 'connexions au fil des super-diffuseurs, relativement aux autres',
    },
    source: 'design choice',
    certainty: 'prototype',
  }),
  susceptibility: quantity({
    default: 0.9,
    unit: '1',
    limits: [0, 1],
    range: [0.5, 1],
    meaning: {
      en: 'lambda: weight of others against one’s own first stance',
      fr: 'lambda : poids des autres face à sa propre position initiale',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  stanceSpread: quantity({
    default: 0.45,
    unit: 'stance',
    limits: [0, 2],
    range: [0.2, 0.7],
    meaning: { en: 'spread of stances at the start', fr: 'dispersion des positions au départ' },
    source: 'design choice',
    certainty: 'prototype',
  }),
  attitudeSpread: quantity({
    default: 0.25,
    unit: 'attitude',
    limits: [0, 2],
    range: [0.1, 0.5],
    meaning: { en: 'spread of attitudes at the start', fr: 'dispersion des attitudes au départ' },
    source: 'design choice',
    certainty: 'prototype',
  }),
  trustSpread: quantity({
    default: 0.15,
    unit: 'trust',
    limits: [0, 1],
    range: [0.05, 0.3],
    meaning: { en: 'spread of trust at the start', fr: 'dispersion de la confiance au départ' },
    source: 'design choice',
    certainty: 'prototype',
  }),
  beliefSpread: quantity({
    default: 0.8,
    unit: 'logit',
    limits: [0, 5],
    range: [0.4, 1.5],
    meaning: { en: 'spread of beliefs at the start', fr: 'dispersion des croyances au départ' },
    source: 'design choice',
    certainty: 'prototype',
  }),
} satisfies Fields;

type PeopleValues = Values<typeof peopleFields>;

/** Names of the scenario as numbers. */
export interface Index {
  readonly countries: readonly string[];
  readonly languages: readonly string[];
}

const clip = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** Picks a name by its share. */
function drawName(shares: Readonly<Record<string, number>>, u: number): string {
  const entries = Object.entries(shares);
  let sum = 0;
  for (const [name, share] of entries) {
    sum += share;
    if (u < sum) {
      return name;
    }
  }
  return entries[entries.length - 1][0];
}

/**
 * Country and origin of each of `count` people: countries by their shares, in blocks, the first of
 * each block from abroad as the diasporas say (`diaspora: { host: share of the host's people }`).
 */
export function residence(
  scenario: Scenario,
  count: number,
): { home: Uint8Array; origin: Uint8Array } {
  const home = new Uint8Array(count);
  const origin = new Uint8Array(count);
  const { countries } = scenario;
  let row = 0;
  let share = 0;
  countries.forEach((country, c) => {
    share += country.share;
    const end = c === countries.length - 1 ? count : Math.min(count, Math.round(share * count));
    const size = end - row;
    let next = row;
    home.fill(c, row, end);
    origin.fill(c, row, end);
    countries.forEach((from, o) => {
      const abroad = Math.round((from.diaspora[country.id] ?? 0) * size);
      if (o !== c && abroad > 0) {
        origin.fill(o, next, Math.min(end, next + abroad));
        next = Math.min(end, next + abroad);
      }
    });
    row = end;
  });
  return { home, origin };
}

function drawLanguages(
  agents: Agents,
  i: number,
  index: Index,
  country: Country,
  from: Country,
  draws: Draws,
): void {
  const { languages: names } = index;
  const count = names.length;
  const primary = names.indexOf(drawName(country.languages, draws.uniform()));
  const native = names.indexOf(drawName(from.languages, draws.uniform()));
  const both = draws.bernoulli(BOTH_LANGUAGES);
  const second = draws.bernoulli(SECOND_LANGUAGE.share);
  const other = count > 1 ? draws.below(count - 1) : 0;
  agents.language[i] = primary;
  agents.proficiency[i * count + primary] = 1;
  let mask = 1 << primary;
  if (agents.origin[i] !== agents.country[i]) {
    if (both && native !== primary) {
      agents.proficiency[i * count + native] = 1;
      mask |= 1 << native;
    }
  } else if (second && count > 1) {
    const known = other < primary ? other : other + 1;
    agents.proficiency[i * count + known] = SECOND_LANGUAGE.proficiency;
    mask |= 1 << known;
  }
  agents.languages[i] = mask;
}

/** Draws everything about the citizens in rows 0 to count - 1 whose country and origin are set. */
export function drawPeople(
  agents: Agents,
  count: number,
  scenario: Scenario,
  index: Index,
  values: PeopleValues,
  random: Random,
): void {
  const { countries, issues, claims } = scenario;
  const stream = random.stream('people').at(0);
  for (let i = 0; i < count; i++) {
    const draws = stream.sequence(agents.key[i]);
    const country = countries[agents.country[i]];
    const from = countries[agents.origin[i]];
    agents.kind[i] = CITIZEN;
    agents.actor[i] = -1;
    agents.host[i] = agents.country[i];
    agents.latestMessage[i] = -1;
    agents.attention[i] = values.attention;
    agents.susceptibility[i] = values.susceptibility;
    drawLanguages(agents, i, index, country, from, draws);
    for (let axis = 0; axis < 2; axis++) {
      const centre = (country.culture[axis] + from.culture[axis]) / 2;
      agents.culture[2 * i + axis] = clip(centre + CULTURE_SPREAD * draws.normal(), -3, 3);
    }
    agents.accessDraw[i] = draws.uniform();
    agents.skill[i] = clip(country.training + 0.2 * draws.normal(), 0, 1);
    agents.literacy[i] = clip(0.4 + 0.18 * draws.normal(), 0, 1);
    agents.identity[i] = clip(0.5 + 0.2 * draws.normal(), 0, 1);
    agents.shareBias[i] = values.shareSpread * draws.normal();
    const sessions = Math.min(50, draws.lognormal(values.sessionsMedian, values.sessionsSpread));
    const posts =
      values.postsMedian > 0 ? draws.lognormal(values.postsMedian, values.postsSpread) : 0;
    const isSuper = draws.bernoulli(values.superSharers);
    agents.flags[i] = isSuper ? SUPER_SHARER : 0;
    agents.access[i] = isSuper ? 1 : country.access;
    agents.sessionRate[i] = ((isSuper ? values.superSharerSessions : 1) * sessions) / 24;
    agents.postRate[i] = isSuper
      ? values.superSharerPosts / HOURS_A_MONTH
      : Math.min(posts / HOURS_A_MONTH, values.mostPosts / 24);
    for (let n = 0; n < issues.length; n++) {
      const mean = country.stances[issues[n].id] ?? 0;
      const start = clip(mean + values.stanceSpread * draws.normal(), -1, 1);
      agents.stanceStart[i * issues.length + n] = start;
      agents.stance[i * issues.length + n] = start;
    }
    for (let c = 0; c < countries.length; c++) {
      const mean = country.attitudes[countries[c].id] ?? 0;
      const start = clip(mean + values.attitudeSpread * draws.normal(), -0.95, 0.95);
      agents.attitudeStart[i * countries.length + c] = start;
      agents.attitude[i * countries.length + c] = start;
    }
    for (let cls = 0; cls < SOURCE_CLASSES.length; cls++) {
      const drawn = country.trust[cls] + values.trustSpread * draws.normal();
      agents.trust[i * SOURCE_CLASSES.length + cls] = clip(drawn, 0, 1);
    }
    for (let q = 0; q < claims.length; q++) {
      const start = logit(claims[q].plausibility) + values.beliefSpread * draws.normal();
      agents.logOddsStart[i * claims.length + q] = start;
      agents.logOdds[i * claims.length + q] = start;
    }
  }
}
