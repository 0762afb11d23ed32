/**
 * Grievance: how far somebody is at odds with the own government, .5 neither way. Hostile items,
 * and items that speak badly of the own country, add to it as far as they are believed and
 * understood; it returns to where it started.
 *
 * Equation: dg = eta_g max(hostility, -valence [about the own country]) c comp (1 - g);
 * daily g <- g0 + (g - g0) 2^(-1 / h_g).
 * Source: design choice; direction after Brady et al. 2017 (moral outrage spreads) and Enikolopov,
 * Makarin & Petrova 2020. Unvalidated.
 * Departs: grievance starts at .5, the level at which it neither drives nor holds back protest.
 */
import { quantity, type Values } from '../fields.ts';
import { exp, log } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { Random } from '../random.ts';
import type { Item } from '../relation.ts';
import { grievanceState } from '../world/unrest.ts';

const LN2 = log(2);

const parameters = {
  start: quantity({
    default: 0.5,
    unit: 'share',
    limits: [0, 1],
    range: [0.3, 0.7],
    meaning: {
      en: 'mean grievance at the start; .5 neither drives nor holds back protest',
      fr: 'grief moyen au départ ; 0,5 ne pousse ni ne retient la contestation',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  spread: quantity({
    default: 0.04,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.2],
    meaning: {
      en: 'how people differ in it at the start',
      fr: 'diversité des griefs au départ',
    },
    source: 'design choice: small beside the spread of thresholds',
    certainty: 'design',
  }),
  step: quantity({
    default: 0.02,
    unit: 'share',
    limits: [0, 1],
    range: [0.002, 0.1],
    meaning: {
      en: 'eta_g: what one wholly hostile, believed and understood item adds',
      fr: 'eta_g : ce qu’ajoute un contenu tout à fait hostile, cru et compris',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  halfLife: quantity({
    default: 30,
    unit: 'd',
    limits: [0.5, 10000],
    range: [7, 120],
    meaning: {
      en: 'h_g: time in which a change of grievance halves',
      fr: 'h_g : temps au bout duquel un changement de grief diminue de moitié',
    },
    source: 'design choice',
    certainty: 'design',
  }),
};

function stirring({ world, parameters: p }: Start<Values<typeof parameters>>) {
  return (item: Item, level: number): number => {
    const { agents, messages } = world;
    const { reader, message } = item;
    const own = messages.target[message] === agents.country[reader];
    const blame = own ? -messages.valence[message] * item.reading : 0;
    const hostility = messages.hostility[message];
    const weight = blame > hostility ? blame : hostility;
    return p.step * weight * item.credibility * item.comprehension * (1 - level);
  };
}

export const grievance = mechanism({
  name: 'grievance',
  summary: {
    en: 'how people come to be at odds with their government, and get over it',
    fr: 'comment naissent et s’apaisent les griefs envers le gouvernement',
  },
  equation:
    'dg = eta_g max(hostility, -valence [own country]) c comp (1 - g); daily g <- g0 + (g - g0) 2^(-1 / h_g)',
  source: 'design choice; direction after Brady et al. 2017',
  validated: false,
  asked: true,
  kind: 'item',
  parameters,
  owns: [grievanceState],
  reads: ['messages.hostility', 'messages.valence', 'messages.target'],
  writes: ['grievance.level'],
  fill({ world, parameters: p, recipe }) {
    const { start, level } = world.module(grievanceState);
    const stream = new Random(recipe.networkSeed).stream('grievance').at(0);
    for (let i = 0; i < world.people; i++) {
      const drawn = p.start + p.spread * stream.sequence(world.agents.key[i]).normal();
      start[i] = drawn < 0 ? 0 : drawn > 1 ? 1 : drawn;
      level[i] = start[i];
    }
  },
  start(start) {
    const { world } = start;
    const change = stirring(start);
    const { level } = world.module(grievanceState);
    return (item) => {
      const { reader } = item;
      if (reader < world.people) {
        const moved = level[reader] + change(item, level[reader]);
        level[reader] = moved > 1 ? 1 : moved < 0 ? 0 : moved;
      }
    };
  },
  daily({ world, parameters: p }) {
    const kept = exp(-LN2 / p.halfLife);
    const { start, level } = world.module(grievanceState);
    return (_tick, from, to) => {
      for (let i = from; i < to && i < world.people; i++) {
        level[i] = start[i] + (level[i] - start[i]) * kept;
      }
    };
  },
  explain(start) {
    const { world } = start;
    const change = stirring(start);
    const { level } = world.module(grievanceState);
    return (item) => {
      const value = item.reader < world.people ? change(item, level[item.reader]) : 0;
      return value === 0 ? [] : [{ name: 'grievance', value }];
    };
  },
});
