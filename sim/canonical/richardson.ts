/**
 * Richardson's arms race: two sides arm against each other, tire, and bear grudges.
 *
 * Simultaneous, by Euler's steps of `step`. With a b > m n the race has no end; without clipping it
 * then grows until a double holds no more, where the run stops with the last values that it held.
 * Equation: dx = a y - m x + g, dy = b x - n y + h.
 * Source: Richardson 1960, Arms and Insecurity.
 */
import type { Digest } from '../digest.ts';
import { flag, type Quantity, quantity, type Text, type Values } from '../fields.ts';
import type { Graph } from '../world/graph.ts';
import { type CanonicalRun, canonicalModel, type Setting } from './model.ts';

const LARGEST = 1e9;

const rate = (initial: number | null, symbol: string, meaning: Text): Quantity =>
  quantity({
    default: initial,
    unit: 'a unit of time',
    limits: [-LARGEST, LARGEST],
    range: [0, 1],
    meaning,
    source: `Richardson 1960, ${symbol}`,
    certainty: 'design',
  });

const level = (symbol: string, meaning: Text): Quantity =>
  quantity({
    default: 0,
    unit: 'armament',
    limits: [-LARGEST, LARGEST],
    range: [0, 1],
    meaning,
    source: `Richardson 1960, ${symbol}`,
    certainty: 'design',
  });

const parameters = {
  a: rate(null, 'a', {
    en: 'how strongly x answers y',
    fr: 'force de la réponse de x à y',
  }),
  b: rate(null, 'b', {
    en: 'how strongly y answers x',
    fr: 'force de la réponse de y à x',
  }),
  m: rate(null, 'm', { en: 'how fast x tires', fr: 'vitesse à laquelle x se lasse' }),
  n: rate(null, 'n', { en: 'how fast y tires', fr: 'vitesse à laquelle y se lasse' }),
  g: rate(0, 'g', { en: 'grievance of x', fr: 'grief de x' }),
  h: rate(0, 'h', { en: 'grievance of y', fr: 'grief de y' }),
  x0: level('x(0)', { en: 'x at the start', fr: 'x au départ' }),
  y0: level('y(0)', { en: 'y at the start', fr: 'y au départ' }),
  step: quantity({
    default: 1,
    unit: 'time a tick',
    limits: [1e-9, LARGEST],
    range: [0.01, 1],
    meaning: { en: 'length of a step of Euler’s method', fr: 'longueur d’un pas d’Euler' },
    source: 'the scenario',
    certainty: 'design',
  }),
  clip: flag(true, {
    en: 'keeps both sides from 0 to 1',
    fr: 'maintient les deux côtés entre 0 et 1',
  }),
};

class RichardsonRun implements CanonicalRun {
  readonly graph: Graph;
  readonly keys: Uint32Array;
  tick = 0;
  done = false;
  private readonly values: Values<typeof parameters>;
  private x = 0;
  private y = 0;

  constructor({ values, graph, keys }: Setting<Values<typeof parameters>>) {
    this.values = values;
    this.graph = graph;
    this.keys = keys;
    this.restart();
  }

  restart(): void {
    this.tick = 0;
    this.done = false;
    this.x = this.values.x0;
    this.y = this.values.y0;
  }

  step(): void {
    const { x, y } = this;
    const { a, b, m, n, g, h, step, clip } = this.values;
    const nextX = x + step * (a * y - m * x + g);
    const nextY = y + step * (b * x - n * y + h);
    this.tick++;
    if (!(Math.abs(nextX) < Infinity && Math.abs(nextY) < Infinity)) {
      this.done = true;
      return;
    }
    this.x = clip ? Math.min(1, Math.max(0, nextX)) : nextX;
    this.y = clip ? Math.min(1, Math.max(0, nextY)) : nextY;
  }

  state(): ReadonlyMap<string, Float64Array> {
    return new Map();
  }

  outcomes() {
    return { x: this.x, y: this.y };
  }

  chain(digest: Digest): void {
    digest.number(this.x).number(this.y);
  }
}

export const richardson = canonicalModel({
  name: 'richardson',
  summary: {
    en: 'two sides that arm against each other, tire, and bear grudges',
    fr: 'deux camps qui s’arment l’un contre l’autre, se lassent et gardent des griefs',
  },
  equation: 'dx = a y - m x + g; dy = b x - n y + h',
  source: 'Richardson 1960',
  order: 'simultaneous',
  parameters,
  nodeColumns: [],
  outcomes: {
    x: { en: 'x at the end', fr: 'x à la fin' },
    y: { en: 'y at the end', fr: 'y à la fin' },
  },
  needsNetwork: false,
  grows: false,
  start: (setting) => new RichardsonRun(setting),
});
