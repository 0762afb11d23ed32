import { describe, expect, test } from 'vitest';
import { radialPlaces, radialTree } from '../../../viz/charts/radial-tree.ts';
import { timeTreeCursor, timeTreeGround } from '../../../viz/charts/time-tree.ts';

const parents = [-1, 0, 0, 1, 1];
const data = { parents, met: new Set([3]), known: 2 };
const options = { size: 400, rings: 4, tone: 'false', wave: null };

describe('a radial tree', () => {
  test('puts every share on the ring of its step', () => {
    const nodes = radialPlaces(parents, (depth) => depth * 10);
    expect(nodes.map(({ y }) => y)).toEqual([0, 10, 10, 20, 20]);
    expect(nodes.map((node) => node.data.place)).toEqual([0, 1, 2, 3, 4]);
  });

  test('has as many numbered rings as it is given, so that two trees have the same', () => {
    const svg = radialTree(data, options);
    expect(svg.match(/class="ring"/g)).toHaveLength(4);
    expect([...svg.matchAll(/>(\d)<\/text>/g)].map(([, ring]) => ring)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('shows hollow who had been sent a correction, and pale what is to come', () => {
    const svg = radialTree(data, options);
    expect(svg.match(/class="node met later"/g)).toHaveLength(1);
    expect(svg.match(/class="node later"/g)).toHaveLength(1);
    expect(svg.match(/class="node"/g)).toHaveLength(3);
  });

  test('names who made the wave, as text and never as markup', () => {
    const wave = { node: 1, lines: ['<b>Voice</b>', '2 shares came through it'] };
    const svg = radialTree(data, { ...options, wave });
    expect(svg).toContain('&lt;b&gt;Voice&lt;/b&gt;');
    expect(svg).toMatch(/class="leader"/);
  });

  test('of a post that nobody passed on is that post', () => {
    const svg = radialTree({ parents: [-1], met: new Set(), known: 0 }, { ...options, rings: 1 });
    expect(svg.match(/class="node"/g)).toHaveLength(1);
    expect(svg).not.toContain('class="link');
  });
});

describe('cascades over time', () => {
  const tree = (hours: number[], tone: string) => ({
    parents: [-1, 0, 1],
    depths: [0, 1, 2],
    hours,
    tone,
    name: tone,
    note: '',
  });
  const timed = {
    width: 1024,
    height: 222,
    from: 100,
    to: 110,
    names: 100,
    writeHours: String,
    statement: 'Half was over',
  };
  const places = (svg: string, tone: string) =>
    [
      ...(svg.split(`class="tree ${tone}"`)[1]?.split('</g>')[0] ?? '').matchAll(
        /<circle cx="([\d.]+)" cy="([\d.]+)"/g,
      ),
    ].map(([, x, y]) => [Number(x), Number(y)] as const);

  test('share one clock, the first above the middle and the second below', () => {
    const svg = timeTreeGround(
      [tree([100, 105, 110], 'false'), tree([105, 106, 107], 'true')],
      timed,
    );
    expect(places(svg, 'false').map(([x]) => x)).toEqual([100, 550, 1000]);
    expect(places(svg, 'true').map(([x]) => x)).toEqual([550, 640, 730]);
    for (const [, y] of places(svg, 'false')) expect(y).toBeLessThan(100);
    for (const [, y] of places(svg, 'true')) expect(y).toBeGreaterThan(100);
    expect(svg).toContain('Half was over');
  });

  test('have the cursor of the page while it is on their clock', () => {
    expect(timeTreeCursor(timed, 105)).toContain('x1="550"');
    expect(timeTreeCursor(timed, 90)).toBe('');
  });
});
