import { describe, expect, test } from 'vitest';
import { markedStretch, shownStretch, zoomedStretch } from '../../viz/time-window.ts';

describe('the stretch of time that is shown', () => {
  test('is the whole run until one is marked', () => {
    expect(shownStretch(null, 50, 720)).toEqual([0, 720]);
  });

  test('turns over like a page when the cursor leaves it, and stays inside the run', () => {
    expect(shownStretch([100, 150], 120, 720)).toEqual([100, 150]);
    expect(shownStretch([100, 150], 151, 720)).toEqual([150, 200]);
    expect(shownStretch([100, 150], 99, 720)).toEqual([50, 100]);
    expect(shownStretch([100, 150], 719, 720)).toEqual([670, 720]);
    expect(shownStretch([100, 150], 0, 720)).toEqual([0, 50]);
  });
});

describe('a stretch that the pointer marked', () => {
  test('begins at the earlier end, whichever way it was drawn', () => {
    expect(markedStretch(80, 20, 1, 720)).toEqual([20, 80]);
  });

  test('is cut at the ends of the run', () => {
    expect(markedStretch(-5, 900, 1, 720)).toEqual([0, 720]);
  });

  test('no longer than a click is none', () => {
    expect(markedStretch(20, 21, 1, 720)).toBeNull();
  });
});

describe('zooming by key', () => {
  test('halves what is shown and keeps the cursor where it stands', () => {
    expect(zoomedStretch([0, 720], 0.5, 180, 1, 720)).toEqual([90, 450]);
  });

  test('out again ends in the whole run', () => {
    expect(zoomedStretch([90, 450], 2, 180, 1, 720)).toBeNull();
  });

  test('ends at twelve frames', () => {
    expect(zoomedStretch([10, 22], 0.5, 16, 1, 720)).toEqual([10, 22]);
  });
});
