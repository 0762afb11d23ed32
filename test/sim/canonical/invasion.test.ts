import { describe, expect, test } from 'vitest';
import { begin, meanOutcome, textbook } from './runs.ts';

describe('invasion', () => {
  // On an undirected graph a mutant of degree k fixates with (1/k) / sum of 1/k (Sood & Redner).
  test('on a star of five the centre wins with 1/17, a leaf with 4/17', () => {
    const fixation = (state: number[]) =>
      meanOutcome(
        begin('invasion', { graph: textbook('star', { agents: 5 }), nodes: { state } }),
        'fixated',
        6000,
      );
    expect(Math.abs(fixation([1, 0, 0, 0, 0]) - 1 / 17)).toBeLessThan(0.013);
    expect(Math.abs(fixation([0, 1, 0, 0, 0]) - 4 / 17)).toBeLessThan(0.023);
  });

  test('among four who all follow each other it is the voter model: one wins with 1/4', () => {
    const run = begin('invasion', {
      graph: textbook('complete', { agents: 4 }),
      nodes: { state: [1, 0, 0, 0] },
    });
    expect(Math.abs(meanOutcome(run, 'fixated', 6000) - 0.25)).toBeLessThan(0.024);
  });
});
