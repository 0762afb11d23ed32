/**
 * Measures of a graph by which generated networks are held to real ones.
 *
 * Source: reciprocity as share of connected pairs, Kwak et al. 2010; tail exponent, Clauset,
 * Shalizi & Newman 2009, eq. 3.7; assortativity, Newman 2003, eq. 2.
 */
import { log } from '../../math.ts';
import type { Graph } from '../../world/graph.ts';

/** An attribute of each agent; an empty text means that it is not known. */
export type Attribute = ArrayLike<string | number>;

/** Share of the connected pairs in which both follow each other; null without ties. */
export function reciprocity(graph: Graph): number | null {
  const { followedStart, followed, followersStart, followers } = graph;
  let mutual = 0;
  let selfTies = 0;
  for (let agent = 0; agent < graph.agents; agent++) {
    let back = followersStart[agent];
    const end = followersStart[agent + 1];
    for (let place = followedStart[agent]; place < followedStart[agent + 1]; place++) {
      const other = followed[place];
      if (other === agent) {
        selfTies++;
        continue;
      }
      while (back < end && followers[back] < other) back++;
      if (back < end && followers[back] === other) mutual++;
    }
  }
  const pairs = graph.ties - selfTies - mutual / 2;
  return pairs === 0 ? null : mutual / 2 / pairs;
}

/**
 * Exponent of a power law fitted to the numbers of followers from `minimum` on, by maximum
 * likelihood (discrete approximation, good from about 6 on); null if nobody has as many.
 */
export function tailExponent(graph: Graph, minimum = 20): number | null {
  let count = 0;
  let sum = 0;
  for (let agent = 0; agent < graph.agents; agent++) {
    const number = graph.followersStart[agent + 1] - graph.followersStart[agent];
    if (number < minimum) continue;
    count++;
    sum += log(number / (minimum - 0.5));
  }
  return count === 0 ? null : 1 + count / sum;
}

/** Share of ties between agents with the same value, among ties where both are known. */
export function sameShare(graph: Graph, attribute: Attribute): number | null {
  let known = 0;
  let same = 0;
  eachKnownTie(graph, attribute, (follower, followed) => {
    known++;
    if (follower === followed) same++;
  });
  return known === 0 ? null : same / known;
}

/**
 * Newman's assortativity by a discrete attribute: 1 when ties join only equals, 0 when they are
 * as by chance. Ties with an unknown end are left out; null where all known ends are equal.
 */
export function assortativity(graph: Graph, attribute: Attribute): number | null {
  const out = new Map<string | number, number>();
  const into = new Map<string | number, number>();
  let known = 0;
  let same = 0;
  eachKnownTie(graph, attribute, (follower, followed) => {
    known++;
    if (follower === followed) same++;
    out.set(follower, (out.get(follower) ?? 0) + 1);
    into.set(followed, (into.get(followed) ?? 0) + 1);
  });
  let byChance = 0;
  for (const [value, count] of out) byChance += (count / known) * ((into.get(value) ?? 0) / known);
  return known === 0 || byChance === 1 ? null : (same / known - byChance) / (1 - byChance);
}

function eachKnownTie(
  graph: Graph,
  attribute: Attribute,
  visit: (follower: string | number, followed: string | number) => void,
): void {
  for (let agent = 0; agent < graph.agents; agent++) {
    const own = attribute[agent];
    if (own === '') continue;
    for (let at = graph.followedStart[agent]; at < graph.followedStart[agent + 1]; at++) {
      const other = attribute[graph.followed[at]];
      if (other !== '') visit(own, other);
    }
  }
}
