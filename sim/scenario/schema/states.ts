/** Pairs of countries, cyber security of a country, and a treaty under negotiation. */
import type { z } from 'zod';
import { AGREEMENTS } from '../states.ts';
import { carry } from './carry.ts';
import { by, duration, flag, id, list, map, name, number, oneOf, share, text } from './pieces.ts';

/** Assets of a country that can be attacked, and articles of a treaty. */
export const MOST_ASSETS = 8;
export const MOST_ARTICLES = 8;
const MOST_PAIRS = 1024;

const agreements = (meaning: string) =>
  list(oneOf(AGREEMENTS, 'an agreement'), AGREEMENTS.length).describe(meaning);

export const dyads = list(
  map(
    {
      of: name('A country.'),
      toward: name('Another country.'),
      bothWays: flag('Holds the other way round as well. Default true.').optional(),
      neighbours: flag('Whether they are neighbours. Default: by their profiles.').optional(),
      hotline: flag('Whether their leaders have a direct line. Default false.').optional(),
      cooperation: share('How much they work together. Default 0.').optional(),
      agreements: agreements('What the two have agreed to. Default: nothing.').optional(),
      tension: share('Tension at the start. Default 0; 0.3 between rivals.').optional(),
      grievance: number(-1, 1, 'What tension gains a day by itself. Default: the model’s.', {
        unit: '1/day',
        from: 0,
        to: 0.05,
      }).optional(),
      exposure: share(
        'How far the leadership minds what the other does. Default 1 between neighbours and rivals.',
      ).optional(),
    },
    'Pair of countries',
  ),
  MOST_PAIRS,
).describe('What is said of pairs of countries; later entries add to earlier ones.');

export const cyberSecurity = map(
  {
    offence: share('How far the state attacks others. Default 0: not at all.').optional(),
    defence: share('Defence of its accounts and documents. Default 0.5.').optional(),
    mfa: share('Share of official accounts that ask for a second factor. Default 0.').optional(),
    commitments: agreements(
      'What it holds to toward all who do as well: norms of restraint, sharing of data on threats, joint response.',
    ).optional(),
    infrastructure: list(
      map(
        {
          sector: id('What it is: power, health, banks, ...'),
          criticality: share(
            'Share of the country’s online life that stands still while it is down. Default 0.5.',
          ).optional(),
          defence: share('Its defence. Default: the country’s.').optional(),
          repair: number(0.01, 100, 'How fast it is repaired, 1 as usual. Default 1.', {
            from: 0.25,
            to: 4,
          }).optional(),
        },
        'Infrastructure',
      ),
      MOST_ASSETS,
    )
      .min(1, { error: carry({ low: 1 }) })
      .describe('What can be attacked. Default: one network.')
      .optional(),
  },
  'Cyber security',
);

const article = map(
  {
    id: id('What the scenario calls it.'),
    title: text('Its name. Default: the id.').optional(),
    issue: name('The issue whose stances are people’s wishes. Default: the treaty’s.').optional(),
    start: share('The first draft, 0 nothing, 1 all that could be asked. Default 0.5.').optional(),
  },
  'Article',
);

const party = map(
  {
    ideal: list(share('what the government would write'), MOST_ARTICLES)
      .describe('Its wish, article by article. Default: that of its public at the start.')
      .optional(),
    cost: number(
      0,
      10,
      'What keeping the most demanding text costs. Default: by income, 0.05 high to 0.3 low.',
      {
        unit: 'utility',
        from: 0,
        to: 1,
      },
    ).optional(),
    votes: number(0, 1e6, 'Votes, where votes count. Default 1.').optional(),
    power: number(
      0,
      1e6,
      'Power, where power counts. Default: its share of the people.',
    ).optional(),
  },
  'Party',
);

export const treaty = map(
  {
    title: text('Its name.').optional(),
    issue: name('The issue on which a favourable stance is support for the treaty.'),
    articles: list(article, MOST_ARTICLES)
      .min(1, { error: carry({ low: 1 }) })
      .describe('What is negotiated. Default: one article, on the issue.')
      .optional(),
    every: duration('Time between two rounds. Default 7d.').optional(),
    first: duration('When the first round is. Default: after one interval.').optional(),
    rule: share('Signed weight from which it is in force. Default 0.6.').optional(),
    weights: oneOf(
      ['equal', 'votes', 'power'],
      'How much each party weighs. Default equal.',
    ).optional(),
    brings: agreements('What those who signed hold to once it is in force.').optional(),
    parties: by(id('a country'), party, 'Who negotiates. Default: every country.').optional(),
  },
  'Treaty',
).describe('A text that governments negotiate in rounds and sign or not.');

export type DyadInput = z.infer<typeof dyads>[number];
export type CyberInput = z.infer<typeof cyberSecurity>;
export type TreatyInput = z.infer<typeof treaty>;
