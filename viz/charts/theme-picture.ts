/**
 * A small picture for each theme of the scenarios, drawn by chance from the scenario's name: it
 * says what kind of thing is looked at, and shows no result.
 */
import { seeded } from './chance.ts';
import { radialTree } from './radial-tree.ts';
import { line, place, tag } from './svg.ts';

export const THEMES = [
  'public',
  'disinformation',
  'escalation',
  'aid',
  'society',
  'cyber',
  'negotiation',
  'inclusion',
  'soft-power',
  'textbook',
] as const;
export type Theme = (typeof THEMES)[number];

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly random: () => number;
}

const disc = (cx: number, cy: number, r: number, name: string): string =>
  tag('circle', { cx, cy, r, class: name });

const path = (d: string, name: string): string => tag('path', { d, class: name });

/** A draw about the middle: the mean of three. */
const middling = (random: () => number): number => (random() + random() + random()) / 3;

/** Two publics, warm and cool, and a few accounts between them. */
function publics({ width, height, random }: Frame): string {
  const dots: string[] = [];
  const many = Math.round((width * height) / 42);
  for (let i = 0; i < many; i++) {
    const left = random() < 0.5;
    const x = width * (left ? 0.02 + 0.5 * middling(random) : 0.48 + 0.5 * middling(random));
    const y = height * middling(random) * 1.1;
    const step = left ? 5 + Math.floor(random() * 3) : 2 + Math.floor(random() * 3);
    dots.push(disc(x, y, 0.8 + 1.2 * random() ** 3, `a${step}`));
  }
  return dots.join('');
}

/** Two cascades, one false and one true. */
function cascades({ width, height, random }: Frame): string {
  const size = Math.min(height * 1.3, width / 2) + 44;
  return (['false', 'true'] as const)
    .map((tone, place) => {
      const parents = [-1];
      for (let node = 1; node < 70; node++) {
        const near = Math.floor(random() * Math.min(node, 9));
        parents.push(random() < 0.42 ? 0 : near);
      }
      const tree = radialTree(
        { parents, met: new Set(), known: parents.length },
        { size, rings: 4, tone, wave: null, bare: true },
      );
      const x = width * (place === 0 ? 0.27 : 0.73) - size / 2;
      const y = (height - size) / 2;
      return tag('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, tree);
    })
    .join('');
}

/** Word and answer, higher each time. */
function escalation({ width, height, random }: Frame): string {
  const bars: string[] = [];
  const count = 18;
  for (let i = 0; i < count; i++) {
    const grown = (0.12 + 0.88 * (i / (count - 1)) ** 1.2) * (0.88 + 0.2 * random());
    const x = ((i + 0.5) * width) / count;
    const up = (height * 0.46 * grown) / 1.08;
    bars.push(
      tag('rect', { x: x - 4, y: height / 2 - up, width: 3.4, height: up, class: 't4' }),
      tag('rect', { x: x + 1, y: height / 2, width: 3.4, height: up * 0.92, class: 't2' }),
    );
  }
  return bars.join('') + line(0, height / 2, width, height / 2, 'axis');
}

/** Gifts after an event, and the days in which they were asked for. */
function aid({ width, height, random }: Frame): string {
  const bars: string[] = [];
  const count = 40;
  for (let i = 0; i < count; i++) {
    const peak = (at: number, wide: number): number => Math.exp(-(((i - at) / wide) ** 2));
    const share = 0.08 + 0.82 * peak(9, 4.5) + 0.46 * peak(21, 3.2) + 0.06 * random();
    const tall = Math.min(0.97, share) * height;
    bars.push(
      tag('rect', {
        x: (i * width) / count,
        y: height - tall,
        width: width / count - 1.6,
        height: tall,
        class: i > 17 && i < 25 ? 'strong' : 'grey',
      }),
    );
  }
  return bars.join('') + line(0, height - 0.5, width, height - 0.5, 'axis');
}

/** Crowds that rise, early or late, some not at all. */
function society({ width, height, random }: Frame): string {
  const curves: string[] = [];
  for (let i = 0; i < 30; i++) {
    const calm = i % 6 === 5;
    const top = calm ? 0.1 + 0.14 * random() : 0.5 + 0.45 * random();
    const middle = 0.2 + 0.5 * random();
    let d = '';
    for (let step = 0; step <= 24; step++) {
      const t = step / 24;
      const y = height - 2 - ((height - 6) * top) / (1 + Math.exp(-(t - middle) * 16));
      d += `${step === 0 ? 'M' : 'L'}${place(t * width)} ${place(y)}`;
    }
    curves.push(path(d, calm ? 'calm' : 'crowd'));
  }
  return curves.join('');
}

/** A grid of services, some of them down. */
function cyber({ width, height, random }: Frame): string {
  const rows = 6;
  const step = height / rows;
  const columns = Math.floor(width / step);
  const boxes: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const near = Math.hypot(column / columns - 0.62, row / rows - 0.5);
      const down = random() < Math.max(0.03, 0.62 - 1.7 * near);
      boxes.push(
        tag('rect', {
          x: column * step + 1,
          y: row * step + 1,
          width: step - 4,
          height: step - 4,
          class: down ? 'strong' : 'open',
        }),
      );
    }
  }
  return boxes.join('');
}

