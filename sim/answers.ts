/**
 * Answers of a government to its public: whom it answers, and what an answer does to those who hear
 * of it.
 */
import { type Fields, quantity, type Values } from './fields.ts';
import type { Start } from './mechanism.ts';
import { hash32 } from './random.ts';
import {
  type AccountabilityRows,
  ANSWERING,
  accountabilityState,
  DAYS_KEPT,
} from './world/accountability.ts';
import { HEARD, SOURCE_CLASSES } from './world/agents.ts';
import { grievanceState } from './world/unrest.ts';
import type { World } from './world/world.ts';

const OWN_GOVERNMENT = SOURCE_CLASSES.indexOf('own-government');
/** Attitude to the own country above which somebody counts as a supporter of its government. */
const SUPPORTS = 0.1;
/** A portal: half as many again hear of an answer. */
const HEARING_OF_PORTAL = 1.5;

export const answerFields = {
  hearing: quantity({
    default: 0.5,
    unit: 'probability',
    limits: [0, 1],
    range: [0.1, 1],
    meaning: {
      en: 'probability that somebody online who knows the claim hears of the answer',
      fr: 'probabilité qu’une personne connectée qui connaît l’affirmation entende la réponse',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  closing: quantity({
    default: 0.3,
    unit: 'share',
    limits: [0, 1],
    range: [0.1, 0.6],
    meaning: {
      en: 'part of the grievance above its start that an answer closes',
      fr: 'part du grief au-delà de son niveau initial qu’une réponse apaise',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  trustGain: quantity({
    default: 0.05,
    unit: 'share',
    limits: [0, 1],
    range: [0.01, 0.2],
    meaning: {
      en: 'part of what is missing to full trust that an answer gains',
      fr: 'part de la confiance manquante que gagne une réponse',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;

/** Whether somebody is a supporter of the own government. */
export const isSupporter = ({ agents, sizes }: World, i: number): boolean =>
  agents.attitude[i * sizes.country + agents.country[i]] > SUPPORTS;

/** Whom the government of a country answers at `time`: itself decides, or as it has set out to. */
export const whomAnswers = (
  { answering, answeringUntil }: AccountabilityRows,
  country: number,
  time: number,
): (typeof ANSWERING)[number] => ANSWERING[time < answeringUntil[country] ? answering[country] : 0];

/** Tells the public of a country an answer about a claim. */
export function answerer({ world, parameters: p, random }: Start<Values<typeof answerFields>>) {
  const { days, answers } = world.module(accountabilityState);
  const { level, start } = world.module(grievanceState);
  const claims = world.sizes.claim;
  const stream = random.stream('answer-heard');
  const claimKeys = world.names.claims.map((name) => hash32(name));
  const countryKeys = world.names.countries.map((name) => hash32(name));

  const reassure = (i: number): void => {
    const { trust } = world.agents;
    const at = i * SOURCE_CLASSES.length + OWN_GOVERNMENT;
    trust[at] = trust[at] + p.trustGain * (1 - trust[at]);
    if (i < level.length && level[i] > start[i]) {
      level[i] = level[i] - p.closing * (level[i] - start[i]);
    }
  };

  return (c: number, q: number, tick: number, whom: string): void => {
    const { country, access, accessDraw, claimFlags, key } = world.agents;
    const hearing = whom === 'portal' ? HEARING_OF_PORTAL * p.hearing : p.hearing;
    stream.at(tick, countryKeys[c]);
    for (let i = 0; i < world.people; i++) {
      if (
        country[i] === c &&
        accessDraw[i] < access[i] &&
        (claimFlags[i * claims + q] & HEARD) !== 0 &&
        (whom !== 'supporters' || isSupporter(world, i)) &&
        stream.uniform(key[i], claimKeys[q]) < hearing
      ) {
        reassure(i);
      }
    }
    const today = c * DAYS_KEPT + (days[c] % DAYS_KEPT);
    answers[today] = answers[today] < 255 ? answers[today] + 1 : 255;
  };
}
