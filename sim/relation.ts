/**
 * What stands between a reader and a source: who the source is to the reader, how far it is
 * believed, how near it is, and how well its words are understood.
 */
import { exp } from './math.ts';
import type { World } from './world/world.ts';

/** An item that a reader sees, and what the mechanisms find out about it on the way. */
export interface Item {
  /** Row of the reader. */
  reader: number;
  /** Row of the message read: the latest share of the cascade that reached the reader. */
  message: number;
  root: number;
  /** Row of the account through which the reader got it; the author for a recommendation. */
  source: number;
  /** Hours since the start. */
  time: number;
  tick: number;
  /** Sitting within the tick. */
  session: number;
  position: number;
  recommended: boolean;
  /** 1 where reader and source follow each other. */
  mutual: number;
  /** Distinct accounts in the feed that posted or shared the cascade; 0 for a recommendation. */
  sharers: number;
  /** Index into SOURCE_CLASSES. */
  sourceClass: number;
  /** How far the source is believed (c_is). */
  credibility: number;
  /** Cultural nearness of the source, weakened across the group border. */
  affinity: number;
  comprehension: number;
  /** Factor on what it says about a country: 1, or below 0 where the reader took it badly. */
  reading: number;
  /** 1 where country and origin of the source are both foreign to the reader. */
  foreignSource: number;
  /** 1 where the message is about a country that is neither the reader's own nor its origin. */
  foreignTarget: number;
  /** This meeting of reader and cascade among those remembered, -1 where none is. */
  meeting: number;
  /** Row of the share by which the reader has just passed it on, -1 for none. */
  shared: number;
  /** Shares, replies and likes that it has just drawn. */
  reactions: number;
  /**
   * What the probability of a share, a reply, a like is multiplied by; 1 where nothing restrains.
   */
  shareFactor: number;
  replyFactor: number;
  likeFactor: number;
}

/** Trust in media below which somebody counts as distrusting those who check facts. */
const DISTRUST = 0.4;

/** Whether a reader distrusts media, and with them labels. */
export const distrustsMedia = ({ agents }: World, reader: number): boolean =>
  agents.trust[reader * 5 + MEDIA] < DISTRUST;

export const newItem = (): Item => ({
  reader: 0,
  message: 0,
  root: 0,
  source: 0,
  time: 0,
  tick: 0,
  session: 0,
  position: 0,
  recommended: false,
  mutual: 0,
  sharers: 0,
  sourceClass: 0,
  credibility: 0,
  affinity: 0,
  comprehension: 0,
  reading: 1,
  foreignSource: 0,
  foreignTarget: 0,
  meeting: -1,
  shared: -1,
  reactions: 0,
  shareFactor: 1,
  replyFactor: 1,
  likeFactor: 1,
});

const OWN_GOVERNMENT = 0;
const FOREIGN_GOVERNMENT = 1;
const MEDIA = 2;
const NGO = 3;
export const PEER = 4;

/** Class of each kind of account, as KINDS orders them; governments are told apart by country. */
const CLASS_OF_KIND = [PEER, -1, -1, -1, NGO, MEDIA, PEER, PEER, PEER] as const;

/** What the source is to the reader: an index into SOURCE_CLASSES. */
export function sourceClass(world: World, reader: number, source: number): number {
  const { kind, country } = world.agents;
  const found = CLASS_OF_KIND[kind[source]];
  if (found >= 0) {
    return found;
  }
  return country[source] === country[reader] ? OWN_GOVERNMENT : FOREIGN_GOVERNMENT;
}

/**
 * How far the source is believed: max(floor, 2 trust - 1 + credibility / 2).
 *
 * Zero for a source that is distrusted as much as it is credible; the floor of 0 means that
 * nobody believes the contrary of what a distrusted source says (no backfire).
 */
export function credibility(
  world: World,
  reader: number,
  source: number,
  cls: number,
  floor: number,
): number {
  const { trust, credibility: publicCredibility } = world.agents;
  const value = 2 * trust[reader * 5 + cls] - 1 + 0.5 * publicCredibility[source];
  return value > floor ? value : floor;
}

/** 1 where country and origin of the source are both foreign to the reader. */
export function isForeignSource(world: World, reader: number, source: number): number {
  const { country, origin } = world.agents;
  const here = country[reader];
  const from = origin[reader];
  const there = country[source];
  const roots = origin[source];
  return there !== here && there !== from && roots !== here && roots !== from ? 1 : 0;
}

/** 1 where `target` is a country that is neither the reader's own nor its origin. */
export function isForeignTarget(world: World, reader: number, target: number): number {
  const { country, origin } = world.agents;
  return target >= 0 && target !== country[reader] && target !== origin[reader] ? 1 : 0;
}

/** Distance between two agents on the cultural axes. */
export function culturalGap(world: World, reader: number, source: number): number {
  const { culture } = world.agents;
  const dx = culture[2 * reader] - culture[2 * source];
  const dy = culture[2 * reader + 1] - culture[2 * source + 1];
  return Math.sqrt(dx * dx + dy * dy);
}

/**
 * Nearness of a source to a reader, at most 1:
 * exp(-gap^2 / 2 width^2) (1 - identityWeight identity foreign) + what its owner localises.
 * Language accounts have a fixed cultural factor in place of the exponential.
 */
export function affinity(
  world: World,
  reader: number,
  source: number,
  gap: number,
  width: number,
  identityWeight: number,
): number {
  const { culturalFactor, affinityBonus, identity } = world.agents;
  const fixed = culturalFactor[source];
  const cultural = fixed > 0 ? fixed : exp((-gap * gap) / (2 * width * width));
  const foreign = isForeignSource(world, reader, source);
  const value =
    cultural * (1 - identityWeight * identity[reader] * foreign) + affinityBonus[source];
  return value < 1 ? value : 1;
}

/** The best proficiency of the reader among the languages of the message, 0 for none. */
export function comprehension(world: World, reader: number, messageLanguages: number): number {
  const { proficiency, languages } = world.agents;
  const count = world.sizes.language;
  const shared = languages[reader] & messageLanguages;
  let best = 0;
  for (let language = 0; language < count; language++) {
    if ((shared >>> language) & 1) {
      const value = proficiency[reader * count + language];
      if (value > best) {
        best = value;
      }
    }
  }
  return best;
}
