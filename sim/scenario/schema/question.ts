/** The question card: what is asked of runs, decided before the first of them. */
import { z } from 'zod';
import { carry } from './carry.ts';
import { list, map, name, number, oneOf, text, whole } from './pieces.ts';

/** Precision is looked at after every round of networks. */
const stop = map(
  {
    rule: oneOf(
      ['fixed', 'precision'],
      'fixed: a number of replicates; precision: until intervals are half as wide as the effect.',
    ),
    replicates: whole(1, 100_000, 'How many, or how many at most.').optional(),
  },
  'Stop rule',
);

/** What an experiment's own file holds of it too, under `question`. */
export const questionFields = {
  question: text('What is asked, in a sentence.').optional(),
  population: text('Whose answer it is: the people whom it is about.').optional(),
  horizon: text('Over what time.').optional(),
  outcome: name('The outcome that decides. Default: those of the headline.').optional(),
  good: oneOf(['up', 'down'], 'Which way it is better. Default: as the scenario says.').optional(),
  arms: list(name('A strategy.'), 100)
    .describe('Strategies to compare, the baseline first. Default: all of the scenario.')
    .optional(),
  effectOfInterest: number(1e-12, 1e12, 'The smallest difference that would matter.').optional(),
  stop: stop.describe('When enough is enough.').optional(),
};

export const questionSchema = map(questionFields, 'Question');

export const questionFile = map(
  {
    format: z.literal(1, { error: carry({ code: 'format-unknown' }) }).describe('Always 1.'),
    ...questionFields,
  },
  'Question card',
);

export type QuestionInput = z.infer<typeof questionSchema>;
