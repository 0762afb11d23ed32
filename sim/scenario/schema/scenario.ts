/** The schema of a scenario file, format 1: the pipeline's, and that of the canonical models. */
import { z } from 'zod';
import type { Catalogues } from '../catalogues.ts';
import { GENERATOR } from '../defaults.ts';
import { LIMITS } from '../limits.ts';
import { actors } from './actors.ts';
import { carry } from './carry.ts';
import { chosenBy, fieldsToZod, isRequired } from './fields-to-zod.ts';
import { flag, id, line, map, name, text, whole } from './pieces.ts';
import { expect, outcomes, strategies, timeline } from './plans.ts';
import { dyads, treaty } from './states.ts';
import { teaching } from './teaching.ts';
import { claims, countries, issues, network, population, time, timeUpTo } from './world.ts';

export const FORMAT = 1;

const head = {
  format: z.literal(FORMAT, { error: carry({ code: 'format-unknown' }) }).describe('Always 1.'),
  id: id('Name of the scenario in commands and folders.'),
  title: text('What people read as its name.', 300),
  summary: text('What it is about, in a few sentences.'),
  illustration: flag(
    'True where a real country is named: every output says that it is no forecast. Default false.',
  ).optional(),
  time,
  seed: z
    .union([line('Any text.', 200), whole(-9e15, 9e15, 'Any whole number.')], {
      error: carry({ expected: 'numberOrText' }),
    })
    .describe('What chance starts from. Default: the id.')
    .optional(),
  extends: name(
    'A scenario that this one changes: maps merge, lists replace, null removes.',
  ).optional(),
};

const mechanisms = (catalogues: Catalogues) =>
  map(
    Object.fromEntries(
      catalogues.mechanisms.map(({ name: kind, summary, parameters }) => [
        kind,
        map({
          off: flag('Switches it off. Default false.').optional(),
          ...fieldsToZod(parameters),
        })
          .describe(summary.en)
          .optional(),
      ]),
    ),
    'Mechanisms',
  ).describe('Parameters, where they differ from the defaults.');

export const pipelineSchema = (catalogues: Catalogues) =>
  map(
    {
      ...head,
      countries,
      population: population.optional(),
      network: network(catalogues).optional(),
      issues: issues.optional(),
      claims: claims.optional(),
      actors: actors.optional(),
      dyads: dyads.optional(),
      treaty: treaty.optional(),
      mechanisms: mechanisms(catalogues).optional(),
      strategies: strategies(catalogues).optional(),
      timeline: timeline(catalogues).optional(),
      outcomes: outcomes.optional(),
      expect: expect.optional(),
      teaching: teaching(catalogues).optional(),
    },
    'Scenario',
  );

/** Parameters belong to the model, so the model's name chooses the whole. */
export const modelSchema = (catalogues: Catalogues): z.ZodType => {
  const { models } = catalogues;
  // The follower network is one of people and institutions, which a textbook model has not.
  const generators = catalogues.generators.filter(({ name }) => name !== GENERATOR);
  const ties = network({ ...catalogues, generators });
  return chosenBy('model', 'model-unknown', models, (kind) => {
    const model = models.find((found) => found.name === kind);
    const fields = model?.parameters ?? {};
    const mustName = model?.needsNetwork === true && model.usualNetwork === undefined;
    const parameters = map(fieldsToZod(fields), 'Parameters').describe('Parameters of the model.');
    return map({
      ...head,
      time: timeUpTo(LIMITS.modelTicks),
      model: z.literal(kind),
      parameters: Object.values(fields).some(isRequired) ? parameters : parameters.optional(),
      network: mustName ? ties : ties.optional(),
      outcomes: outcomes.optional(),
    });
  });
};

/** Everything that a file may hold, as one schema. */
export const scenarioSchema = (catalogues: Catalogues): z.ZodType =>
  z.union([pipelineSchema(catalogues), modelSchema(catalogues)]);

export type PipelineInput = z.infer<ReturnType<typeof pipelineSchema>>;
