/** A calibration: what it asks, and how it is carried through and taken up again. */
import type { Prior, Target } from './problem.ts';
import {
  type Draw,
  distanceOf,
  drawPriors,
  type Figures,
  type Kept,
  keepNearest,
  type Spread,
  spreadOf,
} from './rejection.ts';
import type { Samples } from './samples.ts';

export interface Question {
  readonly engine: string;
  readonly priors: readonly Prior[];
  readonly targets: readonly Target[];
  readonly samples: number;
  readonly networks: number;
  readonly people: number;
  readonly days: number;
  readonly seed: string;
}

export interface Posterior {
  readonly question: Question;
  /** Share of the samples that is kept. */
  readonly keep: number;
  readonly spread: readonly Spread[];
  /** The draws that were kept, the nearest first: what robustness draws take. */
  readonly draws: readonly Draw[];
  readonly distances: readonly number[];
}

export interface Course {
  /** The model's figures for a draw, in the order of the targets, one list a network. */
  simulate(draw: Draw): Promise<Figures>;
  /** Samples under way at the same time. */
  readonly atOnce: number;
  /** Told how many samples are finished. */
  progress(finished: number): void;
}

/** Runs what is not finished yet; a sample is kept on disk as soon as it is. */
export async function calibrate(
  question: Question,
  samples: Samples,
  keep: number,
  { simulate, atOnce, progress }: Course,
): Promise<Posterior> {
  const draws = drawPriors(question.priors, question.samples, question.seed);
  const finished = samples.finished();
  const waiting = [...draws.keys()].filter((sample) => !finished.has(sample));
  progress(finished.size);
  const work = async (): Promise<void> => {
    for (let sample = waiting.shift(); sample !== undefined; sample = waiting.shift()) {
      const figures = await simulate(draws[sample] ?? {});
      samples.finish(sample, figures);
      finished.set(sample, figures);
      progress(finished.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return posteriorOf(question, draws, finished, keep);
}

/** What the finished samples leave of the priors. */
export function posteriorOf(
  question: Question,
  draws: readonly Draw[],
  finished: ReadonlyMap<number, Figures>,
  keep: number,
): Posterior {
  const all = draws.flatMap((draw, sample): Kept[] => {
    const figures = finished.get(sample);
    if (figures === undefined) return [];
    return [{ sample, draw, distance: distanceOf(figures, question.targets) }];
  });
  const kept = keepNearest(all, keep);
  return {
    question,
    keep,
    spread: spreadOf(question.priors, kept),
    draws: kept.map(({ draw }) => draw),
    distances: kept.map(({ distance }) => distance),
  };
}
