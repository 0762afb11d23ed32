import { describe, expect, test } from 'vitest';
import { begin, meanOutcome, textbook } from './runs.ts';

const fixation = (graph: string, values: Record<string, number>, state: number[]) =>
  meanOutcome(
    begin('voter', { graph: textbook(graph, values), nodes: { state } }),
    'fixated',
    6000,
  );

describe('voter', () => {
  // 6,000 replicates: four standard errors of one half are .026.
  test('on a star the centre wins with 1/2, a leaf with 1/8, two leaves with 1/4', async () => {
    expect(Math.abs(fixation('star', { agents: 5 }, [1, 0, 0, 0, 0]) - 1 / 2)).toBeLessThan(0.027);
    expect(Math.abs(fixation('star', { agents: 5 }, [0, 1, 0, 0, 0]) - 1 / 8)).toBeLessThan(0.018);
    expect(Math.abs(fixation('star', { agents: 5 }, [0, 1, 1, 0, 0]) - 1 / 4)).toBeLessThan(0.024);
  });

  test('on a path of four an end wins with 1/6, an inner one with 2/6', () => {
    expect(Math.abs(fixation('path', { agents: 4 }, [1, 0, 0, 0]) - 1 / 6)).toBeLessThan(0.02);
    expect(Math.abs(fixation('path', { agents: 4 }, [0, 1, 0, 0]) - 2 / 6)).toBeLessThan(0.026);
  });

  test('among four who all follow each other one takes 5.5 steps on average, two take 7', () => {
    const steps = (state: number[]) =>
      meanOutcome(
        begin('voter', { graph: textbook('complete', { agents: 4 }), nodes: { state } }),
        'steps',
        6000,
      );
    expect(Math.abs(steps([1, 0, 0, 0]) - 5.5)).toBeLessThan(0.35);
    expect(Math.abs(steps([1, 1, 0, 0]) - 7)).toBeLessThan(0.35);
  });
});
