/** Voronoi cells over a box: relaxed points, their neighbours, and outlines of sets of cells. */
import { Delaunay, type Voronoi } from 'd3';

export interface Cells {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  neighbours(cell: number): Iterable<number>;
  /** Loops round the cells of a kind, as SVG path data; `isIn` says which cells. */
  outline(isIn: (cell: number) => boolean): string;
  /** Lines between cells for which `parts` says so. */
  between(parts: (a: number, b: number) => boolean): string;
}

/** Rounds in which every point moves to the middle of its cell. */
const RELAX = 2;

const fixed = (value: number): string => value.toFixed(1);

export function relaxedCells(
  count: number,
  width: number,
  height: number,
  random: () => number,
): Cells {
  const points = Float64Array.from({ length: count * 2 }, (_, i) =>
    i % 2 === 0 ? random() * width : random() * height,
  );
  let delaunay = new Delaunay(points);
  let voronoi = delaunay.voronoi([0, 0, width, height]);
  for (let round = 0; round < RELAX; round++) {
    moveToMiddles(points, voronoi);
    delaunay = new Delaunay(points);
    voronoi = delaunay.voronoi([0, 0, width, height]);
  }
  const { triangles, halfedges } = delaunay;
  const { circumcenters } = voronoi;
  const corner = (triangle: number): string =>
    `${fixed(circumcenters[2 * triangle] as number)} ${fixed(circumcenters[2 * triangle + 1] as number)}`;
  const next = (edge: number): number => (edge % 3 === 2 ? edge - 2 : edge + 1);

  return {
    count,
    x: Float64Array.from({ length: count }, (_, cell) => points[2 * cell] as number),
    y: Float64Array.from({ length: count }, (_, cell) => points[2 * cell + 1] as number),
    neighbours: (cell) => delaunay.neighbors(cell),
    outline(isIn) {
      // Each edge between a cell inside and one outside is a step from corner to corner; at every
      // corner one step ends and one begins, so the steps close to loops.
      const step = new Map<number, number>();
      for (let edge = 0; edge < triangles.length; edge++) {
        const opposite = halfedges[edge] as number;
        if (opposite < 0) continue;
        if (isIn(triangles[edge] as number) && !isIn(triangles[next(edge)] as number)) {
          step.set(Math.floor(edge / 3), Math.floor(opposite / 3));
        }
      }
      let path = '';
      for (const start of [...step.keys()]) {
        if (!step.has(start)) continue;
        let at = start;
        let pen = 'M';
        for (;;) {
          const to = step.get(at);
          if (to === undefined) break;
          path += pen + corner(at);
          pen = 'L';
          step.delete(at);
          at = to;
        }
        path += 'Z';
      }
      return path;
    },
    between(parts) {
      let path = '';
      for (let edge = 0; edge < triangles.length; edge++) {
        const opposite = halfedges[edge] as number;
        if (opposite < edge) continue;
        if (parts(triangles[edge] as number, triangles[next(edge)] as number)) {
          path += `M${corner(Math.floor(edge / 3))}L${corner(Math.floor(opposite / 3))}`;
        }
      }
      return path;
    },
  };
}

function moveToMiddles(points: Float64Array, voronoi: Voronoi<unknown>): void {
  for (let cell = 0; cell < points.length / 2; cell++) {
    const polygon = voronoi.cellPolygon(cell);
    if (polygon === null) continue;
    let area = 0;
    let [sumX, sumY] = [0, 0];
    for (let i = 0; i + 1 < polygon.length; i++) {
      const [x0, y0] = polygon[i] as [number, number];
      const [x1, y1] = polygon[i + 1] as [number, number];
      const cross = x0 * y1 - x1 * y0;
      area += cross;
      sumX += (x0 + x1) * cross;
      sumY += (y0 + y1) * cross;
    }
    if (area === 0) continue;
    points[2 * cell] = sumX / (3 * area);
    points[2 * cell + 1] = sumY / (3 * area);
  }
}
