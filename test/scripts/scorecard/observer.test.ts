import { describe, expect, it } from 'vitest';
import { Observer } from '../../../scripts/scorecard/observer.ts';
import { createSimulation } from '../../../sim/simulation.ts';
import { CITIZEN } from '../../../sim/world/agents.ts';
import { everythingRecipe } from '../../worlds/everything.ts';

const DAYS = 5;
const recipe = everythingRecipe({ time: { tickHours: 0.5, ticks: DAYS * 48 } });
const observer = new Observer();
const simulation = createSimulation(recipe, undefined, observer.seen);
observer.begin(simulation);
const posted: { author: number; time: number; isFalse: boolean }[] = [];
const shared: typeof posted = [];
while (!simulation.done) {
  const log = simulation.step();
  observer.tick(log);
  const { messages } = simulation.world;
  for (const row of log.messages.subarray(0, log.messageCount)) {
    const [author, time] = [messages.author[row] ?? -1, messages.time[row] ?? -1];
    const isFalse = (messages.veracity[row] ?? 1) < 0.5;
    ((messages.parent[row] ?? -1) < 0 ? posted : shared).push({ author, time, isFalse });
  }
}
const observed = observer.observed();
const { agents, people } = simulation.world;
const isCitizen = ({ author }: { author: number }) => agents.kind[author] === CITIZEN;
const connected = Array.from({ length: people }, (_, i) => i).filter(
  (i) => (agents.accessDraw[i] ?? 1) < (agents.access[i] ?? 0),
);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('what is seen of a run', () => {
  it('is every impression, by age and by post', () => {
    const { impressions = 0 } = simulation.counts();
    expect(impressions).toBeGreaterThan(500);
    expect(sum([...observed.ages])).toBe(impressions);
    expect(sum(observed.posts.map((post) => post.impressions))).toBeLessThan(impressions);
    expect(sum(observed.posts.map((post) => post.impressions))).toBeGreaterThan(0);
  });

  it('is what people posted and passed on that was false, person by person', () => {
    const ofPerson = (list: typeof posted, i: number) =>
      list.filter(({ author }) => author === i).length;
    expect(observed.postsOf).toEqual(connected.map((i) => ofPerson(posted, i)));
    const lies = [...posted, ...shared].filter(({ isFalse }) => isFalse);
    expect(observed.falsehoodsOf).toEqual(connected.map((i) => ofPerson(lies, i)));
    expect(sum(observed.falsehoodsOf)).toBeGreaterThan(0);
  });

  it('is posts from the second day on whose cascades had two days, none by bots', () => {
    const counted = posted.filter(
      ({ author, time }) => time >= 24 && time <= 24 * DAYS - 48 && agents.kind[author] !== 8,
    );
    expect(observed.posts).toHaveLength(counted.length);
    expect(observed.posts.filter(({ byPerson }) => byPerson)).toHaveLength(
      counted.filter(isCitizen).length,
    );
    const sizes = sum(observed.posts.map(({ size }) => size - 1));
    expect(sizes).toBeGreaterThan(0);
    expect(sizes).toBeLessThan(shared.length);
  });

  it('is who met bots, and when people are there', () => {
    expect(sum(observed.botExposuresOf)).toBeGreaterThan(0);
    const ofBots = [...posted, ...shared].filter(({ author }) => agents.kind[author] === 8).length;
    expect(sum([...observed.hours])).toBe(posted.length + shared.length - ofBots);
    expect(observed.botShare).toBeGreaterThan(0);
    expect(observed.botShare).toBeLessThan(0.2);
  });

  it('needs a run', () => {
    expect(() => new Observer().observed()).toThrow('call begin first');
  });
});
