import { expect, it } from 'vitest';
import { meanPath } from '../../../../sim/network/index.ts';
import { path } from '../../../../sim/network/path.ts';
import { ring } from '../../../../sim/network/ring.ts';
import { graphFromTies } from '../../../../sim/world/graph.ts';
import { drawsOf } from '../reading.ts';

it('is (n + 1) / 3 on a path and known on a ring', () => {
  expect(meanPath(path.build({ agents: 9 }, drawsOf('')), 9, drawsOf(''))).toBeCloseTo(10 / 3, 12);
  // A ring of 10: distances 1 1 2 2 3 3 4 4 5.
  const circle = ring.build({ agents: 10 }, drawsOf(''));
  expect(meanPath(circle, 10, drawsOf(''))).toBeCloseTo(25 / 9, 12);
  expect(meanPath(circle, 1, drawsOf(''))).toBeCloseTo(25 / 9, 12);
});

it('goes along who follows whom, over pairs that can be reached', () => {
  const chain = graphFromTies(4, Uint32Array.of(0, 1), Uint32Array.of(1, 2), 2);
  expect(meanPath(chain, 4, drawsOf(''))).toBeCloseTo((1 + 2 + 1) / 3, 12);
});

it('is unknown where nobody reaches anybody', () => {
  const apart = graphFromTies(3, new Uint32Array(0), new Uint32Array(0), 0);
  expect(meanPath(apart, 3, drawsOf(''))).toBeNull();
  const none = graphFromTies(0, new Uint32Array(0), new Uint32Array(0), 0);
  expect(meanPath(none, 3, drawsOf(''))).toBeNull();
});
