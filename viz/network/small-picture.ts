/** A small picture of a network on a canvas: dots alone, the whole of it, without moving. */
import type { Rgb } from './colours.ts';
import type { Field } from './field.ts';
import { drawingOrder } from './picture.ts';

const PADDING = 8;

const css = (word: number): string =>
  `rgba(${word & 255},${(word >>> 8) & 255},${(word >>> 16) & 255},${((word >>> 24) / 254).toFixed(3)})`;

/** From the field to the pixels of a frame. */
export function placeIn(field: Field, width: number, height: number) {
  const across = field.right - field.left || 1;
  const down = field.top - field.bottom || 1;
  const unit = Math.min((width - 2 * PADDING) / across, (height - 2 * PADDING) / down);
  const x = (value: number): number => width / 2 + (value - (field.left + field.right) / 2) * unit;
  const y = (value: number): number => height / 2 - (value - (field.bottom + field.top) / 2) * unit;
  return { x, y };
}

export interface SmallPicture {
  readonly field: Field;
  readonly radii: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Draws one packed colour a dot; those with no opacity are left out. */
export function drawSmall(
  canvas: HTMLCanvasElement,
  { field, radii, width, height }: SmallPicture,
  colours: Uint32Array,
  paper: Rgb,
): void {
  const density = devicePixelRatio || 1;
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(density, 0, 0, density, 0, 0);
  const { x, y } = placeIn(field, width, height);
  const ring = `rgb(${paper.join(',')})`;
  for (const row of drawingOrder(radii)) {
    const colour = colours[row] as number;
    if (colour >>> 24 === 0) continue;
    const r = Math.max(0.7, (radii[row] as number) * 0.72);
    context.fillStyle = css(colour);
    context.beginPath();
    context.arc(x(field.x[row] as number), y(field.y[row] as number), r, 0, 2 * Math.PI);
    context.fill();
    if (r > 2.4) {
      context.strokeStyle = ring;
      context.lineWidth = 0.6;
      context.stroke();
    }
  }
}
