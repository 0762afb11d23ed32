/**
 * Land for countries that are nowhere: value noise raised in the middle of a box, its high part
 * made of relaxed Voronoi cells, each given to the nearest capital; specks are dropped. It is drawn
 * once from its seed and never looks like a real place.
 */
import { seeded } from '../charts/chance.ts';
import { relaxedCells } from './cells.ts';
import { valueNoise } from './noise.ts';

export interface CountryShape {
  readonly id: string;
  /** SVG path data. */
  readonly path: string;
  /** Where its capital stands. */
  readonly x: number;
  readonly y: number;
}

export interface Land {
  /** The box that holds the land. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly countries: readonly CountryShape[];
  /** Between land and sea; between countries. */
  readonly coast: string;
  readonly borders: string;
}

export interface CountryShare {
  readonly id: string;
  readonly share: number;
}

const CELLS = 15_000;
const WIDTH = 1000;
const HEIGHT = 600;
/** Share of the box that is land. */
const LAND = 0.42;
/** Smaller islands and lakes are dropped, in cells. */
const LEAST_ISLAND = 60;
const LEAST_LAKE = 25;
/** How far borders wander from the straight line between two capitals, in units of the box. */
const WANDER = 46;
const ROUNDS = 12;

/** The cells above the height that leaves `LAND` of them, without what is left of specks. */
function landOf(cells: ReturnType<typeof relaxedCells>, random: () => number): Uint8Array {
  const noise = valueNoise(random, 6);
  const heights = Float64Array.from({ length: cells.count }, (_, cell) => {
    const [x, y] = [cells.x[cell] as number, cells.y[cell] as number];
    const across = (x / WIDTH - 0.5) * 2;
    const down = (y / HEIGHT - 0.5) * 2;
    // High in the middle, deep at the edges, or land would end in a straight line.
    const edge = Math.max(0, Math.max(Math.abs(across), Math.abs(down)) - 0.78) * 6;
    const round = across * across + down * down;
    return 0.9 * noise(x / 190, y / 190) - 0.62 * round - edge * edge;
  });
  const sorted = heights.slice().sort();
  const level = sorted[Math.floor((1 - LAND) * sorted.length)] as number;
  const land = Uint8Array.from(heights, (height) => (height > level ? 1 : 0));
  dropSpecks(cells, land, 1, LEAST_ISLAND);
  dropSpecks(cells, land, 0, LEAST_LAKE);
  return land;
}

/** Turns over connected parts of `kind` that are smaller than `least`. */
function dropSpecks(
  cells: ReturnType<typeof relaxedCells>,
  land: Uint8Array,
  kind: 0 | 1,
  least: number,
): void {
  const seen = new Uint8Array(land.length);
  for (let start = 0; start < land.length; start++) {
    if (seen[start] === 1 || land[start] !== kind) continue;
    const part = [start];
    seen[start] = 1;
    for (let i = 0; i < part.length; i++) {
      for (const cell of cells.neighbours(part[i] as number)) {
        if (seen[cell] === 1 || land[cell] !== kind) continue;
        seen[cell] = 1;
        part.push(cell);
      }
    }
    if (part.length < least) for (const cell of part) land[cell] = 1 - kind;
  }
}

/**
 * Middles of the land, one a country, moved apart until each is in the middle of what is nearest.
 */
function middles(
  xs: Float64Array,
  ys: Float64Array,
  weights: readonly number[],
  random: () => number,
) {
  const chosen: { x: number; y: number; weight: number }[] = [];
  for (const weight of weights) {
    // Of a few places the one farthest from the others: no two countries begin side by side.
    let best = { x: 0, y: 0, far: -1 };
    for (let trial = 0; trial < 30; trial++) {
      const cell = Math.floor(random() * xs.length);
      const [x, y] = [xs[cell] as number, ys[cell] as number];
      const far = Math.min(
        Number.POSITIVE_INFINITY,
        ...chosen.map((other) => Math.hypot(other.x - x, other.y - y) / other.weight),
      );
      if (far > best.far) best = { x, y, far };
    }
    chosen.push({ x: best.x, y: best.y, weight });
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = chosen.map(() => ({ x: 0, y: 0, cells: 0 }));
    for (let cell = 0; cell < xs.length; cell++) {
      const sum = sums[nearest(chosen, xs[cell] as number, ys[cell] as number)];
      if (sum === undefined) continue;
      sum.x += xs[cell] as number;
      sum.y += ys[cell] as number;
      sum.cells += 1;
    }
    sums.forEach(({ x, y, cells }, place) => {
      const middle = chosen[place];
      if (middle === undefined || cells === 0) return;
      middle.x = x / cells;
      middle.y = y / cells;
    });
  }
  return chosen;
}

function nearest(
  middles: readonly { readonly x: number; readonly y: number; readonly weight: number }[],
  x: number,
  y: number,
): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  middles.forEach((middle, place) => {
    const distance = Math.hypot(middle.x - x, middle.y - y) / middle.weight;
    if (distance < least) {
      least = distance;
      best = place;
    }
  });
  return best;
}

/** Land for some countries, larger for those with more people; the same for the same seed. */
export function fictionalLand(countries: readonly CountryShare[], seed: string): Land {
  const random = seeded(seed);
  const cells = relaxedCells(CELLS, WIDTH, HEIGHT, random);
  const land = landOf(cells, random);
  const wander = valueNoise(random, 3);
  const wanderToo = valueNoise(random, 3);
  const on = Array.from(land.keys()).filter((cell) => land[cell] === 1);
  const at = (axis: Float64Array, noise: typeof wander) =>
    Float64Array.from(on, (cell) => {
      const [x, y] = [cells.x[cell] as number, cells.y[cell] as number];
      return (axis[cell] as number) + WANDER * noise(x / 90, y / 90);
    });
  const xs = at(cells.x, wander);
  const ys = at(cells.y, wanderToo);
  const weights = countries.map(({ share }) => Math.sqrt(Math.max(0.04, share)));
  const seats = middles(xs, ys, weights, random);
  const owner = new Int32Array(cells.count).fill(-1);
  on.forEach((cell, place) => {
    owner[cell] = nearest(seats, xs[place] as number, ys[place] as number);
  });
  const ownerOf = (cell: number): number => owner[cell] as number;
  const along = (axis: Float64Array) => on.map((cell) => axis[cell] as number);
  return {
    left: Math.min(...along(cells.x)),
    top: Math.min(...along(cells.y)),
    right: Math.max(...along(cells.x)),
    bottom: Math.max(...along(cells.y)),
    countries: countries.map(({ id }, country) => {
      const middle = seats[country] as { x: number; y: number };
      // The capital is the own cell nearest to the middle: that may lie in a bay.
      let capital = -1;
      for (const cell of on) {
        if (ownerOf(cell) !== country) continue;
        const far = (c: number): number =>
          Math.hypot((cells.x[c] as number) - middle.x, (cells.y[c] as number) - middle.y);
        if (capital < 0 || far(cell) < far(capital)) capital = cell;
      }
      return {
        id,
        path: cells.outline((cell) => ownerOf(cell) === country),
        x: capital < 0 ? middle.x : (cells.x[capital] as number),
        y: capital < 0 ? middle.y : (cells.y[capital] as number),
      };
    }),
    coast: cells.outline((cell) => ownerOf(cell) >= 0),
    borders: cells.between(
      (a, b) => ownerOf(a) >= 0 && ownerOf(b) >= 0 && ownerOf(a) !== ownerOf(b),
    ),
  };
}
