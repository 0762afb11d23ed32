/** The small tables of the world: countries, pairs of countries, claims, actors, injects. */
import { type Columns, column } from './columns.ts';

const SHARE = [0, 1] as const;
const SIGNED = [-1, 1] as const;
const COUNT = [0, 0xffffffff] as const;
const HOURS = [-1, Infinity] as const;

export const countryColumns = {
  people: column('u32', 'citizens who live there', COUNT),
  utcOffset: column('f32', 'hours east of UTC', [-12, 14]),
  responsiveness: column('f32', 'how readily the government answers', SHARE),
  repression: column('f32', 'how hard it punishes dissent', SHARE),
  culture: column('f32', 'centroid on two cultural axes', [-3, 3], 2),
  accessFactor: column('f32', 'factor on sessions and posts while access is disturbed', [0, 10]),
  salience: column('f32', 'extra coverage by the media, 1 full', [0, 10]),
  arousalShift: column('f32', 'added to the arousal of new posts', SIGNED),
  rivals: column('u8', 'whether each country is a rival', [0, 1], 'country'),
  officialEngagements: column(
    'u32',
    'visible engagements of its citizens with posts of foreign governments',
    COUNT,
  ),
  impressions: column('u32', 'items seen by its citizens', COUNT),
  falseImpressions: column('u32', 'of them, items more false than true', COUNT),
  engagements: column('u32', 'shares, replies and likes by its citizens', COUNT),
} as const;

export const dyadColumns = {
  tension: column('f32', 'tension of the row country toward each country', SHARE, 'country'),
} as const;

export const claimColumns = {
  truth: column('f32', '1 true, 0 false', SHARE),
  manipulative: column('u8', 'whether it uses manipulative techniques', [0, 1]),
  about: column('i16', 'country it is about, -1 for none', [-1, 255]),
  inTheAir: column(
    'u8',
    'whether somebody may have heard of it: 0 until an inject brings it',
    [0, 1],
  ),
} as const;

export const actorColumns = {
  spent: column('f64', 'budget units spent', [0, Infinity]),
  strategy: column('i16', 'strategy whose actions it follows, -1 for that of the run', [-1, 255]),
  strategySince: column('f64', 'hours at which it took up that strategy', [0, Infinity]),
  lastDecision: column('f64', 'when it last chose an action, hours; -1 never', HOURS),
  activeClaim: column('i16', 'claim that a botnet pushes now, -1 for none', [-1, 31]),
  replies: column('u32', 'people it replied to', COUNT),
} as const;

/** One row an action of a strategy: where its calendar stands. */
export const actionColumns = {
  nextTrigger: column('f64', 'when it is next due, hours; -1 before the first', HOURS),
  conditionSince: column('f64', 'since when its condition has held, hours; -1 not', HOURS),
} as const;

/** One row an inject of the timeline, then those added by decisions. */
export const injectColumns = {
  start: column('f64', 'when it began, hours; -1 not yet', HOURS),
  ended: column('u8', 'whether its end was noted', [0, 1]),
  conditionSince: column('f64', 'since when its condition has held, hours; -1 not', HOURS),
} as const;

/** One row a decision point. */
export const decisionColumns = {
  decided: column('u8', 'whether an option was taken', [0, 1]),
  conditionSince: column('f64', 'since when its condition has held, hours; -1 not', HOURS),
} as const;

/** One row an outcome: the public first, then those reached. What its window has seen so far. */
export const outcomeColumns = {
  value: column('f64', 'value when the window ended, or as it stands', [-Infinity, Infinity], 2),
  known: column('u8', 'whether there is a value', [0, 1], 2),
  before: column('f64', 'total when the window began', [-Infinity, Infinity], 2),
  sum: column('f64', 'sum of the values within the window', [-Infinity, Infinity], 2),
  count: column('u32', 'how many they are', COUNT, 2),
} as const;

/** Actions that were decided and have not left yet. */
export const queueColumns = {
  due: column('f64', 'when it leaves, hours', [0, Infinity]),
  action: column('u16', 'row of the action', [0, 0xffff]),
  actor: column('u8', 'who acts', [0, 255]),
  used: column('u8', 'whether the place is taken', [0, 1]),
} as const;

/** Replies by people to posts of actors, for dialogue to answer; a ring an actor. */
export const mentionColumns = {
  person: column('u32', 'row of the agent that replied', COUNT),
  keyHigh: column('u32', 'first word of the key of the post', COUNT),
  time: column('f64', 'hours', [0, Infinity]),
} as const;

export type Countries = Columns<typeof countryColumns>;
export type Dyads = Columns<typeof dyadColumns>;
export type Claims = Columns<typeof claimColumns>;
export type Actors = Columns<typeof actorColumns>;
export type ActionRows = Columns<typeof actionColumns>;
export type InjectRows = Columns<typeof injectColumns>;
export type DecisionRows = Columns<typeof decisionColumns>;
export type OutcomeRows = Columns<typeof outcomeColumns>;
export type Queue = Columns<typeof queueColumns>;
export type Mentions = Columns<typeof mentionColumns>;

export const mentionHeadColumns = {
  next: column('u32', 'mentions ever noted for the actor', COUNT),
  answered: column('u32', 'of them, answered or passed over', COUNT),
} as const;

export type MentionHeads = Columns<typeof mentionHeadColumns>;
