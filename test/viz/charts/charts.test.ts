import { describe, expect, test } from 'vitest';
import { axisOf, roof, sinceStart } from '../../../viz/charts/axis.ts';
import { panel } from '../../../viz/charts/panel.ts';
import { type Line, linePath, valueAt } from '../../../viz/charts/path.ts';
import { hourStep, lastAt } from '../../../viz/charts/scale.ts';
import { label, picture } from '../../../viz/charts/svg.ts';
import { stackedTerms, waterfall } from '../../../viz/charts/waterfall.ts';

const line = (values: number[], name = 'a'): Line => ({
  name,
  hours: values.map((_, hour) => hour),
  values,
});
const same = (value: number): number => value;

describe('text in a chart', () => {
  test('is never markup, whatever a file says', () => {
    const svg = picture({ width: 1, height: 1 }, '"><script>', label(0, 0, '<b>&'));
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;b&gt;&amp;');
  });
});

describe('a line', () => {
  test('keeps its highest and lowest point when it has more points than pixels', () => {
    const values = Array.from({ length: 10_000 }, (_, i) => Math.sin(i));
    values[4321] = 50;
    values[8765] = -70;
    const path = linePath(line(values), (hours) => hours / 100, same);
    expect(path).toContain(' 50');
    expect(path).toContain(' -70');
    expect(path.length).toBeLessThan(10_000);
  });

  test('is broken where a value is missing', () => {
    expect(linePath(line([1, Number.NaN, 3, 4]), same, same)).toBe('M0 1M2 3L3 4');
  });

  test('holds its value until the next one', () => {
    expect(valueAt(line([1, 2, 3]), 1.9)).toBe(2);
    expect(valueAt(line([1, 2, 3]), -1)).toBeNaN();
  });
});

test('the last entry not above a value is found at both ends and between', () => {
  expect(lastAt([1, 3, 5], 0)).toBe(-1);
  expect(lastAt([1, 3, 5], 3)).toBe(1);
  expect(lastAt([1, 3, 5], 9)).toBe(2);
});

test('a month has a label every five days, a day one every three hours', () => {
  expect(hourStep(720, 8)).toBe(120);
  expect(hourStep(24, 8)).toBe(3);
});

describe('an axis', () => {
  test('of attitudes is fixed, however much they move', () => {
    expect(axisOf('signed', [line([-0.4, 0.1])])).toEqual({
      domain: [-0.7, 0.7],
      grid: [-0.5, 0, 0.5],
      change: false,
    });
    expect(axisOf('signed', [line([-0.9, 0.1])]).domain).toEqual([-1, 1]);
  });

  test('becomes the change since the start where a line moves less than a tenth of it', () => {
    const axis = axisOf('signed', [line([0.4, 0.41]), line([-0.1, -0.103])]);
    expect(axis.change).toBe(true);
    expect(axis.grid).toEqual([-0.01, 0, 0.01]);
  });

  test('of shares begins at zero and ends at a round value above them', () => {
    expect(axisOf('share', [line([0, 0.17])]).domain).toEqual([0, 0.2]);
    expect(roof(0.21)).toBe(0.5);
    expect(roof(5.1)).toBe(10);
  });

  test('of a change shows lines from zero', () => {
    expect([...(sinceStart(line([0.5, 0.75])).values as Float64Array)]).toEqual([0, 0.25]);
  });
});

describe('a panel', () => {
  const options = {
    id: 'p',
    width: 244,
    height: 118,
    hours: 4,
    domain: [0, 1] as const,
    grid: [0, 0.5, 1],
    write: String,
    scaleShown: true,
    lettersShown: true,
    ends: null,
    future: true,
    colour: () => 'black',
  };
  const data = {
    own: line([0, 0.5, 1, 0.5, 0]),
    others: [line([1, 1, 1, 1, 1])],
    letters: [{ letter: 'A', hours: 2 }],
  };

  test('is solid before the cursor and dotted after it', () => {
    const svg = panel(data, options, 2, 'says');
    expect(svg).toMatch(/class="next" clip-path="url\(#p-next\)"/);
    expect(svg).toMatch(/class="own" clip-path="url\(#p-past\)"/);
    expect(svg).toContain('<clipPath id="p-past"><rect x="0" y="-2" width="100"');
  });

  test('shows nothing after the cursor of a run that is not known further', () => {
    const svg = panel(data, { ...options, future: false }, 2, 'says');
    expect(svg).not.toContain('class="next"');
    expect(svg).toMatch(/class="behind" clip-path="url\(#p-past\)"/);
  });

  test('says in words what it shows', () => {
    expect(panel(data, options, 2, 'Aurelia: from 0 to 1.')).toContain(
      'role="img" aria-label="Aurelia: from 0 to 1."',
    );
  });
});

describe('a waterfall', () => {
  const options = {
    width: 300,
    names: 100,
    write: String,
    total: { name: 'total', text: '+1' },
  };

  test('begins each bar where the one above ended', () => {
    const svg = waterfall(
      [
        { name: 'a', value: 3 },
        { name: 'b', value: -2 },
      ],
      options,
      'terms',
    );
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(
      ([, x, width]) => [Number(x), Number(width)] as const,
    );
    const [first, second] = bars;
    expect(first).toBeDefined();
    // The second bar lowers the running value: it ends where the first one ended.
    expect((second?.[0] ?? 0) + (second?.[1] ?? 0)).toBeCloseTo(
      (first?.[0] ?? 0) + (first?.[1] ?? 0),
      0,
    );
  });

  test('stacks what raises a score to the right and what lowers it to the left', () => {
    const svg = stackedTerms(
      [
        { name: 'age', value: -1 },
        { name: 'tie', value: 2 },
      ],
      { width: 152, domain: [-1, 2], text: '1.00', colour: (name) => name },
      'score',
    );
    expect(svg).toMatch(/<rect x="1"[^>]*class="t age"/);
    expect(svg).toMatch(/<rect x="34[^>]*class="t tie"/);
  });
});
