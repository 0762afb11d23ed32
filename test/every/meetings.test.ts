/** What holds of everything that anybody meets in a run: what comes again, and what it draws. */
import { describe, expect, it } from 'vitest';
import { createSimulation } from '../../sim/simulation.ts';
import { everythingRecipe, withSettings } from '../worlds/everything.ts';

interface Met {
  times: number;
  recommended: number;
  reactions: number;
  shares: number;
}

/** So keen and so little choice that much comes again. */
const recipe = everythingRecipe({
  mechanisms: withSettings({
    sharing: { intercept: -1 },
    feed: { recommendationShare: 0.4 },
    people: { sessionsMedian: 10, attention: 30 },
  }),
});
const met = new Map<string, Met>();
const again: string[] = [];
const simulation = createSimulation(recipe, undefined, (item) => {
  const { messages, agents } = simulation.world;
  const pair = `${agents.key[item.reader]} ${messages.keyHigh[item.root]}`;
  const known = met.get(pair) ?? { times: 0, recommended: 0, reactions: 0, shares: 0 };
  if (item.recommended && known.times > 0) again.push(pair);
  met.set(pair, {
    times: known.times + 1,
    recommended: known.recommended + (item.recommended ? 1 : 0),
    reactions: known.reactions + item.reactions,
    shares: known.shares + (item.shared >= 0 ? 1 : 0),
  });
});
while (!simulation.done) simulation.step();
const all = [...met.values()];

describe('what a person has met', () => {
  it('comes again in the feed when somebody new shares it, but is never proposed', () => {
    expect(all.length).toBeGreaterThan(5000);
    expect(all.filter(({ times }) => times > 1).length).toBeGreaterThan(200);
    expect(all.filter(({ recommended }) => recommended > 0).length).toBeGreaterThan(500);
    expect(again).toEqual([]);
    expect(all.every(({ recommended }) => recommended <= 1)).toBe(true);
  });

  it('is shared once, answered once and liked once at most, however often it comes', () => {
    expect(all.every(({ shares }) => shares <= 1)).toBe(true);
    expect(all.every(({ reactions }) => reactions <= 3)).toBe(true);
    expect(all.filter(({ reactions }) => reactions === 3).length).toBeGreaterThan(100);
  });

  it('was liked by nobody more often than there are people to like it', () => {
    const { messages, counters } = simulation.world;
    const people = new Map<number, number>();
    for (const pair of met.keys()) {
      const root = Number(pair.split(' ')[1]);
      people.set(root, (people.get(root) ?? 0) + 1);
    }
    for (let row = 0; row < (counters.rowsUsed[0] ?? 0); row++) {
      if (messages.root[row] === row && (messages.actor[row] ?? 0) < 0) {
        const most = 3 * (people.get(messages.keyHigh[row] ?? 0) ?? 0);
        expect(messages.engagement[row]).toBeLessThanOrEqual(most);
      }
    }
  });
});
