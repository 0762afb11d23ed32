/** The shapes of the kinds of accounts: kind is shape and colour, never colour alone. */

export type Shape =
  | 'disc'
  | 'square'
  | 'open-square'
  | 'triangle'
  | 'diamond'
  | 'star'
  | 'plus'
  | 'cross';

/** What a kind of account looks like; `name` is its token of colour. */
export interface Mark {
  readonly shape: Shape;
  readonly name: string;
}

/** By the names of the kinds of agents. */
export const MARKS: Readonly<Record<string, Mark>> = {
  citizen: { shape: 'disc', name: 'citizen' },
  ministry: { shape: 'square', name: 'government' },
  embassy: { shape: 'open-square', name: 'embassy' },
  diplomat: { shape: 'open-square', name: 'embassy' },
  ngo: { shape: 'triangle', name: 'ngo' },
  media: { shape: 'diamond', name: 'media' },
  influencer: { shape: 'star', name: 'influencer' },
  platform: { shape: 'plus', name: 'platform' },
  bot: { shape: 'cross', name: 'bot' },
};

const fixed = (x: number): string => String(Math.round(x * 100) / 100);

function polygon(points: readonly (readonly [number, number])[]): string {
  return `${points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${fixed(x)} ${fixed(y)}`).join('')}Z`;
}

function star(r: number): string {
  const points: [number, number][] = [];
  for (let i = 0; i < 10; i++) {
    const turn = (Math.PI * i) / 5 - Math.PI / 2;
    const length = i % 2 === 0 ? r * 1.25 : r * 0.52;
    points.push([length * Math.cos(turn), length * Math.sin(turn)]);
  }
  return polygon(points);
}

/** Path data of a shape around the origin; `r` is half its width. */
export function shapePath(shape: Shape, r: number): string {
  const b = r * 0.86;
  const w = r * 0.34;
  switch (shape) {
    case 'disc':
      return `M${fixed(-r)} 0A${fixed(r)} ${fixed(r)} 0 1 1 ${fixed(r)} 0A${fixed(r)} ${fixed(r)} 0 1 1 ${fixed(-r)} 0Z`;
    case 'square':
    case 'open-square':
      return polygon([
        [-b, -b],
        [b, -b],
        [b, b],
        [-b, b],
      ]);
    case 'triangle':
      return polygon([
        [0, -r * 1.1],
        [r * 1.08, r * 0.82],
        [-r * 1.08, r * 0.82],
      ]);
    case 'diamond':
      return polygon([
        [0, -r * 1.25],
        [r * 0.82, 0],
        [0, r * 1.25],
        [-r * 0.82, 0],
      ]);
    case 'star':
      return star(r);
    case 'plus':
      return polygon([
        [-w, -r],
        [w, -r],
        [w, -w],
        [r, -w],
        [r, w],
        [w, w],
        [w, r],
        [-w, r],
        [-w, w],
        [-r, w],
        [-r, -w],
        [-w, -w],
      ]);
    case 'cross':
      return `M${fixed(-b)} ${fixed(-b)}L${fixed(b)} ${fixed(b)}M${fixed(b)} ${fixed(-b)}L${fixed(-b)} ${fixed(b)}`;
  }
}

/** Whether a shape is drawn by its outline alone. */
export const isOpen = (shape: Shape): boolean => shape === 'open-square' || shape === 'cross';