/** Governments in a row, and who talks with whom. */
function negotiation({ width, height, random }: Frame): string {
  const count = 14;
  const at = (i: number): number => ((i + 0.5) * width) / count;
  const base = height - 12;
  const arcs: string[] = [];
  for (let i = 0; i < 30; i++) {
    const from = Math.floor(random() * count);
    const to = Math.floor(random() * count);
    if (from === to) continue;
    const radius = Math.abs(at(to) - at(from)) / 2;
    const tall = Math.min(radius, base - 4);
    const [left, right] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
    arcs.push(
      path(
        `M${place(left)} ${base}A${place(radius)} ${place(tall)} 0 0 1 ${place(right)} ${base}`,
        'talk',
      ),
    );
  }
  const dots = Array.from({ length: count }, (_, i) =>
    disc(at(i), base, 4, random() < 0.75 ? 'signed' : 'unsigned'),
  );
  return arcs.join('') + dots.join('');
}

/** Voices before and after. */
function inclusion({ width, height, random }: Frame): string {
  const lines: string[] = [];
  for (let i = 0; i < 14; i++) {
    const low = i >= 6;
    const before = low ? 0.68 + 0.24 * random() : 0.06 + 0.24 * random();
    const after = low
      ? before - 0.06 - (i % 4 === 0 ? 0.34 : 0.1) * random()
      : before + 0.05 * random();
    const [x1, x2] = [width * 0.12, width * 0.88];
    const [y1, y2] = [before * height, after * height];
    const name = low ? 'rising' : 'held';
    lines.push(line(x1, y1, x2, y2, name), disc(x1, y1, 2, name), disc(x2, y2, 2, name));
  }
  return lines.join('');
}

/** Who holds the attention of the others, over time. */
function softPower({ width, height, random }: Frame): string {
  const curves: string[] = [];
  for (let i = 0; i < 7; i++) {
    let y = ((i + 0.5) / 7) * height;
    let d = `M0 ${place(y)}`;
    const step = width / 12;
    for (let x = step; x <= width + 1; x += step) {
      const next = Math.max(4, Math.min(height - 4, y + (random() - 0.5) * height * 0.34));
      d += `C${place(x - step / 2)} ${place(y)} ${place(x - step / 2)} ${place(next)} ${place(x)} ${place(next)}`;
      y = next;
    }
    curves.push(path(d, i === 2 ? 'chosen' : 'other'));
  }
  return curves.join('');
}

/** A ring of neighbours with a few shortcuts. */
function textbook({ width, height, random }: Frame): string {
  const count = 26;
  const radius = height * 0.45;
  const at = (i: number): readonly [number, number] => {
    const turn = (2 * Math.PI * i) / count;
    return [width / 2 + radius * Math.cos(turn), height / 2 + radius * Math.sin(turn)];
  };
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    for (const step of [1, 2]) {
      const other = random() < 0.12 ? Math.floor(random() * count) : i + step;
      lines.push(line(...at(i), ...at(other), 'other'));
    }
  }
  const dots = Array.from({ length: count }, (_, i) =>
    disc(...at(i), 2.6, i < 8 ? 'strong' : 'grey'),
  );
  return lines.join('') + dots.join('');
}

const DRAWN: Readonly<Record<Theme, (frame: Frame) => string>> = {
  public: publics,
  disinformation: cascades,
  escalation,
  aid,
  society,
  cyber,
  negotiation,
  inclusion,
  'soft-power': softPower,
  textbook,
};

export function themePicture(theme: Theme, name: string, width: number, height: number): string {
  return tag(
    'svg',
    {
      class: `chart theme-picture ${theme}`,
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: 'xMidYMid slice',
      'aria-hidden': 'true',
    },
    DRAWN[theme]({ width, height, random: seeded(name) }),
  );
}
