/**
 * The model's cascades as real ones are given: those of people's posts about claims, of at least so
 * many nodes, in the world where true and false have the same authors and veracity has no effect.
 */
import { depthOf, structuralVirality } from '../../../sim/index.ts';
import type { Setting } from '../fact.ts';
import { show } from '../measure.ts';

/** Minutes at which the speed curve is compared: those of the real data within two days. */
export const MINUTES = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880] as const;

/** Real collections hold cascades that many have seen; the model's are compared from here on. */
export const LEAST_NODES = 30;

export interface Cascades {
  readonly sizes: readonly number[];
  readonly depths: readonly number[];
  readonly viralities: readonly number[];
  /** Shares made by each of `MINUTES`, and in all. */
  readonly by: readonly number[];
  readonly shares: number;
  /** Sizes of all false and of all true cascades that were passed on at all. */
  readonly falseSizes: readonly number[];
  readonly trueSizes: readonly number[];
}

/** On how many people, and on which network. */
export interface ModelCascades {
  readonly people: number;
  readonly network: number;
}

const settingOf = (people: number): Setting => ({
  world: 'world-randomised',
  overrides: [`population.citizens=${people}`, 'mechanisms.posting.veracityEffect=0'],
  run: true,
});

export function modelCascades({ people, network }: ModelCascades): Cascades {
  const { observed } = show(settingOf(people), network);
  if (observed === null) throw new Error('the world was not run');
  const { posts, forest } = observed;
  const passedOn = posts.filter(({ byPerson, claim, size }) => byPerson && claim && size > 1);
  const large = passedOn.filter(({ size }) => size >= LEAST_NODES);
  const cascades = large.map(({ number }) => forest.cascade(number));
  const by = MINUTES.map((minutes) => {
    let count = 0;
    for (const { times } of cascades) {
      const posted = times[0] ?? 0;
      for (const time of times.subarray(1)) if (60 * (time - posted) <= minutes) count++;
    }
    return count;
  });
  const sizes = large.map(({ size }) => size);
  return {
    sizes,
    depths: cascades.map(({ parents }) => depthOf(parents)),
    viralities: cascades.map(({ parents }) => structuralVirality(parents)),
    by,
    shares: sizes.reduce((sum, size) => sum + size - 1, 0),
    falseSizes: passedOn.filter(({ isFalse }) => isFalse).map(({ size }) => size),
    trueSizes: passedOn.filter(({ isFalse }) => !isFalse).map(({ size }) => size),
  };
}

/** The cascades of several networks as one collection. */
export const together = (all: readonly Cascades[]): Cascades => ({
  sizes: all.flatMap(({ sizes }) => sizes),
  depths: all.flatMap(({ depths }) => depths),
  viralities: all.flatMap(({ viralities }) => viralities),
  by: MINUTES.map((_, n) => all.reduce((sum, { by }) => sum + (by[n] ?? 0), 0)),
  shares: all.reduce((sum, { shares }) => sum + shares, 0),
  falseSizes: all.flatMap(({ falseSizes }) => falseSizes),
  trueSizes: all.flatMap(({ trueSizes }) => trueSizes),
});
