/**
 * Restraint: what keeps a reader from passing on, answering or liking an item: a label on it, a
 * question about accuracy, a second step, a community note under it.
 *
 * Equation: probabilities of share, reply and like x .753 under a label (.833 for those who
 * distrust media); of a share of a false item x .9 where readers are asked to think of accuracy, of
 * any share x .7 where it takes a second step; under a note shares x .539, replies x .781, likes x
 * .559.
 * Source: Martel & Rand 2024 (labels), Pennycook & Rand 2022 (prompts), a study of Community Notes
 * (notes); friction from memory.
 * Departs: factors on probabilities, not terms of the logit, so that what comes through is what the
 * studies say whatever the item. Prompts and second steps act on shares alone.
 */
import { type Fields, quantity, type Values } from '../fields.ts';
import { mechanism, type Start, type Term } from '../mechanism.ts';
import { distrustsMedia, type Item } from '../relation.ts';
import { LABELLED } from '../world/messages.ts';
import { noteState, policyState, SHOWN } from '../world/moderation.ts';

const NOTES = 'study of Community Notes, from a secondary source';

const factor = (
  initial: number,
  range: readonly [number, number],
  en: string,
  fr: string,
  source: string,
  certainty: 'checked' | 'memory',
) =>
  quantity({
    default: initial,
    unit: '1',
    limits: [0, 1],
    range,
    meaning: { en, fr },
    source,
    certainty,
  });

const parameters = {
  label: factor(
    0.753,
    [0.6, 1],
    'factor of a label on sharing, answering and liking',
    'facteur d’un avertissement sur partages, réponses et « j’aime »',
    'Martel & Rand 2024: sharing -24.7 %',
    'checked',
  ),
  labelDistrusted: factor(
    0.833,
    [0.6, 1],
    'that factor for those who distrust media',
    'ce facteur pour qui se méfie des médias',
    'Martel & Rand 2024: sharing -16.7 % among the most distrusting',
    'checked',
  ),
  prompt: factor(
    0.9,
    [0.8, 1],
    'factor of a question about accuracy on sharing false items',
    'facteur d’une question sur l’exactitude sur le partage de contenus faux',
    'Pennycook & Rand 2022: -10 %',
    'checked',
  ),
  friction: factor(
    0.7,
    [0.5, 1],
    'factor of a second step on sharing',
    'facteur d’une étape de plus sur les partages',
    'design choice',
    'memory',
  ),
  noteShares: factor(
    0.539,
    [0.4, 1],
    'factor of a community note on shares',
    'facteur d’une note de la communauté sur les partages',
    `${NOTES}: -46.1 %`,
    'memory',
  ),
  noteReplies: factor(
    0.781,
    [0.6, 1],
    'factor of a community note on replies',
    'facteur d’une note de la communauté sur les réponses',
    `${NOTES}: -21.9 %`,
    'memory',
  ),
  noteLikes: factor(
    0.559,
    [0.4, 1],
    'factor of a community note on likes',
    'facteur d’une note de la communauté sur les « j’aime »',
    `${NOTES}: -44.1 %`,
    'memory',
  ),
} satisfies Fields;

const FALSE = 0.5;

/** Writes the factors into the item, for the decision that follows. */
function restraining({ world, parameters: p }: Start<Values<typeof parameters>>) {
  const { prompts, friction } = world.module(policyState);
  const hasNotes = world.has(noteState);
  return (item: Item): void => {
    const { messages, agents } = world;
    const { reader, root } = item;
    if ((messages.flags[root] & LABELLED) !== 0) {
      const label = distrustsMedia(world, reader) ? p.labelDistrusted : p.label;
      item.shareFactor *= label;
      item.replyFactor *= label;
      item.likeFactor *= label;
    }
    const c = agents.country[reader];
    if (prompts[c] === 1 && messages.veracity[item.message] < FALSE) {
      item.shareFactor *= p.prompt;
    }
    if (friction[c] === 1) {
      item.shareFactor *= p.friction;
    }
    if (hasNotes && world.module(noteState).status[root] === SHOWN) {
      item.shareFactor *= p.noteShares;
      item.replyFactor *= p.noteReplies;
      item.likeFactor *= p.noteLikes;
    }
  };
}

export const restraint = mechanism({
  name: 'restraint',
  summary: {
    en: 'how labels, notes, questions and second steps keep people from passing items on',
    fr: 'comment avertissements, notes, questions et étapes de plus freinent la diffusion',
  },
  equation:
    'P x .753 under a label (.833 distrusted), shares of false items x .9 when asked, shares x .7 by friction; under a note shares x .539, replies x .781, likes x .559',
  source: 'Martel & Rand 2024; Pennycook & Rand 2022; study of Community Notes',
  validated: true,
  asked: true,
  kind: 'item',
  parameters,
  needs: ['platforms'],
  reads: ['agents.trust', 'messages.flags', 'messages.veracity', 'policies', 'notes.status'],
  writes: [],
  start: restraining,
  explain(start) {
    const restrain = restraining(start);
    return (item): readonly Term[] => {
      restrain(item);
      return item.shareFactor === 1 && item.replyFactor === 1
        ? []
        : [
            { name: 'shareFactor', value: item.shareFactor },
            { name: 'replyFactor', value: item.replyFactor },
            { name: 'likeFactor', value: item.likeFactor },
          ];
    };
  },
});
