/**
 * Platforms: the rules by which they moderate, where these stand, and how an item or an account is
 * judged.
 *
 * Signal detection: an item has the score x = signal + N(0, 1) and is acted on when x > c. c and
 * the signal of what is wholly false are such that a share of true items (false positives) and a
 * share of false ones (true positives) pass it; between the two the threshold of the noise is
 * linear.
 * Source: Green & Swets 1966.
 */
import { choice, type Fields, flag, quantity, reference, type Values } from './fields.ts';
import type { Start } from './mechanism.ts';
import { normalQuantile } from './random.ts';
import { RANKING_NAMES } from './ranking/index.ts';
import type { Actor, Policy, Recipe } from './scenario/scenario.ts';
import { policyState } from './world/moderation.ts';
import type { World } from './world/world.ts';

export const MEASURES = [
  'labels',
  'notes',
  'downranking',
  'removal',
  'prompts',
  'friction',
  'takedown',
] as const;
export type Measure = (typeof MEASURES)[number];

const WORDS: Readonly<Record<Measure, readonly [en: string, fr: string]>> = {
  labels: [
    'items found false get a label',
    'un avertissement est apposé sur les contenus jugés faux',
  ],
  notes: [
    'the community may add notes to false items',
    'la communauté peut annoter les contenus faux',
  ],
  downranking: ['items found false are shown less', 'les contenus jugés faux sont moins montrés'],
  removal: ['items found false are removed', 'les contenus jugés faux sont retirés'],
  prompts: [
    'readers are asked to think of accuracy before they pass on',
    'on invite à penser à l’exactitude avant de partager',
  ],
  friction: ['passing on takes a second step', 'partager demande une étape de plus'],
  takedown: [
    'accounts found to be bots are suspended',
    'les comptes pris pour des robots sont suspendus',
  ],
};

/** A number of a policy; -1 in a change leaves it as it is. */
const NUMBERS = {
  truePositives: {
    default: 0.7,
    unit: 'share',
    limits: [0, 1],
    range: [0.4, 0.95],
    meaning: {
      en: 'share of false items, and of bots, that are found',
      fr: 'part des contenus faux, et des robots, qui sont repérés',
    },
  },
  falsePositives: {
    default: 0.02,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.15],
    meaning: {
      en: 'share of true items, and of people, that are taken for such',
      fr: 'part des contenus vrais, et des personnes, pris pour tels',
    },
  },
  delay: {
    default: 6,
    unit: 'h',
    limits: [0, 10_000],
    range: [0.5, 48],
    meaning: {
      en: 'mean time until the platform acts',
      fr: 'délai moyen avant que la plateforme n’agisse',
    },
  },
  capacity: {
    default: 1000,
    unit: '1/d',
    limits: [0, 1e9],
    range: [50, 5000],
    meaning: {
      en: 'items reviewed a day, for each 10,000 people',
      fr: 'contenus examinés par jour, pour 10 000 personnes',
    },
  },
  coverage: {
    default: 1,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'share of items in a language that are looked at',
      fr: 'part des contenus d’une langue qui sont examinés',
    },
  },
} as const;

const declared = { source: 'design choice', certainty: 'design' } as const;

/** The policy of a platform. */
export const policyFields = {
  labels: flag(false, words('labels')),
  notes: flag(false, words('notes')),
  downranking: flag(false, words('downranking')),
  removal: flag(false, words('removal')),
  prompts: flag(false, words('prompts')),
  friction: flag(false, words('friction')),
  takedown: flag(false, words('takedown')),
  truePositives: quantity({ ...NUMBERS.truePositives, ...declared }),
  falsePositives: quantity({ ...NUMBERS.falsePositives, ...declared }),
  delay: quantity({ ...NUMBERS.delay, ...declared }),
  capacity: quantity({ ...NUMBERS.capacity, ...declared }),
  coverage: quantity({ ...NUMBERS.coverage, ...declared }),
} satisfies Fields;

const KEEP = -1;
const SWITCH = ['keep', 'on', 'off'] as const;

function words(measure: Measure) {
  const [en, fr] = WORDS[measure];
  return { en, fr };
}

const changed = (name: keyof typeof NUMBERS) => {
  const { default: _initial, limits, meaning, unit } = NUMBERS[name];
  return quantity({
    default: KEEP,
    unit,
    limits: [KEEP, limits[1]],
    meaning: { en: `${meaning.en}; -1: as before`, fr: `${meaning.fr} ; −1 : comme avant` },
    source: 'scenario',
    certainty: 'design',
  });
};

/** A change of policy: what it does not name stays as it was. */
export const changeFields = {
  labels: choice(SWITCH, 'keep', words('labels')),
  notes: choice(SWITCH, 'keep', words('notes')),
  downranking: choice(SWITCH, 'keep', words('downranking')),
  removal: choice(SWITCH, 'keep', words('removal')),
  prompts: choice(SWITCH, 'keep', words('prompts')),
  friction: choice(SWITCH, 'keep', words('friction')),
  takedown: choice(SWITCH, 'keep', words('takedown')),
  truePositives: changed('truePositives'),
  falsePositives: changed('falsePositives'),
  delay: changed('delay'),
  capacity: changed('capacity'),
  coverage: changed('coverage'),
  ranking: choice(['keep', ...RANKING_NAMES], 'keep', {
    en: 'order of feeds',
    fr: 'ordre des fils',
  }),
  language: reference('language', {
    en: 'language whose coverage changes; all when nothing is said',
    fr: 'langue dont la couverture change ; toutes à défaut',
  }),
} satisfies Fields;

