/**
 * The track of a parameter: its bounds as a line, what was published as a solid bar, what is worth
 * exploring as an open one, dashed where there is no source; a tick at the default.
 */
import { linear } from './scale.ts';
import { line, tag } from './svg.ts';

export interface Track {
  readonly bounds: readonly [number, number];
  readonly range: readonly [number, number];
  readonly initial: number | null;
  readonly kind: 'published' | 'explore' | 'unknown';
}

/** Bounds for a handle: what is accepted where that is near what is explored, else a part of it. */
export function boundsOf(
  limits: readonly [number, number],
  range: readonly [number, number],
  values: readonly (number | null)[],
): readonly [number, number] {
  const width = range[1] - range[0] || Math.abs(range[0]) || 1;
  const known = values.filter((value) => value !== null);
  const low = Math.min(range[0] - 0.25 * width, ...known);
  const high = Math.max(range[1] + 0.25 * width, ...known);
  return [Math.max(limits[0], low), Math.min(limits[1], high)];
}

/** How sure we are of a parameter, as its bar shows it. */
export function trackKind(certainty: string): Track['kind'] {
  if (certainty === 'checked') return 'published';
  return certainty === 'memory' ? 'unknown' : 'explore';
}

/** `inset` is half the width of the handle: the native control keeps it inside its ends. */
export function track(data: Track, width: number, inset: number): string {
  const x = linear(data.bounds, [inset, width - inset]);
  const [low, high] = data.range;
  return [
    line(inset, 12, width - inset, 12, 'axis'),
    tag('rect', {
      x: x(low),
      y: 9,
      width: Math.max(2, x(high) - x(low)),
      height: 6,
      class: `interval ${data.kind}`,
    }),
    data.initial === null ? '' : line(x(data.initial), 3, x(data.initial), 21, 'initial'),
  ].join('');
}
