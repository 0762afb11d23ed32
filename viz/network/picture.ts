/** What draws dots and ties: WebGL by sigma, or a plain canvas. The rest of the page sees this. */
import type { Ties } from '../run/run.ts';
import type { Rgb } from './colours.ts';
import type { Field } from './field.ts';

export interface PictureInput {
  readonly field: Field;
  readonly radii: Float32Array;
  /** Agents that have a mark of their own and no dot. */
  readonly isMarked: (row: number) => boolean;
  readonly paper: Rgb;
  readonly onClick: (row: number | null) => void;
  readonly onHover: (row: number | null) => void;
  /** The camera moved: what lies over the picture must follow. */
  readonly onMove: () => void;
}

export interface Picture {
  /** New colours, one packed word an agent. */
  paint(colours: Uint32Array, paper: Rgb): void;
  setTies(ties: Ties | null, colour: Rgb, dark: boolean): void;
  /** From the field to pixels of the frame. */
  place(x: number, y: number): readonly [number, number];
  /** 1 shows the whole; less is nearer. */
  zoom(factor: number): void;
  /** Moves so that an agent stands in the middle, near enough to see its neighbours. */
  centre(row: number): void;
  whole(): void;
  destroy(): void;
}

/** Ties drawn at most: more only thicken the haze. */
export const MOST_TIES = 60_000;

/** Opacity of a tie: 0.02 (0.028 on dark paper) at 47,000 ties, by the root of their number. */
export const tieAlpha = (ties: number, dark: boolean): number =>
  Math.min(0.2, (dark ? 0.028 : 0.02) * Math.sqrt(47_000 / Math.max(1, Math.min(ties, MOST_TIES))));

/** Every how many-th tie is drawn. */
export const tieStride = (ties: number): number => Math.max(1, Math.ceil(ties / MOST_TIES));

/** Order in which dots are drawn: the large ones last. */
export function drawingOrder(radii: Float32Array): Uint32Array {
  const order = Uint32Array.from(radii.keys());
  return order.sort((a, b) => (radii[a] as number) - (radii[b] as number) || a - b);
}
