/** Strategies and their actions, the timeline and its conditions, outcomes and expectations. */
import { z } from 'zod';
import type { Catalogues, EventKind } from '../catalogues.ts';
import { MEANS } from './actors.ts';
import { chosenBy, fieldsToZod } from './fields-to-zod.ts';
import {
  by,
  duration,
  flag,
  id,
  language,
  line,
  list,
  map,
  name,
  number,
  oneOf,
  text,
} from './pieces.ts';

export const condition = map(
  {
    metric: name('What is watched: a metric.'),
    of: name('Of which country or actor.').optional(),
    toward: name('Toward which country.').optional(),
    in: name('Among the public of which country. Default: everybody.').optional(),
    claim: name('About which claim. Default: all.').optional(),
    issue: name('On which issue. Default: all.').optional(),
    above: number(-1e9, 1e9, 'Met while the value is above this.').optional(),
    below: number(-1e9, 1e9, 'Met while the value is below this.').optional(),
    during: duration('How long it must have held. Default: at once.').optional(),
  },
  'Condition',
).describe('When it happens: once a metric has been above or below a value for a while.');

const fieldsOf = (kinds: readonly EventKind[], kind: string): Record<string, z.ZodType> =>
  fieldsToZod(kinds.find((found) => found.name === kind)?.fields ?? {});

const action = ({ actions }: Catalogues): z.ZodType =>
  chosenBy('do', 'action-unknown', actions, (kind) =>
    map({
      actor: name('Who does it.'),
      do: z.literal(kind),
      at: duration('Once, at this time; in place of from, to and every.').optional(),
      from: duration('From when on. Default: the start.').optional(),
      to: duration('Until when. Default: the end.').optional(),
      every: duration('Time between two. Default: once.').optional(),
      when: condition.optional(),
      delay: duration('Approval beyond the usual before it leaves. Default: none.').optional(),
      ...fieldsOf(actions, kind),
    }),
  );

export const strategies = (catalogues: Catalogues) =>
  by(
    id('a strategy'),
    map(
      {
        title: text('Its name. Default: the id.').optional(),
        means: oneOf(MEANS, 'Open, covert or coercive. Default: as its actors.').optional(),
        actions: list(action(catalogues), 200)
          .describe('What is done. Nothing: silence.')
          .optional(),
      },
      'Strategy',
    ),
    'The arms that are compared. The first is the baseline; an empty one is silence.',
  );

/** An inject: of the timeline with id and time, of a decision's option without. */
const inject = ({ injects }: Catalogues, base: Record<string, z.ZodType>): z.ZodType =>
  chosenBy('do', 'inject-unknown', injects, (kind) =>
    map({
      ...base,
      title: text('What is shown of it. Default: the id.').optional(),
      do: z.literal(kind),
      for: duration('How long it lasts. Default: a moment.').optional(),
      ...fieldsOf(injects, kind),
    }),
  );

export const timeline = (catalogues: Catalogues) =>
  list(
    inject(catalogues, {
      id: id('What the scenario calls it.'),
      at: duration('When it happens.').optional(),
      when: condition.optional(),
    }),
    500,
  ).describe('What happens from outside, by time or by condition.');

export const optionInjects = (catalogues: Catalogues) =>
  list(inject(catalogues, { id: id('What the scenario calls it.').optional() }), 20).describe(
    'What happens when the option is chosen.',
  );

export const outcomes = list(
  map(
    {
      metric: name('What is measured.'),
      of: name('Of which country or actor.').optional(),
      toward: name('Toward which country.').optional(),
      in: name('Among the public of which country. Default: everybody.').optional(),
      claim: name('About which claim.').optional(),
      issue: name('On which issue.').optional(),
      language: language('In which language.').optional(),
      from: duration('Measured from when on. Default: the start.').optional(),
      to: duration('Measured until when. Default: the end.').optional(),
      good: oneOf(['up', 'down'], 'Which way is better for those concerned.').optional(),
      headline: flag('Shown first. Default false.').optional(),
    },
    'Outcome',
  ),
  100,
).describe('What is measured and compared.');

export const expect = list(
  map(
    {
      outcome: name(
        'Name of an outcome: its metric, with :of (and :toward) where several share it.',
      ),
      arm: name('The strategy that is expected to differ.'),
      against: name('The strategy that it is compared with.'),
      direction: oneOf(['up', 'down', 'none'], 'Which way it differs.'),
      reason: text('Why this is expected.'),
      source: line('Where the expectation comes from.').optional(),
    },
    'Expectation',
  ),
  100,
).describe('Hypotheses with their reasons, checked by runs and never coded.');
