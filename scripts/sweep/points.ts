/** The points of an experiment: which values the things that are varied take together. */
import {
  type Experiment,
  type Factor,
  factorial,
  type Level,
  latinHypercube,
  sobolSequence,
} from '../../sim/index.ts';

export interface Point {
  /** One a factor, in their order. */
  readonly levels: readonly Level[];
  /** The same as `--set` takes it. */
  readonly overrides: readonly string[];
}

const DIGITS = 6;

/**
 * The value at a place from 0 to 1 in a range; `whole` ranges hold their integers equally often.
 */
export function levelAt(factor: Factor, place: number, whole: boolean): Level {
  if ('values' in factor) {
    const last = factor.values.length - 1;
    return factor.values[Math.min(last, Math.floor(place * factor.values.length))] as Level;
  }
  const { low, high, scale } = factor;
  if (whole) {
    return Math.min(high, low + Math.floor(place * (high - low + 1)));
  }
  const value = scale === 'log' ? low * (high / low) ** place : low + place * (high - low);
  return Math.min(high, Math.max(low, Number(value.toPrecision(DIGITS))));
}

/** As YAML reads it back: a text stays a text. */
const written = (level: Level): string =>
  typeof level === 'string' ? JSON.stringify(level) : String(level);

export const pointOf = (factors: readonly Factor[], levels: readonly Level[]): Point => ({
  levels,
  overrides: factors.map(({ path }, place) => `${path}=${written(levels[place] as Level)}`),
});

/** Points from places in the unit cube. */
export const pointsAt = (
  factors: readonly Factor[],
  places: readonly (readonly number[])[],
  whole: ReadonlySet<string>,
): Point[] =>
  places.map((point) =>
    pointOf(
      factors,
      factors.map((factor, n) => levelAt(factor, point[n] ?? 0, whole.has(factor.path))),
    ),
  );

/** The design's points in their order; `whole` names the paths that take integers alone. */
export function pointsOf(
  { factors, design }: Experiment,
  seed: string,
  whole: ReadonlySet<string>,
): Point[] {
  const values = factors.map((factor) => ('values' in factor ? factor.values : []));
  const cube = (places: readonly (readonly number[])[]) => pointsAt(factors, places, whole);
  switch (design.kind) {
    case 'factorial':
      return factorial(values).map((levels) => pointOf(factors, levels));
    case 'list':
      return Array.from({ length: values[0]?.length ?? 1 }, (_, n) =>
        pointOf(
          factors,
          values.map((own) => own[n] as Level),
        ),
      );
    case 'lhs':
      return cube(
        latinHypercube(
          design.samples,
          factors.map(({ path }) => path),
          `${seed}/design`,
        ),
      );
    case 'sobol':
      return cube(sobolSequence(design.samples, factors.length));
  }
}
