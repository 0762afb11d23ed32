/**
 * Reception: how a reader takes an item, before it does anything: who the source is to the reader,
 * how far it is believed, how near it is, how well it is understood, and whether it is taken badly.
 *
 * Equation: c = max(c_min, 2 trust - 1 + cred / 2); aff = exp(-gap^2 / 2 sigma_c^2) (1 - b_id
 * identity foreign); comp = best proficiency in the message's languages, .8 through a machine, x .9
 * through a sharer's translation; taken badly with probability m0 gap: valence x -.5.
 * Source: MODEL 3.3, 3.8 and 3.23, items 3 to 5.
 */
import { MACHINE_COMPREHENSION } from '../attention.ts';
import { type Fields, quantity, type Values } from '../fields.ts';
import { mechanism } from '../mechanism.ts';
import type { Random } from '../random.ts';
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

/** What remains of a message that a sharer translated (f in MODEL 3.8). */
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
    source: 'MODEL 3.3',
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
    source: 'MODEL 3.3',
    certainty: 'design',
  }),
  misreading: quantity({
    default: 0.1,
    unit: '1',
    limits: [0, 1],
    range: [0, 0.5],
    meaning: {
      en: 'm0: probability, per unit of cultural distance, that a message is taken badly',
      fr: 'm0 : probabilité, par unité de distance culturelle, qu’un message soit mal reçu',
    },
    source: 'MODEL 3.8; unvalidated',
    certainty: 'design',
  }),
} satisfies Fields;

function receive(world: World, values: Values<typeof parameters>, random: Random) {
  const stream = random.stream('misreading').at(0);
  const { credibilityFloor, cultureWidth, identityWeight, misreading } = values;
  return (item: Item): number => {
    const { agents, messages } = world;
    const { reader, source, message } = item;
    item.foreignSource = isForeignSource(world, reader, source);
    item.sourceClass = sourceClass(world, reader, source);
    item.credibility = credibility(world, reader, source, item.sourceClass, credibilityFloor);
    const gap = culturalGap(world, reader, source);
    item.affinity = affinity(world, reader, source, gap, cultureWidth, identityWeight);
    const understood = comprehension(world, reader, messages.languages[message]);
    const fidelity = (messages.flags[message] & TRANSLATED) === 0 ? 1 : FIDELITY;
    item.comprehension = (understood > 0 ? understood : MACHINE_COMPREHENSION) * fidelity;
    item.reading = 1;
    if (messages.target[message] >= 0 && gap > 0) {
      if (stream.uniform(agents.key[reader], messages.keyHigh[item.root]) < misreading * gap) {
        item.reading = -0.5;
      }
    }
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
  source: 'MODEL 3.3, 3.8, 3.23',
  validated: true,
  kind: 'item',
  parameters,
  reads: ['agents.trust', 'agents.credibility', 'agents.culture', 'agents.proficiency'],
  writes: [],
  start: ({ world, parameters: values, random }) => {
    const take = receive(world, values, random);
    return (item) => {
      take(item);
    };
  },
  explain: ({ world, parameters: values, random }) => {
    const take = receive(world, values, random);
    return (item) => {
      const gap = take(item);
      return [
        { name: 'credibility', value: item.credibility },
        { name: 'affinity', value: item.affinity },
        { name: 'comprehension', value: item.comprehension },
        { name: 'culturalGap', value: gap },
        { name: 'reading', value: item.reading },
      ];
    };
  },
});
