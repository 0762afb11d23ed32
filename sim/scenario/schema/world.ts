/** Time, countries, population, network, issues and claims. */
import { z } from 'zod';
import type { Catalogues } from '../catalogues.ts';
import { LIMITS } from '../limits.ts';
import { carry } from './carry.ts';
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
  share,
  text,
  whole,
} from './pieces.ts';
import { cyberSecurity } from './states.ts';

/**
 * Numbers of things that the world can tell apart: languages, claims and actors are bits of a word.
 */
export const MOST = { countries: 32, languages: 32, claims: 32, issues: 16, actors: 32 } as const;

export const INCOMES = ['high', 'upper-middle', 'lower-middle', 'low'] as const;

const attitude = (meaning: string): z.ZodNumber => number(-1, 1, meaning, { unit: 'attitude' });

/** Time of a run that may have so many ticks. */
export const timeUpTo = (mostTicks: number) =>
  map(
    {
      tick: duration('Length of a tick: 5m to 1h, a part of the hour. Default 30m.').optional(),
      duration: duration('Length of the run, a whole number of ticks: 30d.').optional(),
      ticks: whole(1, mostTicks, 'Length of the run in ticks, in place of a duration.').optional(),
    },
    'Time',
  ).describe('How long the run lasts, and its step.');

export const time = timeUpTo(LIMITS.ticks);

const trust = map({
  'own-government': share('Mean trust in the own government. Default 0.55.').optional(),
  'foreign-government': share('Mean trust in foreign governments. Default 0.45.').optional(),
  media: share('Mean trust in media. Default 0.50.').optional(),
  ngo: share('Mean trust in NGOs. Default 0.55.').optional(),
  peer: share('Mean trust in other people. Default 0.60.').optional(),
});

const country = map(
  {
    id: id('What the scenario calls the country.'),
    title: text('Its name. Default: the id, or the real name for an id that is one.').optional(),
    profile: line(
      'ISO code of the real country whose figures it takes (internet users, income, languages, hours from UTC): CAN. It stays fictional unless it bears the name.',
      3,
    ).optional(),
    share: share('Share of the citizens; the shares of all countries sum to 1.').optional(),
    languages: by(
      language('a language'),
      share('Share of the people whose first language it is.'),
      'First languages by share; they sum to 1.',
    ).optional(),
    diaspora: by(
      id('a host country'),
      share('Share of the host country’s people that comes from here.'),
      'People from here who live elsewhere, as a share of each host country’s people.',
    ).optional(),
    access: share(
      'Probability that somebody is online. Default: figure of the profile, else by income.',
    ).optional(),
    income: oneOf(INCOMES, 'Income group. Default: upper-middle, or the profile’s.').optional(),
    coverage: number(
      0.01,
      1,
      'Share of the people who live where a mobile network reaches. Default: by income.',
      { unit: 'share', source: 'ITU, Facts and Figures 2024', certainty: 'memory' },
    ).optional(),
    price: number(
      0.01,
      1000,
      'Price of a basket of mobile data, in % of income a head. Default: by income, 0.4 to 8.5.',
      { unit: '% of income', source: 'ITU, Facts and Figures 2023', certainty: 'memory' },
    ).optional(),
    training: share('Mean digital skill of the people at the start. Default 0.5.').optional(),
    culture: list(number(-3, 3, 'a place on an axis'), 2)
      .describe('Place on two cultural axes: survival to self-expression, traditional to secular.')
      .optional(),
    utcOffset: number(-12, 14, 'Hours east of UTC.', { unit: 'h' }).optional(),
    responsiveness: share(
      'rho: how far the government answers its public. Default 0.5.',
    ).optional(),
    repression: share(
      'How dangerous it is to be seen to engage with foreigners. Default 0.3.',
    ).optional(),
    attitudes: by(
      id('a country'),
      attitude('Mean attitude at the start.'),
      'Mean attitudes to countries. Default: own 0.4, others 0.05, rivals -0.12.',
    ).optional(),
    stances: by(
      id('an issue'),
      number(-1, 1, 'Mean stance at the start.', { unit: 'stance' }),
      'Mean stances on issues. Default 0.',
    ).optional(),
    trust: trust.describe('Mean trust by class of source.').optional(),
    rivals: list(name('a country'), MOST.countries)
      .describe('Countries that are seen as rivals.')
      .optional(),
    cyber: cyberSecurity
      .describe('Attacks and defences of the state, and what it holds to.')
      .optional(),
    reactivity: number(0, 10, 'How far its tension answers that of others. Default: the model’s.', {
      unit: '1/day',
      from: 0.007,
      to: 0.18,
    }).optional(),
    fatigue: number(0, 10, 'How fast its tension fades. Default: the model’s.', {
      unit: '1/day',
      from: 0.02,
      to: 0.3,
    }).optional(),
  },
  'Country',
);

export const countries = list(country, MOST.countries)
  .min(1, { error: carry({ low: 1 }) })
  .describe('The countries whose people and institutions take part.');

export const population = map(
  { citizens: whole(1, 2_000_000, 'People in the model; institutions and bots come on top.') },
  'Population',
);

const nodes = name('File with a line for each agent: id, opinion, country, ...');

const imported = map(
  {
    edges: name(
      'File of ties: follower,followed[,weight] as CSV or CSV.gz, or GraphML, or GEXF. Messages travel from followed to follower.',
    ),
    nodes: nodes.optional(),
    anonymise: flag(
      'Replace ids by numbers, so that a file with handles of accounts may be read. Default false.',
    ).optional(),
  },
  'Imported network',
);

export const network = ({ generators }: Catalogues): z.ZodType =>
  z
    .union(
      [
        imported,
        chosenBy('generator', 'generator-unknown', generators, (kind) =>
          map({
            generator: z.literal(kind),
            nodes: nodes.optional(),
            ...fieldsToZod(
              generators.find((generator) => generator.name === kind)?.parameters ?? {},
            ),
          }),
        ),
      ],
      { error: carry({ expected: 'map' }) },
    )
    .describe('Who follows whom: grown by a generator, or read from files. Default: follower.');

export const issues = list(
  map(
    { id: id('What the scenario calls it.'), title: text('What it is about.').optional() },
    'Issue',
  ),
  MOST.issues,
).describe('Matters on which people take stances.');

export const claims = list(
  map(
    {
      id: id('What the scenario calls it.'),
      text: text('What is claimed.'),
      truth: flag('Whether it is true.'),
      plausibility: number(
        0.001,
        0.999,
        'Probability that somebody who hears of it believes it, before any evidence. Default: 0.40 if false, 0.60 if true; 0.25 for something unheard of.',
        { unit: 'probability' },
      ).optional(),
      about: name('The country that it is about.').optional(),
      accuses: name(
        'The actor that it accuses: who believes it trusts that actor less with money.',
      ).optional(),
      harm: number(
        -1,
        1,
        'What believing it does to the standing of the country it is about: 1 harms it, -1 flatters it. Default 1.',
        { unit: '1' },
      ).optional(),
      manipulative: flag(
        'Made to mislead, so that prebunking protects against it. Default false.',
      ).optional(),
    },
    'Claim',
  ),
  MOST.claims,
).describe('Statements that people come to believe or not.');
