/**
 * Misreading: across a cultural distance a message about a country is now and then taken badly, and
 * then it does the contrary of what it says, more weakly.
 *
 * Equation: P(taken badly) = min(1, m0 gap); valence x -backfire. A reader takes a cascade the same
 * way whenever it meets it from the same distance.
 * Source: design choice; direction after Hall 1976 (what one culture leaves unsaid, another
 * misses).
 */
import { type Fields, quantity, type Values } from '../fields.ts';
import { mechanism, type Start, type Term } from '../mechanism.ts';
import { culturalGap, type Item } from '../relation.ts';

const parameters = {
  probability: quantity({
    default: 0.1,
    unit: '1',
    limits: [0, 1],
    range: [0, 0.5],
    meaning: {
      en: 'm0: probability, per unit of cultural distance, that a message is taken badly',
      fr: 'm0 : probabilité, par unité de distance culturelle, qu’un message soit mal reçu',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  backfire: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'backfire: force of a message taken badly, against what it says',
      fr: 'backfire : force d’un message mal reçu, à rebours de ce qu’il dit',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;

function chance({ world, parameters: p }: Start<Values<typeof parameters>>) {
  return ({ reader, source, message }: Item): number => {
    if (world.messages.target[message] < 0) {
      return 0;
    }
    const probability = p.probability * culturalGap(world, reader, source);
    return probability < 1 ? probability : 1;
  };
}

export const misreading = mechanism({
  name: 'misreading',
  summary: {
    en: 'messages about a country that are taken badly across a cultural distance',
    fr: 'des messages sur un pays mal compris à travers une distance culturelle',
  },
  equation: 'valence x -backfire with probability min(1, m0 gap)',
  source: 'design choice; direction after Hall 1976',
  validated: false,
  kind: 'item',
  asked: true,
  parameters,
  reads: ['agents.culture', 'agents.key', 'messages.target'],
  writes: [],
  start(start) {
    const { world, parameters: p, random } = start;
    const stream = random.stream('misreading').at(0);
    const of = chance(start);
    return (item) => {
      const probability = of(item);
      const { agents, messages } = world;
      const badly =
        probability > 0 &&
        stream.uniform(agents.key[item.reader], messages.keyHigh[item.root]) < probability;
      item.reading = badly ? -p.backfire : 1;
    };
  },
  explain(start) {
    const { world } = start;
    const of = chance(start);
    return (item): readonly Term[] =>
      world.messages.target[item.message] < 0
        ? []
        : [{ name: 'misreadProbability', value: of(item) }];
  },
});
