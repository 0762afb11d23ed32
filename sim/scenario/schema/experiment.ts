/** An experiment: which things of a scenario are varied, over what, with how many replicates. */
import { z } from 'zod';
import { carry } from './carry.ts';
import { by, line, list, map, name, number, oneOf, whole } from './pieces.ts';
import { questionSchema } from './question.ts';

/** A value as an override takes it. */
const value = z.union([z.number(), z.string(), z.boolean()], {
  error: carry({ expected: 'numberOrText' }),
});

const values = map(
  {
    values: z
      .array(value, { error: carry({ expected: 'list' }) })
      .min(1, { error: carry({ low: 1 }) })
      .max(10_000, { error: carry({ high: 10_000 }) })
      .describe('The values that it takes.'),
  },
  'Values',
);

const END = 1e300;

const range = map(
  {
    range: z
      .array(number(-END, END, 'An end of the range.'), { error: carry({ expected: 'list' }) })
      .min(2, { error: carry({ low: 2 }) })
      .max(2, { error: carry({ high: 2 }) })
      .describe('From where to where, ends included.'),
    scale: oneOf(['linear', 'log'], 'Even steps, or even factors. Default linear.').optional(),
  },
  'Range',
);

const vary = by(
  name('A path, as --set takes it.'),
  z.union([values, range], { error: carry({ expected: 'map' }) }),
  'What is varied, by path.',
);

const design = map(
  {
    kind: oneOf(
      ['factorial', 'list', 'lhs', 'sobol'],
      'factorial: every combination; list: the first values, then the second, ...; lhs: a Latin hypercube; sobol: a Sobol sequence.',
    ),
    samples: whole(1, 1_000_000, 'Points of a Latin hypercube or a Sobol sequence.').optional(),
  },
  'Design',
);

export const experimentFile = map(
  {
    format: z.literal(1, { error: carry({ code: 'format-unknown' }) }).describe('Always 1.'),
    scenario: line('The scenario: a file in this folder, below it, or in its collection.'),
    strategies: list(name('A strategy.'), 100)
      .describe('Strategies, the baseline first. Default: all of the scenario.')
      .optional(),
    replicates: whole(1, 100_000, 'Runs of each point and strategy. Default 20.').optional(),
    networks: whole(1, 100_000, 'Networks that replicates take in turn. Default 20.').optional(),
    design: design.describe('Default: factorial.').optional(),
    vary: vary.optional(),
    outcomes: list(name('An outcome.'), 1000)
      .describe('What is kept. Default: all outcomes of the scenario.')
      .optional(),
    question: questionSchema.describe('What is asked, decided before the first run.').optional(),
  },
  'Experiment',
);

export type ExperimentInput = z.infer<typeof experimentFile>;
