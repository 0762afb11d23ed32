import { describe, expect, test } from 'vitest';
import {
  bodyCursor,
  bodyHeight,
  brushMark,
  headCursor,
  type LanesData,
  lanesBody,
  lanesHead,
} from '../../../viz/charts/lanes.ts';

const data: LanesData = {
  title: 'Injects',
  injects: [
    { letter: 'A', title: 'Election', hours: 10, end: 20 },
    { letter: 'B', title: 'A title that has no room before the next', hours: 50, end: 50 },
    { letter: 'C', title: 'Claim', hours: 55, end: 55 },
  ],
  lanes: [
    {
      name: 'Ministry',
      marks: [
        { hours: 5, kind: 'message' },
        { hours: 60, kind: 'true' },
        { hours: 61, kind: 'false' },
        { hours: 70, kind: 'attack' },
        { hours: 71, kind: 'talk' },
        { hours: 72, kind: 'decision' },
      ],
      bars: [{ from: 0, to: 80, label: 'Campaign', kind: 'open' }],
    },
  ],
};
const options = {
  id: 'l',
  // Hours 0 to 100 lie on 176 to 936 px.
  width: 1000,
  span: [0, 100] as const,
  step: 24,
  write: String,
  names: 176,
  rowHeight: 24,
  future: true,
};
const zoomed = { ...options, span: [50, 60] as const, step: 2 };

describe('lanes', () => {
  test('fill the letters of injects that are past and leave the others open', () => {
    const svg = headCursor(data, options, 52, 'day 2');
    expect(svg.match(/<rect[^>]*class="letter past"/g)).toHaveLength(2);
    expect(svg.match(/<rect[^>]*class="letter"/g)).toHaveLength(1);
  });

  test('name an inject only where its name ends before the next', () => {
    const svg = lanesHead(data, options);
    expect(svg).toContain('Election');
    expect(svg).not.toContain('A title that has no room');
    expect(svg).toContain('Claim');
  });

  test('tell messages, corrections, falsehoods, attacks, talks and decisions apart by shape', () => {
    const svg = lanesBody(data, { ...options, future: false });
    const shapes = [
      /<path d="M[^"]*v9" class="stroke"/,
      /<circle r="3.2" class="true"/,
      /<path d="M0 -[^"]*Z" class="false"/,
      /<path d="M-4-4l8 8M-4 4l8-8" class="attack"/,
      /<circle r="3.4" class="talk"/,
      /<path d="M-4.5-4.5h9[^"]*" class="decision"/,
    ];
    for (const shape of shapes) expect(svg).toMatch(shape);
  });

  test('zoomed to a stretch show what lies in it, at its place, and no other', () => {
    const head = lanesHead(data, zoomed);
    expect(head).not.toContain('Election');
    expect(head).toContain('A title that has no room before the next');
    const body = lanesBody(data, { ...zoomed, future: false });
    // Hour 60 is the right end.
    expect(body).toContain('translate(936.0 12)');
    expect(body).not.toContain('attack');
    expect(body).not.toContain('class="stroke"');
    expect(
      [...lanesHead(data, zoomed).matchAll(/class="note"[^>]*>(\d+)</g)].map((m) => m[1]),
    ).toEqual(['50', '52', '54', '56', '58', '60']);
  });

  test('cut a bar that lasts longer than the stretch at its ends', () => {
    const body = lanesBody(data, { ...zoomed, future: false });
    expect(body).toContain('<line x1="176" y1="19.5" x2="936" y2="19.5" class="bar"/>');
  });

  test('have a cursor where the moment is in the stretch, and none where it is not', () => {
    expect(bodyCursor(data, zoomed, 55)).toContain('<line x1="556" y1="0" x2="556"');
    expect(bodyCursor(data, zoomed, 5)).not.toContain('<line');
  });

  test('mark the stretch that the pointer draws', () => {
    expect(brushMark(options, [25, 50], bodyHeight(data, options))).toBe(
      '<rect x="366" y="0" width="190" height="26" class="brush"/>',
    );
  });
});
