/** The columns of agents: one row for every account of the social graph, people first. */
import { type Columns, column } from './columns.ts';

/** What an account is. Its place in this list is the value in the column `kind`. */
export const KINDS = [
  'citizen',
  'ministry',
  'embassy',
  'diplomat',
  'ngo',
  'media',
  'influencer',
  'platform',
  'bot',
] as const;
export type Kind = (typeof KINDS)[number];

export const CITIZEN = 0;
export const BOT = 8;

/** Classes of sources that a person trusts more or less; the inner index of `trust`. */
export const SOURCE_CLASSES = [
  'own-government',
  'foreign-government',
  'media',
  'ngo',
  'peer',
] as const;

/** Sittings at the feed that an agent may have in one tick. */
export const MOST_SESSIONS = 8;

/** Bits of `flags`. */
export const VERIFIED = 1;
export const SUSPENDED = 2;
export const COMPROMISED = 4;
export const SUPER_SHARER = 8;

/** Bits of `claimFlags`. */
export const HEARD = 1;
export const MET_LABELLED = 2;

const ANY = [-Infinity, Infinity] as const;
const SHARE = [0, 1] as const;
const SIGNED = [-1, 1] as const;
const WORD = [0, 0xffffffff] as const;

export const agentColumns = {
  key: column(
    'u32',
    'what identifies the agent in every draw; belongs to it and not to its row',
    WORD,
  ),
  kind: column('u8', 'index into KINDS', [0, KINDS.length - 1]),
  actor: column('i16', 'the actor that speaks through this account, -1 for people', [-1, 255]),
  country: column('u8', 'where it lives, or whose institution it is', [0, 255]),
  origin: column('u8', 'where it comes from; other than country: diaspora', [0, 255]),
  host: column(
    'u8',
    'the country whose public the account addresses (its block of the graph)',
    [0, 255],
  ),
  language: column('u8', 'primary language', [0, 31]),
  languages: column('u32', 'languages it reads, one bit each', WORD),
  proficiency: column('f32', 'how well it reads each language', SHARE, 'language'),
  culture: column('f32', 'place on two cultural axes', [-3, 3], 2),
  access: column('f32', 'probability that somebody like this is connected', SHARE),
  accessDraw: column('f32', 'its fixed draw: connected while below `access`', SHARE),
  skill: column('f32', 'digital skill', SHARE),
  literacy: column('f32', 'media literacy', SHARE),
  identity: column('f32', 'strength of national identity', SHARE),
  susceptibility: column('f32', 'weight of others against its own first stance (lambda)', SHARE),
  sessionRate: column('f32', 'sittings at the feed an hour, mean over the day', [0, 100]),
  postRate: column('f32', 'posts an hour, mean over the day', [0, 100]),
  attention: column('u8', 'positions of the feed gone down in a sitting', [0, 255]),
  shareBias: column('f32', 'personal inclination to share, logit', ANY),
  stanceStart: column('f32', 'stance on each issue at the start', SIGNED, 'issue'),
  stance: column('f32', 'stance on each issue', SIGNED, 'issue'),
  attitudeStart: column(
    'f32',
    'attitude to each country that attitudes return to',
    SIGNED,
    'country',
  ),
  attitude: column('f32', 'attitude to each country', SIGNED, 'country'),
  trust: column('f32', 'trust in each class of sources', SHARE, SOURCE_CLASSES.length),
  logOddsStart: column(
    'f32',
    'belief in each claim that beliefs return to, log-odds',
    ANY,
    'claim',
  ),
  logOdds: column('f32', 'belief in each claim, log-odds', ANY, 'claim'),
  assertions: column('u8', 'exposures that asserted each claim, at most 255', [0, 255], 'claim'),
  claimFlags: column('u8', 'bits HEARD and MET_LABELLED for each claim', [0, 3], 'claim'),
  broughtBy: column(
    'u8',
    '1 + class of the source that last asserted each claim, 0 for none',
    [0, 5],
    'claim',
  ),
  sources: column(
    'u32',
    'hashed set of the accounts that brought each claim, 64 bits',
    WORD,
    'claim',
    2,
  ),
  recommended: column(
    'u32',
    'first words of the keys of the last 16 recommended messages',
    WORD,
    16,
  ),
  recommendedNext: column('u8', 'where the next recommendation is noted', [0, 15]),
  immunity: column('f32', 'protection by prebunking against manipulative claims', SHARE),
  flags: column('u8', 'bits VERIFIED, SUSPENDED, COMPROMISED, SUPER_SHARER', [0, 15]),
  credibility: column('f32', 'public credibility as a source', SHARE),
  culturalFactor: column(
    'f32',
    'nearness to every reader where it is fixed (language accounts); 0: by culture',
    SHARE,
  ),
  affinityBonus: column('f32', 'added to its affinity: a bureau that localises', SHARE),
  reachedBy: column('u32', 'actors whose messages it has met, one bit each', WORD),
  understood: column('u32', 'actors met in a language it reads better than .5, one bit each', WORD),
  sessions: column('u8', 'sittings at the feed in this tick', [0, MOST_SESSIONS]),
  posts: column('u8', 'posts in this tick', [0, 255]),
  latestMessage: column('i32', 'its newest message in the store, -1 for none', [-1, 0x7fffffff]),
} as const;

export type Agents = Columns<typeof agentColumns>;
