/**
 * Explain: what stands in one agent's feed now, why it stands there, and what it would do to the
 * reader, by the very functions of the step. It changes nothing: it works on the state between
 * ticks, as the reader's next sitting would find it.
 */

import type { Values } from './fields.ts';
import { exp } from './math.ts';
import type { ItemProcess, Start, Term } from './mechanism.ts';
import { type feedFields, feedReading } from './mechanisms/feed.ts';
import { Random } from './random.ts';
import type { Item } from './relation.ts';
import { isForeignTarget, newItem } from './relation.ts';
import { MECHANISMS } from './schedule.ts';
import type { Simulation } from './simulation.ts';

/** One item of a feed with its reasons. */
export interface ExplainedItem {
  /** Running number of the message, as in the tables. */
  readonly number: number;
  readonly rootNumber: number;
  /** Row of the account it came through, and of the author of the root. */
  readonly source: number;
  readonly author: number;
  /** Hours since it could first be met. */
  readonly ageHours: number;
  readonly position: number;
  readonly sharers: number;
  readonly seenProbability: number;
  /** What lifted it in the feed; they sum to the score. */
  readonly score: readonly Term[];
  /** What it would do, by mechanism: reception, sharing, exposure, correction, stance, attitude. */
  readonly effects: Readonly<Record<string, readonly Term[]>>;
}

export interface Explanation {
  readonly agent: number;
  readonly tick: number;
  readonly timeHours: number;
  readonly items: readonly ExplainedItem[];
}

/** Explains the feed of the agent in `row` at the moment the simulation stands at. */
export function explainAgent(simulation: Simulation, row: number): Explanation {
  const { world, recipe, tick } = simulation;
  const settings = recipe.scenario.mechanisms;
  const random = new Random(recipe.seed);
  const begin = (name: string): Start<never> => ({
    world,
    parameters: settings[name] as never,
    random,
    recipe,
    items: [],
  });
  const time = tick * world.tickHours;
  const {
    attentionOf,
    begin: beginTick,
    luck,
  } = feedReading(begin('feed') as unknown as Start<Values<typeof feedFields>>);
  const attention = attentionOf(row);
  beginTick(tick);
  attention.gather(row, time);
  const ranked = attention.rank(row, luck[0]);
  const processes = MECHANISMS.filter(
    (mechanism): mechanism is ItemProcess<never> =>
      mechanism.kind === 'item' && settings[mechanism.name]?.off !== true,
  ).map((mechanism) => ({
    name: mechanism.name,
    explain: mechanism.explain(begin(mechanism.name)),
  }));
  const items: ExplainedItem[] = [];
  for (let position = 0; position < ranked; position++) {
    const c = attention.order[position];
    items.push(explainCandidate(c, position));
  }
  return { agent: row, tick, timeHours: time, items };

  function explainCandidate(c: number, position: number): ExplainedItem {
    const { messages, agents } = world;
    const message = attention.message[c];
    const root = messages.root[message];
    const age = attention.ages[c];
    const item: Item = {
      ...newItem(),
      reader: row,
      message,
      root,
      source: messages.author[message],
      time,
      tick,
      position,
      mutual: attention.mutual[c],
      sharers: attention.sharersOf(c),
      foreignTarget: isForeignTarget(world, row, messages.target[message]),
    };
    if (attention.rule.scored) {
      attention.bonusOf(row, message, attention.mutual[c], messages.target[message]);
    }
    const score: Term[] = attention.rule.terms.map((name, n) => ({
      name,
      value: attention.terms[n],
    }));
    if (attention.rule.likeness !== undefined) {
      score.push({ name: 'likeness', value: -attention.losses[c] });
    }
    const tag = attention.rule.scored ? attention.tagBonusOf(root) : 0;
    if (tag !== 0) {
      score.push({ name: 'hashtag', value: tag });
    }
    score.push({ name: 'age', value: -age / attention.ageScale });
    score.push({ name: 'noise', value: attention.noiseOf(c) });
    const effects: Record<string, readonly Term[]> = {};
    for (const { name, explain } of processes) {
      const terms = explain(item);
      if (terms.length > 0) {
        effects[name] = terms;
      }
    }
    return {
      number: messages.number[message],
      rootNumber: messages.number[root],
      source: item.source,
      author: messages.author[root],
      ageHours: age,
      position,
      sharers: item.sharers,
      seenProbability: exp(
        -attention.depth(position, age, attention.bonuses[c], agents.attention[row]) -
          attention.veil(root),
      ),
      score,
      effects,
    };
  }
}
