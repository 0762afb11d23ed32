/** Arcs between places of a map, with a value on each, and names beside the places. */
import { place as fixed, label, tag } from './svg.ts';

export type Point = readonly [number, number];

export interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  /** Class of its colour. */
  readonly tone: string;
  readonly text: string;
  /** Draws the end as an arrow. */
  readonly arrow: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far an arc leaves the straight line, by its length. */
const BEND = 0.17;
/** Mean width of a figure of 13 px, of a letter of a name of 20 px, and of a value of 12 px. */
const FIGURE = 6.9;
const LETTER = 10.4;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** The bending point: to the left of the way from `from` to `to`, so that two ways lie apart. */
function bendOf({ from: [x1, y1], to: [x2, y2] }: Pick<Arc, 'from' | 'to'>): Point {
  return [(x1 + x2) / 2 + (y2 - y1) * BEND, (y1 + y2) / 2 - (x2 - x1) * BEND];
}

/** The point of an arc at a share of its way. */
export function arcPoint(arc: Pick<Arc, 'from' | 'to'>, t: number): Point {
  const [cx, cy] = bendOf(arc);
  const at = (a: number, c: number, b: number): number =>
    (1 - t) * (1 - t) * a + 2 * t * (1 - t) * c + t * t * b;
  return [at(arc.from[0], cx, arc.to[0]), at(arc.from[1], cy, arc.to[1])];
}

function arrowHead(arc: Arc): string {
  const [x, y] = arcPoint(arc, 0.93);
  const [bx, by] = arcPoint(arc, 0.86);
  const length = Math.hypot(x - bx, y - by) || 1;
  const [ux, uy] = [(x - bx) / length, (y - by) / length];
  const half = 3.5 + arc.width * 0.6;
  const points: readonly Point[] = [
    [x + ux * half, y + uy * half],
    [x - ux * half - uy * half, y - uy * half + ux * half],
    [x - ux * half + uy * half, y - uy * half - ux * half],
  ];
  const path = points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${fixed(px)} ${fixed(py)}`);
  return tag('path', { d: `${path.join('')}Z`, class: 'head' });
}

/** Draws arcs, the widest last; each value stands on its arc where nothing else stands. */
export function drawArcs(arcs: readonly Arc[], taken: readonly Box[]): string {
  const order = [...arcs].sort((a, b) => a.width - b.width);
  const lines = order.map((arc) => {
    const [cx, cy] = bendOf(arc);
    const end = arc.arrow ? arcPoint(arc, 0.9) : arc.to;
    const d = `M${fixed(arc.from[0])} ${fixed(arc.from[1])}Q${fixed(cx)} ${fixed(cy)} ${fixed(end[0])} ${fixed(end[1])}`;
    return tag(
      'g',
      { class: `arc ${arc.tone}` },
      tag('path', { d, class: 'under', 'stroke-width': arc.width + 3 }),
      tag('path', { d, class: 'over', 'stroke-width': arc.width }),
      arc.arrow ? arrowHead(arc) : '',
    );
  });
  const occupied = [...taken];
  const values = [...order].reverse().map((arc) => {
    const half = (arc.text.length * FIGURE) / 2;
    const boxAt = (t: number): Box => {
      const [x, y] = arcPoint(arc, t);
      return { left: x - half, right: x + half, top: y - 8, bottom: y + 8 };
    };
    const t =
      [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].find((each) =>
        occupied.every((box) => !meets(box, boxAt(each))),
      ) ?? 0.5;
    occupied.push(boxAt(t));
    const [x, y] = arcPoint(arc, t);
    return label(x, y + 4.5, arc.text, { class: `arc-value ${arc.tone} halo`, anchor: 'middle' });
  });
  return lines.join('') + values.join('');
}

export interface PlaceName {
  readonly at: Point;
  readonly name: string;
  readonly value: string;
}

export interface PlacedPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Places a name and its value beside a capital: where fewest arcs and no other name run. */
export function placeNames(
  names: readonly PlaceName[],
  arcs: readonly Pick<Arc, 'from' | 'to'>[],
  frame: Box,
): PlacedPlace[] {
  const points = arcs.flatMap((arc) => Array.from({ length: 41 }, (_, i) => arcPoint(arc, i / 40)));
  const occupied: Box[] = names.map(({ at: [x, y] }) => ({
    left: x - 6,
    right: x + 6,
    top: y - 6,
    bottom: y + 6,
  }));
  return names.map(({ at: [x, y], name, value }) => {
    const width = Math.max(name.length * LETTER, value.length * FIGURE);
    const candidates = [
      { dx: 14, dy: 4, anchor: 'start' as const },
      { dx: -14, dy: 4, anchor: 'end' as const },
      { dx: 0, dy: -30, anchor: 'middle' as const },
      { dx: 0, dy: 26, anchor: 'middle' as const },
      { dx: 12, dy: -26, anchor: 'start' as const },
      { dx: -12, dy: -26, anchor: 'end' as const },
      { dx: 12, dy: 26, anchor: 'start' as const },
      { dx: -12, dy: 26, anchor: 'end' as const },
    ].map(({ dx, dy, anchor }, rank) => {
      const px = x + dx;
      const py = y + dy;
      const left = anchor === 'start' ? px : anchor === 'end' ? px - width : px - width / 2;
      const box = { left, right: left + width, top: py - 17, bottom: py + 21 };
      const under = points.filter(
        ([ax, ay]) => ax > box.left && ax < box.right && ay > box.top && ay < box.bottom,
      ).length;
      const others = occupied.filter((other) => meets(box, other)).length;
      const out =
        box.left < frame.left ||
        box.right > frame.right ||
        box.top < frame.top ||
        box.bottom > frame.bottom;
      return { x: px, y: py, anchor, box, cost: under * 4 + others * 40 + (out ? 400 : 0) + rank };
    });
    const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
    occupied.push(best.box);
    return { x: best.x, y: best.y, anchor: best.anchor, box: best.box };
  });
}
