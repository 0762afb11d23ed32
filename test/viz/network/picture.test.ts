import { describe, expect, test } from 'vitest';
import {
  beliefRamp,
  type Palette,
  packed,
  paintKinds,
  paintValues,
  rampAt,
  signedRamp,
} from '../../../viz/network/colours.ts';
import { dotRadii, fieldOf } from '../../../viz/network/field.ts';
import { drawingOrder, MOST_TIES, tieAlpha, tieStride } from '../../../viz/network/picture.ts';
import { nearestTowards, placeNames } from '../../../viz/network/place-labels.ts';
import { tiesOf } from '../../../viz/network/selected-ties.ts';

const grey = [128, 128, 128] as const;
const palette: Palette = {
  paper: [255, 255, 255],
  ink: [0, 0, 0],
  axis: grey,
  attitude: [[100, 0, 0], [120, 0, 0], [140, 0, 0], grey, [0, 0, 140], [0, 0, 120], [0, 0, 100]],
  true: [0, 128, 0],
  false: [200, 0, 0],
  kinds: { citizen: grey, bot: [255, 0, 0] },
  strategy: [grey],
};

describe('names of institutions', () => {
  const frame = { left: 0, top: 0, right: 400, bottom: 300 };
  const name = (x: number, y: number) => ({ x, y, mark: 6, width: 80, height: 15 });
  const boxOf = (placed: { x: number; y: number; anchor: string }) => {
    const left = { start: 0, middle: 40, end: 80 }[placed.anchor] ?? 0;
    return {
      left: placed.x - left,
      right: placed.x - left + 80,
      top: placed.y - 7.5,
      bottom: placed.y + 7.5,
    };
  };

  test('stand to the right of their mark where there is room', () => {
    expect(placeNames([name(100, 100)], [], frame)[0]).toEqual({
      x: 110,
      y: 100,
      anchor: 'start',
      leader: false,
    });
  });

  test('never cover each other, a mark, or the edge', () => {
    const names = Array.from({ length: 14 }, (_, i) => name(180 + (i % 4) * 18, 120 + i * 9));
    const placed = placeNames(names, [], frame);
    const boxes = placed.flatMap((each) => (each === null ? [] : [boxOf(each)]));
    expect(boxes.length).toBeGreaterThan(5);
    boxes.forEach((a, i) => {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(400);
      for (const b of boxes.slice(i + 1)) {
        const meet = a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
        expect(meet).toBe(false);
      }
    });
  });

  test('are left out where there is no place', () => {
    const taken = [{ left: 0, top: 0, right: 400, bottom: 300 }];
    expect(placeNames([name(100, 100)], taken, frame)).toEqual([null]);
  });
});

test('the arrows lead to the nearest mark in their direction', () => {
  const marks = [
    { x: 0, y: 0 },
    { x: 50, y: 5 },
    { x: 20, y: 90 },
    { x: -40, y: 0 },
    { x: 300, y: 0 },
  ];
  expect(nearestTowards(marks, 0, 'right')).toBe(1);
  expect(nearestTowards(marks, 0, 'down')).toBe(2);
  expect(nearestTowards(marks, 0, 'left')).toBe(3);
  expect(nearestTowards(marks, 0, 'up')).toBe(-1);
});

describe('the colours of dots', () => {
  test('lie at fixed places of the scale, never stretched to the data', () => {
    const ramp = signedRamp(palette);
    expect(rampAt(ramp.stops, ramp.colours, -2)).toEqual([100, 0, 0]);
    expect(rampAt(ramp.stops, ramp.colours, 0)).toEqual(grey);
    expect(rampAt(ramp.stops, ramp.colours, 0.6)).toEqual([0, 0, 120]);
  });

  test('end in the colour of false for a false claim, of true for a true one', () => {
    expect(beliefRamp(palette, true).colours.at(-1)).toEqual([200, 0, 0]);
    expect(beliefRamp(palette, false).colours.at(-1)).toEqual([0, 128, 0]);
  });

  test('are faint where a filter leaves an account out, grey for what is no person', () => {
    const colours = new Uint32Array(3);
    const values = [1000, 1000, 1000];
    paintValues(
      colours,
      { ramp: signedRamp(palette), values, step: 1 / 1000, from: null },
      (row) => row !== 2,
      (row) => row !== 1,
      grey,
    );
    const alpha = [...colours].map((word) => word >>> 24);
    expect(alpha[0]).toBeGreaterThan(200);
    expect(alpha[1]).toBeLessThan(30);
    expect((colours[2] as number) & 0xffffff).toBe(packed(grey, 0) & 0xffffff);
  });

  test('show the change since the start on request', () => {
    const colours = new Uint32Array(1);
    const ramp = signedRamp(palette, 0.2);
    paintValues(
      colours,
      { ramp, values: [700], step: 1 / 1000, from: [500] },
      () => true,
      () => true,
      grey,
    );
    expect((colours[0] as number) & 0xffffff).toBe(packed([0, 0, 100], 0) & 0xffffff);
  });

  test('tell kinds apart', () => {
    const colours = new Uint32Array(2);
    paintKinds(
      colours,
      (row) => (row === 0 ? 'bot' : 'citizen'),
      () => true,
      palette,
    );
    expect((colours[0] as number) & 0xff).toBe(255);
    expect((colours[1] as number) & 0xff).toBe(128);
  });
});

describe('the field', () => {
  test('is stretched to the frame, by 1.55 at most', () => {
    const square = { x: [0, 1, 0, 1], y: [0, 0, 1, 1] };
    expect(fieldOf(square, 1.2).right).toBeCloseTo(1.2);
    expect(fieldOf(square, 9).right).toBeCloseTo(1.55);
    expect(fieldOf(square, 0.5).right).toBeCloseTo(1);
  });

  test('does not let one far agent shrink the rest', () => {
    const x = Array.from({ length: 10_000 }, (_, i) => i / 10_000);
    x[0] = -1000;
    expect(fieldOf({ x, y: x }, 1).left).toBeGreaterThan(-1);
  });

  test('draws dots larger the more followers, smaller the more agents, the largest last', () => {
    const radii = dotRadii([0, 4, 100], 8000);
    expect(radii[2]).toBeGreaterThan(radii[1] as number);
    expect(dotRadii([4], 100_000)[0]).toBeLessThan(dotRadii([4], 8000)[0] as number);
    expect([...drawingOrder(Float32Array.from([3, 1, 2]))]).toEqual([1, 2, 0]);
  });
});

describe('ties', () => {
  test('are thinned to a bounded number, and fainter the more there are', () => {
    expect(tieStride(47_000)).toBe(1);
    expect(Math.ceil(2_700_000 / tieStride(2_700_000))).toBeLessThanOrEqual(MOST_TIES);
    expect(tieAlpha(47_000, false)).toBeCloseTo(0.02);
    expect(tieAlpha(47_000, true)).toBeCloseTo(0.028);
    expect(tieAlpha(60_000, false)).toBeLessThan(tieAlpha(10_000, false));
  });

  test('of one account are those to its followers, 170 at most', () => {
    const field = {
      x: new Float64Array(500),
      y: new Float64Array(500),
      left: 0,
      right: 1,
      bottom: 0,
      top: 1,
    };
    const follower = Array.from({ length: 499 }, (_, i) => i + 1);
    const few = { follower: [1, 2, 3], followed: [0, 0, 9] };
    expect(tiesOf(few, 0, field)).toHaveLength(2);
    const many = { follower, followed: follower.map(() => 0) };
    expect(tiesOf(many, 0, field).length).toBeLessThanOrEqual(170);
  });
});
