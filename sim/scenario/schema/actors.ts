/** Actors: institutions and those who speak through accounts, and botnets. */
import { z } from 'zod';
import { policyFields } from '../../platforms.ts';
import type { AccountGroup } from '../scenario.ts';
import { carry } from './carry.ts';
import { fieldsToZod } from './fields-to-zod.ts';
import {
  by,
  flag,
  id,
  language,
  list,
  map,
  name,
  number,
  oneOf,
  share,
  text,
  whole,
} from './pieces.ts';
import { MOST } from './world.ts';

export const MEANS = ['open', 'covert', 'coercive'] as const;
export const UNITS = ['none', 'digital-unit', 'public-diplomacy-bureau'] as const;
export const TARGETING = ['none', 'hubs', 'partisans', 'vulnerable'] as const;
export const VOICES = ['government', 'ngo', 'media', 'influencer', 'platform'] as const;
export const ACCOUNT_KINDS = [
  'ministry',
  'embassy',
  'diplomat',
  'ngo',
  'media',
  'influencer',
  'platform',
] as const satisfies readonly AccountGroup['kind'][];

const count = (what: string): z.ZodNumber => whole(1, 100, what);

/** Written short: how many of each. */
export const accountCounts = map(
  {
    ministry: count('Main accounts of the institution.').optional(),
    ngo: count('Accounts of the NGO.').optional(),
    media: count('Accounts of the medium.').optional(),
    influencers: count('Influencers.').optional(),
    platform: count('Accounts of the platform.').optional(),
    embassies: z
      .union(
        [
          whole(1, MOST.countries, 'In that many other countries, in the order of the file.'),
          list(name('a host country'), MOST.countries),
        ],
        {
          error: carry({ expected: 'numberOrList' }),
        },
      )
      .describe('Embassies: in how many other countries, or in which.')
      .optional(),
    diplomats: count('Accounts of diplomats, shared out over the embassies’ countries.').optional(),
    languageAccounts: list(language('a language'), MOST.languages)
      .describe('Accounts that write in another language, placed among those abroad who speak it.')
      .optional(),
  },
  'Accounts, by number',
);

/** Written long: every group with its place. */
export const accountGroup = map(
  {
    kind: oneOf(ACCOUNT_KINDS, 'What the accounts are.'),
    count: whole(1, 100, 'How many. Default 1.').optional(),
    host: name('The country whose public they address. Default: the actor’s own.').optional(),
    language: language('The language they write. Default: the host’s first.').optional(),
    followers: share('Share of all people that follow each. Default: by kind.').optional(),
  },
  'Account group',
);

const accounts = z
  .union([accountCounts, list(accountGroup, 50).min(1, { error: carry({ low: 1 }) })], {
    error: carry({ expected: 'map' }),
  })
  .describe('The accounts through which the actor speaks. Default: one of its kind.');

const shared = {
  id: id('What the scenario calls the actor.'),
  title: text('Its name. Default: the id.').optional(),
  means: oneOf(MEANS, 'Open, covert or coercive. Default open; covert for a botnet.').optional(),
};

/** What an NGO has beside what all voices have. */
const cause = {
  mandate: name('The issue that its appeals are about.').optional(),
  appeal: share('How attractive its appeals are. Default: drawn for each.').optional(),
};

const { coverage: _byLanguage, ...policySettings } = policyFields;

/** What a platform has beside what all voices have. */
const rules = {
  policy: map(
    {
      serves: list(name('a country'), MOST.countries)
        .describe('Countries whose people it serves. Default: all.')
        .optional(),
      coverage: by(
        language('a language'),
        share('Share of items in it that are looked at.'),
        'How much is looked at, by language. Default: all.',
      ).optional(),
      ...fieldsToZod(policySettings),
    },
    'Policy',
  )
    .describe('How it moderates. Default: as the mechanism of moderation says.')
    .optional(),
};

const voice = <const Kind extends (typeof VOICES)[number], Own extends z.core.$ZodLooseShape>(
  kind: Kind,
  own: Own,
) =>
  map(
    {
      ...shared,
      kind: z.literal(kind),
      country: name('The country that it belongs to.'),
      unit: oneOf(
        UNITS,
        'Institutional unit: capacity and layers of approval. Default none.',
      ).optional(),
      staff: number(0, 10_000, 'Staff. Default 1.', { unit: 'FTE' }).optional(),
      budget: number(0, 1e9, 'Budget for the whole run. Default 0.', { unit: 'BU' }).optional(),
      listening: flag(
        'Somebody listens to what publics say: it senses with half the noise. Default false.',
      ).optional(),
      skill: share(
        'Skill of its staff with the medium. Default 0.5, in a digital unit 0.8.',
      ).optional(),
      accounts: accounts.optional(),
      postsPerDay: number(0, 200, 'Posts of each account outside strategies. Default: by kind.', {
        unit: '1/day',
      }).optional(),
      slant: by(
        id('a country'),
        number(-1, 1, 'Mean valence of posts about it.', { unit: 'valence' }),
        'What it says of countries, bad to good.',
      ).optional(),
      ...own,
    },
    kind,
  );

const botnet = map(
  {
    ...shared,
    kind: z.literal('botnet'),
    sponsor: name('The country that runs it.'),
    share: number(0, 0.5, 'Bots by person. Default 0.05.', {
      unit: 'share',
      from: 0,
      to: 0.15,
      source: 'Truong et al. 2024',
      certainty: 'checked',
    }).optional(),
    infiltration: number(
      0,
      1,
      'Probability that a person follows a bot, at 10,000 people. Default 0.01.',
      {
        unit: 'probability',
        from: 0.0001,
        to: 0.1,
        source: 'Truong et al. 2024',
        certainty: 'checked',
      },
    ).optional(),
    deception: share(
      'Share of the bots’ posts that are as attractive as can be. Default 0.',
    ).optional(),
    flooding: whole(1, 64, 'Copies that each post counts for. Default 1.', {
      unit: 'copies',
    }).optional(),
    claim: name('The claim that the bots assert.').optional(),
    targeting: oneOf(TARGETING, 'Whom they get to follow them. Default none.').optional(),
    hashtag: name('The actor whose hashtag the bots use, to push or to hijack it.').optional(),
  },
  'botnet',
);

export const ACTOR_KINDS = [...VOICES, 'botnet'] as const;

export const actors = list(
  z.discriminatedUnion(
    'kind',
    [
      voice('government', {}),
      voice('ngo', cause),
      voice('media', {}),
      voice('influencer', {}),
      voice('platform', rules),
      botnet,
    ],
    {
      error: carry({ expected: 'map', known: ACTOR_KINDS }),
    },
  ),
  MOST.actors,
).describe('Who speaks: governments, NGOs, media, influencers, platforms, botnets.');

export type ActorInput = z.infer<typeof actors>[number];
export type Voice = Exclude<ActorInput, { kind: 'botnet' }>;
export type AccountCounts = z.infer<typeof accountCounts>;
