/**
 * Reception: how a reader takes an item, before it does anything: who the source is to the reader,
 * how far it is believed, how near it is, and how well it is understood.
 *
 * Equation: c = max(c_min, 2 trust - 1 + cred / 2); aff = exp(-gap^2 / 2 sigma_c^2) (1 - b_id
 * identity foreign); comp = best proficiency in the languages of the post, or .9 of that in the
 * languages into which sharers translated it, whichever is better; .8 through a machine.
 * Source: Porter & Wood 2021 (no backfire: c_min = 0); the rest is a design choice.
 */
import { MACHINE_COMPREHENSION } from '../attention.ts';
import { type Fields, quantity, type Values } from '../fields.ts';
import { mechanism } from '../mechanism.ts';
import {
  affinity,
  comprehension,
  credibility,
  culturalGap,
  type Item,
  isForeignSource,
  sourceClass,
} from '../relation.ts';
import { TRANSLATED } from '../world/messages.ts';
import type { World } from '../world/world.ts';

/** What remains of a message for those who read what a sharer translated; a design choice. */
const FIDELITY = 0.9;

const parameters = {
  credibilityFloor: quantity({
    default: 0,
    unit: '1',
    limits: [-1, 1],
    range: [-0.3, 0.1],
    meaning: {
      en: 'c_min: least credibility of a source; below 0 a distrusted source persuades of the contrary',
      fr: 'c_min : crédibilité minimale d’une source ; sous 0, une source dont on se méfie convainc du contraire',
    },
    source: 'Porter & Wood 2021: no backfire found',
    certainty: 'checked',
  }),
  cultureWidth: quantity({
    default: 0.6,
    unit: 'axis units',
    limits: [0.05, 100],
    range: [0.3, 2],
    meaning: {
      en: 'sigma_c: cultural distance at which a source loses 40 % of its effect',
      fr: 'sigma_c : distance culturelle à laquelle une source perd 40 % de son effet',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  identityWeight: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'b_id: what national identity takes from a foreign source',
      fr: 'b_id : ce que l’identité nationale retire à une source étrangère',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;

/**
 * How well a reader understands a message: in a language of the post as well as it reads it; in one
 * that a sharer added, less what the translation lost.
 */
function understanding(world: World, reader: number, message: number): number {
  const { languages, flags, root } = world.messages;
  let best: number;
  if ((flags[message] & TRANSLATED) === 0) {
    best = comprehension(world, reader, languages[message]);
  } else {
    const spoken = languages[root[message]];
    const own = comprehension(world, reader, spoken);
    const through = FIDELITY * comprehension(world, reader, languages[message] & ~spoken);
    best = own > through ? own : through;
  }
  return best > 0 ? best : MACHINE_COMPREHENSION;
}

function receive(world: World, values: Values<typeof parameters>) {
  const { credibilityFloor, cultureWidth, identityWeight } = values;
  return (item: Item): number => {
    const { reader, source, message } = item;
    item.foreignSource = isForeignSource(world, reader, source);
    item.sourceClass = sourceClass(world, reader, source);
    item.credibility = credibility(world, reader, source, item.sourceClass, credibilityFloor);
    const gap = culturalGap(world, reader, source);
    item.affinity = affinity(world, reader, source, gap, cultureWidth, identityWeight);
    item.comprehension = understanding(world, reader, message);
    return gap;
  };
}

export const reception = mechanism({
  name: 'reception',
  summary: {
    en: 'how far a reader believes, feels near to and understands the source of an item',
    fr: 'dans quelle mesure le lecteur croit la source, s’en sent proche et la comprend',
  },
  equation:
    'c = max(c_min, 2 trust - 1 + cred / 2); aff = exp(-gap^2 / 2 sigma_c^2) (1 - b_id identity foreign)',
  source: 'design choice; Porter & Wood 2021 for credibility',
  validated: true,
  kind: 'item',
  parameters,
  reads: ['agents.trust', 'agents.credibility', 'agents.culture', 'agents.proficiency'],
  writes: [],
  start: ({ world, parameters: values }) => {
    const take = receive(world, values);
    return (item) => {
      take(item);
    };
  },
  explain: ({ world, parameters: values }) => {
    const take = receive(world, values);
    return (item) => {
      const gap = take(item);
      return [
        { name: 'credibility', value: item.credibility },
        { name: 'affinity', value: item.affinity },
        { name: 'comprehension', value: item.comprehension },
        { name: 'culturalGap', value: gap },
      ];
    };
  },
});
