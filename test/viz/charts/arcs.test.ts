import { describe, expect, test } from 'vitest';
import { type Arc, arcPoint, drawArcs, placeNames } from '../../../viz/charts/arcs.ts';
import { attitudeColour, shareTint } from '../../../viz/charts/tokens.ts';

const arc = (from: [number, number], to: [number, number], more: Partial<Arc> = {}): Arc => ({
  from,
  to,
  width: 3,
  tone: 'tension-2',
  text: '0.42',
  arrow: false,
  ...more,
});

describe('an arc', () => {
  test('begins and ends at its places and bends between them', () => {
    const there = arc([0, 0], [100, 0]);
    expect(arcPoint(there, 0)).toEqual([0, 0]);
    expect(arcPoint(there, 1)).toEqual([100, 0]);
    expect(Math.abs(arcPoint(there, 0.5)[1])).toBeGreaterThan(5);
  });

  test('there and the one back lie on two sides', () => {
    const [, there] = arcPoint(arc([0, 0], [100, 0]), 0.5);
    const [, back] = arcPoint(arc([100, 0], [0, 0]), 0.5);
    expect(Math.sign(there)).toBe(-Math.sign(back));
  });

  test('has its value where nothing else stands', () => {
    const value = (svg: string): number => Number(/<text x="([\d.]+)"/.exec(svg)?.[1]);
    const long = arc([0, 0], [200, 0]);
    expect(value(drawArcs([long], []))).toBe(100);
    const taken = [{ left: 80, right: 120, top: -60, bottom: 60 }];
    const moved = value(drawArcs([long], taken));
    expect(moved + 14 < 80 || moved - 14 > 120).toBe(true);
  });

  test('with a way ends in a head', () => {
    expect(drawArcs([arc([0, 0], [100, 0], { arrow: true })], [])).toContain('class="head"');
    expect(drawArcs([arc([0, 0], [100, 0])], [])).not.toContain('class="head"');
  });
});

describe('names beside capitals', () => {
  const frame = { left: 0, top: 0, right: 800, bottom: 500 };
  const name = (x: number, y: number) => ({ at: [x, y] as const, name: 'Aurelia', value: '+0.40' });

  test('never cover one another', () => {
    const placed = placeNames([name(300, 200), name(340, 210), name(320, 240)], [], frame);
    placed.forEach(({ box: a }, i) => {
      for (const { box: b } of placed.slice(i + 1)) {
        expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(
          false,
        );
      }
    });
  });

  test('keep clear of an arc that leaves to the right, and of the edge', () => {
    const [beside] = placeNames([name(300, 200)], [arc([300, 200], [600, 200])], frame);
    expect(beside?.anchor).not.toBe('start');
    const [inside] = placeNames([name(780, 200)], [], frame);
    expect(inside?.box.right).toBeLessThanOrEqual(800);
  });
});

describe('the colour of land', () => {
  test('lies between the stops of the attitudes', () => {
    expect(attitudeColour(-1)).toBe('var(--attitude-1)');
    expect(attitudeColour(0.425)).toBe(
      'color-mix(in srgb, var(--attitude-6) 50%, var(--attitude-5))',
    );
    expect(attitudeColour(7)).toBe('color-mix(in srgb, var(--attitude-7) 100%, var(--attitude-6))');
  });

  test('is the stronger the larger a share is', () => {
    const strength = (share: number): number => Number(/(\d+)%/.exec(shareTint(share, 'ink'))?.[1]);
    expect(strength(0)).toBeLessThan(strength(0.5));
    expect(strength(0.5)).toBeLessThan(strength(1));
  });
});