const NUMBER_NAMES = ['truePositives', 'falsePositives', 'delay', 'capacity'] as const;

/** The mechanisms that a policy sets to work. */
export const MODERATING = ['moderation', 'labelling', 'restraint', 'notes', 'takedown'] as const;

/** Whether an actor is a platform with a policy of its own. */
export const hasPolicy = ({ policy }: Actor): boolean => policy !== null;

/** The policy that holds in a country: that of the first platform which serves it. */
export function policyOf(actors: readonly Actor[], country: string): Policy | null {
  for (const { policy } of actors) {
    if (policy !== null && (policy.serves.length === 0 || policy.serves.includes(country))) {
      return policy;
    }
  }
  return null;
}

/**
 * Countries whose rules actor `index` makes: those it serves as a platform (without a policy of its
 * own, those that no other serves), else its own.
 */
export function ruledBy({ world, recipe }: Start<unknown>, index: number): readonly number[] {
  const actors = recipe.scenario.actors;
  const { kind, policy, country } = actors[index];
  const { countries } = world.names;
  return countries.flatMap((name, c) => {
    const ruled = kind === 'platform' ? policyOf(actors, name) === policy : name === country;
    return ruled ? [c] : [];
  });
}

/** Writes the policies that hold at the start; `usual` is that of platforms without one. */
export function fillPolicies(start: Start<Values<typeof policyFields>>): void {
  const { world, parameters: usual, recipe } = start;
  const rows = world.module(policyState);
  const { countries, languages } = world.names;
  countries.forEach((country, c) => {
    const policy = policyOf(recipe.scenario.actors, country);
    const values = { ...usual, ...policy?.settings };
    for (const measure of MEASURES) {
      rows[measure][c] = values[measure] ? 1 : 0;
    }
    for (const name of NUMBER_NAMES) {
      rows[name][c] = values[name] as number;
    }
    languages.forEach((language, l) => {
      rows.coverage[c * languages.length + l] =
        policy?.coverage[language] ?? (values.coverage as number);
    });
    rows.allowance[c] = mostAllowed(world, c);
  });
}

/** Changes the policy of a country as far as the change names something. */
export function changePolicy(world: World, c: number, change: Values<typeof changeFields>): void {
  const rows = world.module(policyState);
  const { languages } = world.names;
  for (const measure of MEASURES) {
    if (change[measure] !== 'keep') {
      rows[measure][c] = change[measure] === 'on' ? 1 : 0;
    }
  }
  for (const name of NUMBER_NAMES) {
    if (change[name] >= 0) {
      rows[name][c] = change[name];
    }
  }
  if (change.ranking !== 'keep') {
    rows.ranking[c] = 1 + RANKING_NAMES.indexOf(change.ranking);
  }
  if (change.coverage >= 0) {
    languages.forEach((language, l) => {
      if (change.language === null || change.language === language) {
        rows.coverage[c * languages.length + l] = change.coverage;
      }
    });
  }
}

/** Orders of feeds that changes of policy in a scenario bring, beside `usual`, which comes first. */
export function rankingsOf({ scenario }: Recipe, usual: string): readonly string[] {
  const { strategies, timeline, teaching } = scenario;
  const happenings = [
    ...strategies.flatMap(({ actions }) => actions),
    ...timeline,
    ...(teaching?.decisions ?? []).flatMap(({ options }) =>
      options.flatMap(({ injects }) => injects),
    ),
  ];
  const named = happenings.flatMap(({ do: kind, settings }) =>
    kind === 'policy' && typeof settings.ranking === 'string' && settings.ranking !== 'keep'
      ? [settings.ranking]
      : [],
  );
  return [...new Set([usual, ...named])];
}

/** Items that a platform can review in a day in a country. */
export function dailyCapacity(world: World, c: number): number {
  return (world.module(policyState).capacity[c] * world.countries.people[c]) / 10_000;
}

/** Items that wait to be reviewed at once: a day's, or one where a day has less. */
export function mostAllowed(world: World, c: number): number {
  const day = dailyCapacity(world, c);
  return day > 1 || day === 0 ? day : 1;
}

/** The noise above which an item of such veracity is acted on, in standard deviations. */
export function noiseNeeded(
  truePositives: number,
  falsePositives: number,
  veracity: number,
): number {
  const ofTrue = normalQuantile(1 - falsePositives);
  const ofFalse = normalQuantile(1 - truePositives);
  if (veracity >= 1) {
    return ofTrue;
  }
  if (veracity <= 0) {
    return ofFalse;
  }
  const between = veracity * ofTrue + (1 - veracity) * ofFalse;
  // One who never errs tells the rather true from the rather false.
  return Number.isNaN(between) ? (veracity < 0.5 ? -Infinity : Infinity) : between;
}

/** Share of what is written in these languages that is looked at: that of the best covered. */
export function coverageOf(world: World, c: number, languages: number): number {
  const { coverage } = world.module(policyState);
  const count = world.sizes.language;
  let best = 0;
  for (let l = 0; l < count; l++) {
    if (((languages >>> l) & 1) === 1 && coverage[c * count + l] > best) {
      best = coverage[c * count + l];
    }
  }
  return best;
}
