/**
 * What lies over the dots: names of countries with their value, marks and names of institutions,
 * the ties of the selected account. It is SVG: sharp at every size, focusable, read out.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isOpen, shapePath } from '../charts/marks.ts';
import type { CountryName, Institution } from './marks-of.ts';
import { type Box, nearestTowards, placeNames } from './place-labels.ts';

interface Props {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly CountryName[];
  readonly values: ReadonlyMap<string, string>;
  readonly institutions: readonly Institution[];
  readonly place: (x: number, y: number) => readonly [number, number];
  readonly selected: number | null;
  readonly hovered: { readonly x: number; readonly y: number; readonly name: string } | null;
  /** Ends of the ties of the selected account, in the field. */
  readonly ties: readonly (readonly [number, number, number, number])[];
  /** Boxes of what stands over the picture: legend, search. */
  readonly covered: readonly Box[];
  readonly open: (row: number) => void;
  readonly choose: (row: number) => void;
  readonly title: string;
}

const MARK = 6;
const DIRECTIONS = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
} as const;

let ruler: CanvasRenderingContext2D | null = null;

/** Width of a text as the page draws it. */
function widthOf(text: string, font: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler === null) return text.length * 7;
  ruler.font = font;
  return ruler.measureText(text).width;
}

const NAME_FONT = "500 12px 'Source Sans 3 Variable', system-ui, sans-serif";
const COUNTRY_FONT = "600 20px 'Source Serif 4 Variable', Georgia, serif";

/**
 * Where a country's name stands: at its place, or a line or two beside the marks that are there.
 */
function clearOf(
  marks: readonly { readonly x: number; readonly y: number }[],
  x: number,
  y: number,
  half: number,
): number {
  const isFree = (at: number): boolean =>
    marks.every((mark) => Math.abs(mark.x - x) > half + 8 || mark.y < at - 28 || mark.y > at + 30);
  return y + ([0, -30, 30, -60, 60].find((shift) => isFree(y + shift)) ?? 0);
}

/** A tie as a gentle curve. */
function curve([x1, y1, x2, y2]: readonly [number, number, number, number]): string {
  const bend = 0.12;
  const cx = (x1 + x2) / 2 - (y2 - y1) * bend;
  const cy = (y1 + y2) / 2 + (x2 - x1) * bend;
  const fixed = (value: number): string => value.toFixed(1);
  return `M${fixed(x1)} ${fixed(y1)}Q${fixed(cx)} ${fixed(cy)} ${fixed(x2)} ${fixed(y2)}`;
}

export function Overlay(props: Props) {
  const { width, height, place, selected, values } = props;
  const [focused, setFocused] = useState<number | null>(null);
  const marks = useRef<(SVGGElement | null)[]>([]);
  // Fonts arrive after the first drawing; widths are measured again then.
  const [, setFonts] = useState(0);
  useEffect(() => {
    document.fonts.ready.then(() => setFonts(1));
  }, []);

  const placed = props.institutions.map((each) => {
    const [x, y] = place(each.x, each.y);
    return { ...each, x, y };
  });
  const seen = placed.filter(({ x, y }) => x > -8 && y > -8 && x < width + 8 && y < height + 8);
  const countries = props.countries.map((country) => {
    const [x, y] = place(country.x, country.y);
    const half = widthOf(country.name, COUNTRY_FONT) / 2;
    return { ...country, x, y: clearOf(seen, x, y, half), half };
  });
  const taken: Box[] = [
    ...props.covered,
    ...countries.map(({ x, y, half }) => ({
      left: x - half - 2,
      right: x + half + 2,
      top: y - 20,
      bottom: y + 24,
    })),
  ];
  const names = placeNames(
    seen.map(({ x, y, name }) => ({
      x,
      y,
      mark: MARK + 1,
      width: widthOf(name, NAME_FONT) + 2,
      height: 15,
    })),
    taken,
    { left: 2, top: 2, right: width - 2, bottom: height - 2 },
  );
  const ties = props.ties
    .map(([x1, y1, x2, y2]) => curve([...place(x1, y1), ...place(x2, y2)]))
    .join('');

  const onKey = (event: KeyboardEvent, at: number): void => {
    if (event.key === 'Enter') {
      props.open((seen[at] as Institution).row);
      event.stopPropagation();
      return;
    }
    if (!(event.key in DIRECTIONS)) return;
    const next = nearestTowards(seen, at, DIRECTIONS[event.key as keyof typeof DIRECTIONS]);
    if (next >= 0) marks.current[next]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <svg class="overlay" width={width} height={height} role="group" aria-label={props.title}>
      {ties !== '' && <path class="ties" d={ties} />}
      {seen.map((each, at) => {
        const shown = names[at];
        const active = selected === each.row || focused === each.row;
        const open = isOpen(each.mark.shape);
        return (
          <g
            key={each.row}
            ref={(element) => {
              marks.current[at] = element;
            }}
            class={`institution ${active ? 'active' : ''}`}
            role="button"
            tabIndex={0}
            aria-label={each.name}
            aria-pressed={selected === each.row}
            onClick={() => props.choose(each.row)}
            onDblClick={() => props.open(each.row)}
            onFocus={() => setFocused(each.row)}
            onBlur={() => setFocused(null)}
            onKeyDown={(event) => onKey(event, at)}
          >
            <circle class="target" cx={each.x} cy={each.y} r="12" />
            {shown?.leader === true && (
              <line class="leader" x1={each.x} y1={each.y} x2={shown.x} y2={shown.y} />
            )}
            <path
              class={`mark kind-${each.mark.name} ${open ? 'open' : ''}`}
              d={shapePath(each.mark.shape, MARK)}
              transform={`translate(${each.x.toFixed(1)} ${each.y.toFixed(1)})`}
            />
            {shown !== null && shown !== undefined ? (
              <text x={shown.x} y={shown.y + 4} text-anchor={shown.anchor}>
                {each.name}
              </text>
            ) : (
              active && (
                <text x={each.x + MARK + 4} y={each.y + 4}>
                  {each.name}
                </text>
              )
            )}
          </g>
        );
      })}
      {countries.map(({ id, name, x, y }) => (
        <g key={id} class="country" aria-hidden="true">
          <text class="name" x={x} y={y} text-anchor="middle">
            {name}
          </text>
          <text class="value" x={x} y={y + 17} text-anchor="middle">
            {values.get(id) ?? ''}
          </text>
        </g>
      ))}
      {props.hovered !== null && (
        <text class="hovered" x={props.hovered.x + 10} y={props.hovered.y - 8} aria-hidden="true">
          {props.hovered.name}
        </text>
      )}
    </svg>
  );
}
