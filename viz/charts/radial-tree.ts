/**
 * A cascade as a radial tree: the post in the middle, a ring a step, branches in the order in which
 * they began. Two trees that are compared are drawn with the same `rings`, radius and dots.
 */
import { type HierarchyPointNode, hierarchy, linkRadial, tree } from 'd3';
import { label, line, tag } from './svg.ts';

export interface RadialTree {
  /** Places of parents, -1 for the post at 0. */
  readonly parents: ArrayLike<number>;
  /** Nodes drawn as hollow rings: accounts that a correction had been sent to before. */
  readonly met: ReadonlySet<number>;
  /** Nodes up to the cursor; those behind are pale. */
  readonly known: number;
}

export interface RadialOptions {
  /** Width and height. */
  readonly size: number;
  /** Rings drawn: the depth of the deeper tree of two. */
  readonly rings: number;
  /** `false`, `true` or `plain`. */
  readonly tone: string;
  /** Node that is named, with its lines of text. */
  readonly wave: { readonly node: number; readonly lines: readonly string[] } | null;
  /** Without rings and their numbers. */
  readonly bare?: boolean;
}

/** Room outside the last ring. */
const MARGIN = 22;
const HALF_TURN = Math.PI;

interface Node {
  readonly place: number;
  readonly children: Node[];
}

/** The nodes with the angle and the distance at which they stand. */
export function radialPlaces(parents: ArrayLike<number>, radius: (depth: number) => number) {
  const nodes: Node[] = Array.from(parents, (_, place) => ({ place, children: [] }));
  for (let place = 1; place < nodes.length; place++) {
    nodes[parents[place] as number]?.children.push(nodes[place] as Node);
  }
  const root = tree<Node>()
    .size([2 * HALF_TURN, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : 2) / Math.max(1, a.depth))(
    hierarchy(nodes[0] as Node),
  );
  for (const node of root.descendants()) node.y = radius(node.depth);
  return root.descendants().sort((a, b) => a.data.place - b.data.place);
}

const at = (node: HierarchyPointNode<Node>): readonly [number, number] => [
  node.y * Math.sin(node.x),
  -node.y * Math.cos(node.x),
];

const dotRadius = (children: number, bare: boolean): number =>
  (bare ? 0.9 : 1.7) + (bare ? 0.3 : 0.62) * Math.sqrt(children);

/** The name of the node that made the wave, outside the rings, tied to it by a line. */
function waveLabel(
  [x, y]: readonly [number, number],
  lines: readonly string[],
  half: number,
): string {
  const right = x >= 0;
  // Beside the tree, at the height of the node, but never in a corner that is cut.
  const end = { x: right ? half * 0.62 : -half * 0.62, y: y + (y >= 0 ? 0.36 : -0.36) * half };
  const low = Math.max(-half + 20, Math.min(half - 24, end.y));
  const anchor = right ? 'start' : 'end';
  const shift = right ? 6 : -6;
  return [
    line(x, y, end.x, low, 'leader'),
    ...lines.map((text, place) =>
      label(end.x + shift, low + 4 + place * 16, text, {
        class: place === 0 ? 'wave halo' : 'note halo',
        anchor,
      }),
    ),
  ].join('');
}

export function radialTree(data: RadialTree, options: RadialOptions): string {
  const half = options.size / 2;
  const rings = Math.max(1, options.rings);
  const step = (half - MARGIN) / rings;
  const nodes = radialPlaces(data.parents, (depth) => depth * step);
  const parts: string[] = [];
  const ringed = options.bare === true ? 0 : rings;
  for (let ring = 1; ring <= ringed; ring++) {
    parts.push(tag('circle', { r: ring * step, class: 'ring' }));
  }
  const link = linkRadial<unknown, HierarchyPointNode<Node>>()
    .angle((node) => node.x)
    .radius((node) => node.y);
  const links = { known: '', later: '' };
  for (const target of nodes) {
    if (target.parent === null) continue;
    // The post stands at no angle: its links leave it straight.
    const source =
      target.parent.parent === null ? { ...target.parent, x: target.x } : target.parent;
    const path = link({ source: source as HierarchyPointNode<Node>, target }) ?? '';
    links[target.data.place <= data.known ? 'known' : 'later'] += path.replace(
      /\d+\.\d+/g,
      (number) => Number(number).toFixed(1),
    );
  }
  for (const [name, path] of Object.entries(links)) {
    if (path !== '') parts.push(tag('path', { d: path, class: `link ${name}` }));
  }
  for (const node of nodes) {
    const [x, y] = at(node);
    const { place, children } = node.data;
    const met = data.met.has(place);
    parts.push(
      tag('circle', {
        cx: x,
        cy: y,
        r: dotRadius(children.length, options.bare === true) + (met ? 0.8 : 0),
        class: `node${met ? ' met' : ''}${place <= data.known ? '' : ' later'}`,
      }),
    );
  }
  for (let ring = 1; ring <= ringed; ring++) {
    if (step < 14 && ring % 2 === 0) continue;
    parts.push(label(0, 4 - ring * step, String(ring), { class: 'note halo', anchor: 'middle' }));
  }
  const wave = options.wave === null ? undefined : nodes[options.wave.node];
  if (options.wave !== null && wave !== undefined) {
    parts.push(waveLabel(at(wave), options.wave.lines, half));
  }
  return tag(
    'g',
    { class: `tree ${options.tone}`, transform: `translate(${half} ${half})` },
    ...parts,
  );
}
