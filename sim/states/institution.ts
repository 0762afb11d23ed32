/**
 * What an institution is able to do: how fast it acts, how well it senses, how often it slips.
 * Where the mechanism of institutions is on, this may change within a run; else it is as the
 * scenario has it, actors sense without noise and never slip.
 *
 * Sensing: what an actor takes for the value of a measure is value + noise max(1, |value|) Z, with
 * a Z for each actor, measure and moment; half of the noise where somebody listens.
 * Slips: P = risk (1 - skill) overlooked^layers, for each official post.
 * Source: design choice.
 */
import { type Fields, quantity, type Values } from '../fields.ts';
import type { Start } from '../mechanism.ts';
import { hash32 } from '../random.ts';
import type { Actor, Condition } from '../scenario/scenario.ts';
import { institutionState } from '../world/institution.ts';

/** Capacity, layers of approval, and usual skill of the staff, by kind of unit. */
export const UNITS = [
  { name: 'none', capacity: 1, layers: 3, skill: 0.5 },
  { name: 'digital-unit', capacity: 1.6, layers: 1, skill: 0.8 },
  { name: 'public-diplomacy-bureau', capacity: 2, layers: 2, skill: 0.5 },
] as const satisfies readonly { readonly name: Actor['unit']; readonly [key: string]: unknown }[];

export const unitIndex = (name: Actor['unit']): number =>
  UNITS.findIndex((unit) => unit.name === name);

/** Hours from a trigger until an action leaves. */
export const latencyHours = (base: number, unit: number): number =>
  (base * (1 + UNITS[unit].layers)) / UNITS[unit].capacity;

export const skillOf = ({ skill, unit }: Actor): number => skill ?? UNITS[unitIndex(unit)].skill;

export const institutionFields = {
  sensingNoise: quantity({
    default: 0.05,
    unit: '1',
    limits: [0, 10],
    range: [0, 0.2],
    meaning: {
      en: 'standard deviation of what an actor takes for a measure between 0 and 1',
      fr: 'écart type de ce qu’un acteur perçoit d’une mesure comprise entre 0 et 1',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  listeningFactor: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'what is left of that noise where somebody listens',
      fr: 'part de ce bruit qui subsiste quand quelqu’un est à l’écoute',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  slipRisk: quantity({
    default: 0.1,
    unit: 'probability',
    limits: [0, 1],
    range: [0, 0.3],
    meaning: {
      en: 'probability that an unskilled draft of an official post gives offence',
      fr: 'probabilité qu’un projet maladroit de publication officielle froisse un pays',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  overlooked: quantity({
    default: 0.5,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'share of such slips that a layer of approval overlooks',
      fr: 'part de ces maladresses qui échappe à un niveau de validation',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;

const valuesOf = ({ recipe }: Start<unknown>): Values<typeof institutionFields> =>
  recipe.scenario.mechanisms.institutions as unknown as Values<typeof institutionFields>;

/** What an actor takes for the value of a measure at `now`, hours. */
export type Sense = (value: number, now: number) => number;

/** How actor `actor` senses what a condition is about. */
export function senseOf(start: Start<unknown>, actor: number, about: Condition): Sense {
  const { world, random } = start;
  const main = world.accounts[actor]?.[0];
  if (!world.has(institutionState) || main === undefined) {
    return (value) => value;
  }
  const { sensingNoise, listeningFactor } = valuesOf(start);
  const { listening } = world.module(institutionState);
  const stream = random.stream('sensing');
  const measure = [about.metric, about.of, about.toward, about.in, about.claim, about.issue];
  const item = hash32(measure.map((part) => part ?? '').join(' '));
  return (value, now) => {
    const noise = sensingNoise * (listening[actor] === 1 ? listeningFactor : 1);
    const luck = stream.at(Math.round(now * 60)).sequence(world.agents.key[main.row], item);
    return value + noise * Math.max(1, Math.abs(value)) * luck.normal();
  };
}

/** Whether a post of `actor` by the account in row `author` slips; one draw a post. */
export function slipsOf(start: Start<unknown>) {
  const { world, random } = start;
  const on = world.has(institutionState);
  const { unit, skill } = world.module(institutionState);
  const stream = random.stream('slips');
  return (actor: number, author: number, tick: number, number: number): boolean => {
    if (!on) {
      return false;
    }
    const { slipRisk, overlooked } = valuesOf(start);
    let probability = slipRisk * (1 - skill[actor]);
    for (let layer = 0; layer < UNITS[unit[actor]].layers; layer++) {
      probability *= overlooked;
    }
    return stream.at(tick, number).uniform(world.agents.key[author]) < probability;
  };
}
