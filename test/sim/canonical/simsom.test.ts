import { describe, expect, test } from 'vitest';
import { begin, finish, textbook } from './runs.ts';

const people = textbook('random-walk', { agents: 400, links: 20, continue: 0.5 });

const quality = (values: Record<string, unknown>) =>
  finish(begin('simsom', { graph: people, values: { stop: 'horizon', ...values } }), 60).outcomes()[
    'quality'
  ] ?? Number.NaN;

describe('simsom', () => {
  test('without bots feeds have the mean quality of posts: 1 / (1 - e^-10) - 1/10 = .90005', () => {
    // 400 feeds of 15 over 30 steps; the published runs of 10,000 accounts scatter by .02.
    expect(Math.abs(quality({ botShare: 0 }) - 0.90005)).toBeLessThan(0.03);
  });

  test('quality falls with infiltration, deception and flooding', () => {
    const none = quality({ botShare: 0 });
    const some = quality({ infiltration: 0.05 });
    expect(some).toBeLessThan(none);
    expect(quality({ infiltration: 0.3 })).toBeLessThan(some);
    expect(quality({ infiltration: 0.05, deception: 1 })).toBeLessThan(some);
    expect(quality({ infiltration: 0.05, flooding: 32 })).toBeLessThan(some);
  });

  test('without bots their settings make no difference, to the bit', () => {
    expect(quality({ botShare: 0, infiltration: 0.5, deception: 1, flooding: 64 })).toBe(
      quality({ botShare: 0 }),
    );
  });
});
