/**
 * From stored values to the colours of dots. Colours are resolved from the page's own tokens, so
 * that theme, contrast preference and forced colours hold for the picture too. A colour is a word
 * of four bytes: red, green, blue, alpha from the lowest.
 */
import type { Stored } from '../run/table.ts';

export type Rgb = readonly [number, number, number];

/** Opacity of dots, and of those that a filter leaves out. */
const OPAQUE = 0.9;
const FAINT = 0.07;

export const packed = ([red, green, blue]: Rgb, alpha: number): number =>
  ((Math.round(alpha * 254) << 24) | (blue << 16) | (green << 8) | red) >>> 0;

/** Where the seven colours of attitudes stand; never stretched to the data. */
export const ATTITUDE_STOPS = [-1, -0.6, -0.25, 0, 0.25, 0.6, 1] as const;

const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  Math.round(a[0] + (b[0] - a[0]) * share),
  Math.round(a[1] + (b[1] - a[1]) * share),
  Math.round(a[2] + (b[2] - a[2]) * share),
];

/** The colour at `value` on a ramp with a colour at each of `stops`. */
export function rampAt(stops: readonly number[], colours: readonly Rgb[], value: number): Rgb {
  const last = stops.length - 1;
  if (!(value > (stops[0] as number))) return colours[0] as Rgb;
  if (value >= (stops[last] as number)) return colours[last] as Rgb;
  let i = 0;
  while ((stops[i + 1] as number) <= value) i += 1;
  const from = stops[i] as number;
  const share = (value - from) / ((stops[i + 1] as number) - from);
  return mix(colours[i] as Rgb, colours[i + 1] as Rgb, share);
}

/** The resolved tokens that dots are drawn with. */
export interface Palette {
  readonly paper: Rgb;
  readonly ink: Rgb;
  readonly axis: Rgb;
  readonly attitude: readonly Rgb[];
  readonly true: Rgb;
  readonly false: Rgb;
  readonly kinds: Readonly<Record<string, Rgb>>;
  /** By the number of a strategy. */
  readonly strategy: readonly Rgb[];
}

/** How a column of frames is shown. */
export interface Ramp {
  readonly stops: readonly number[];
  readonly colours: readonly Rgb[];
}

export const signedRamp = (palette: Palette, most = 1): Ramp => ({
  stops: ATTITUDE_STOPS.map((stop) => stop * most),
  colours: palette.attitude,
});

/** Belief in a claim: from grey to the colour of false or true. */
export const beliefRamp = (palette: Palette, isFalse: boolean): Ramp => ({
  stops: [0, 0.25, 1],
  colours: [
    mix(palette.paper, palette.axis, 0.62),
    mix(palette.axis, isFalse ? palette.false : palette.true, 0.25),
    isFalse ? palette.false : palette.true,
  ],
});

/** A count or a yes: from grey to ink. */
export const countRamp = (palette: Palette): Ramp => ({
  stops: [0, 1],
  colours: [mix(palette.paper, palette.axis, 0.62), palette.ink],
});

const STEPS = 256;

/** A ramp as a table of packed colours, for many thousands of dots a frame. */
export function colourTable(
  ramp: Ramp,
  alpha = OPAQUE,
): { table: Uint32Array; low: number; high: number } {
  const low = ramp.stops[0] as number;
  const high = ramp.stops.at(-1) as number;
  const table = Uint32Array.from({ length: STEPS }, (_, i) =>
    packed(rampAt(ramp.stops, ramp.colours, low + ((high - low) * i) / (STEPS - 1)), alpha),
  );
  return { table, low, high };
}

export interface Paint {
  readonly ramp: Ramp;
  /** Stored values, one an agent, and what a stored step is worth. */
  readonly values: Stored;
  readonly step: number;
  /** Values at the start, where the change since then is shown. */
  readonly from: Stored | null;
}

/** Colours people by a column; what is not a person stays grey, what is filtered out is faint. */
export function paintValues(
  into: Uint32Array,
  paint: Paint,
  isPerson: (row: number) => boolean,
  isShown: (row: number) => boolean,
  neutral: Rgb,
): void {
  const bright = colourTable(paint.ramp);
  const faint = colourTable(paint.ramp, FAINT);
  const scale = (STEPS - 1) / (bright.high - bright.low);
  const grey = packed(neutral, 0.35);
  const faintGrey = packed(neutral, FAINT);
  const { values, step, from } = paint;
  for (let row = 0; row < into.length; row++) {
    const shown = isShown(row);
    if (!isPerson(row)) {
      into[row] = shown ? grey : faintGrey;
      continue;
    }
    const stored = (values[row] as number) - (from === null ? 0 : (from[row] as number));
    const place = Math.round((stored * step - bright.low) * scale);
    const { table } = shown ? bright : faint;
    into[row] = table[place < 0 ? 0 : place > STEPS - 1 ? STEPS - 1 : place] as number;
  }
}

/** Colours every agent by its kind. */
export function paintKinds(
  into: Uint32Array,
  kindOf: (row: number) => string,
  isShown: (row: number) => boolean,
  palette: Palette,
): void {
  for (let row = 0; row < into.length; row++) {
    const colour = palette.kinds[kindOf(row)] ?? palette.axis;
    into[row] = packed(colour, isShown(row) ? OPAQUE : FAINT);
  }
}
