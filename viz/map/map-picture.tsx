/** The land with its countries, what lies on it, and the names of the capitals. */
import { useMemo } from 'preact/hooks';
import { type Arc, drawArcs, type Point, placeNames } from '../charts/arcs.ts';
import { escaped, label, tag } from '../charts/svg.ts';
import type { Land } from './land.ts';

interface Props {
  readonly land: Land;
  readonly width: number;
  readonly height: number;
  readonly fillOf: (country: string) => string;
  readonly arcs: readonly Arc[];
  readonly nameOf: (country: string) => string;
  readonly valueOf: (country: string) => string;
  readonly title: string;
}

const SIDE = 76;
const TOP = 58;
const BOTTOM = 34;

export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Scales the land into the frame and puts it in the middle. */
export function fitOf(land: Land, width: number, height: number): Fit {
  const across = land.right - land.left;
  const down = land.bottom - land.top;
  const scale = Math.max(
    0.05,
    Math.min((width - 2 * SIDE) / across, (height - TOP - BOTTOM) / down),
  );
  return {
    scale,
    x: (width - across * scale) / 2 - land.left * scale,
    y: TOP + (height - TOP - BOTTOM - down * scale) / 2 - land.top * scale,
  };
}

export const placesOf = (land: Land, { scale, x, y }: Fit): ReadonlyMap<string, Point> =>
  new Map(land.countries.map((each) => [each.id, [each.x * scale + x, each.y * scale + y]]));

const capital = ([x, y]: Point): string =>
  tag('rect', { x: x - 4.5, y: y - 4.5, width: 9, height: 9, class: 'capital' });

export function MapPicture(props: Props) {
  const { land, width, height, arcs } = props;
  const fit = useMemo(() => fitOf(land, width, height), [land, width, height]);
  const places = useMemo(() => placesOf(land, fit), [land, fit]);
  const transform = `translate(${fit.x.toFixed(1)} ${fit.y.toFixed(1)}) scale(${fit.scale.toFixed(4)})`;
  const names = land.countries.map(({ id }) => ({
    at: places.get(id) as Point,
    name: props.nameOf(id),
    value: props.valueOf(id),
  }));
  const placed = placeNames(names, arcs, {
    left: 4,
    top: 30,
    right: width - 4,
    bottom: height - 4,
  });
  const marks = names.map(({ at }) => capital(at)).join('');
  const written = placed
    .map(({ x, y, anchor }, place) => {
      const { name, value } = names[place] as (typeof names)[number];
      return (
        tag('text', { x, y, class: 'place halo', 'text-anchor': anchor }, escaped(name)) +
        label(x, y + 16, value, { class: 'place-value halo', anchor })
      );
    })
    .join('');
  const over = drawArcs(
    arcs,
    placed.map(({ box }) => box),
  );
  return (
    <svg
      class="chart map"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.title}
    >
      <g transform={transform}>
        <path class="shore" d={land.coast} />
        {land.countries.map(({ id, path }) => (
          <path key={id} class="country" d={path} fill={props.fillOf(id)} />
        ))}
        <path class="borders" d={land.borders} />
        <path class="coast" d={land.coast} />
      </g>
      <g dangerouslySetInnerHTML={{ __html: over + marks + written }} />
    </svg>
  );
}
