/** Both networks at the cursor, side by side, and which accounts differ. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { baseOf, unitOf } from '../charts/axis.ts';
import { valueAt } from '../charts/path.ts';
import { escaped, tag } from '../charts/svg.ts';
import { beliefRamp, countRamp, packed, paintValues, signedRamp } from '../network/colours.ts';
import { discsByCountry, dotRadii, fieldOf } from '../network/field.ts';
import { choiceName } from '../network/legend.tsx';
import { countryNames } from '../network/marks-of.ts';
import { readPalette } from '../network/palette.ts';
import { drawSmall, placeIn } from '../network/small-picture.ts';
import { CITIZEN } from '../run/people.ts';
import type { Run } from '../run/run.ts';
import { language, theme } from '../settings.ts';
import { useSize } from '../size.ts';
import { decimal } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeChange, writeValue } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';
import { type Differing, differingAccounts } from './difference.ts';

/** Opacity of those who do not differ. */
const FAINT = 0.25;

/** The column that both runs have and the reader looks at. */
function sharedColumn(viewing: Viewing, other: Run): string | null {
  const has = (run: Run, column: string): boolean =>
    run.frames?.columns.some(({ name }) => name === column) ?? false;
  const wanted = [
    viewing.colour.value.column,
    viewing.metric.value,
    ...(viewing.run.frames?.columns.map(({ name }) => name) ?? []),
  ];
  return wanted.find((each) => each !== null && has(viewing.run, each) && has(other, each)) ?? null;
}

type Painted = { readonly colours: Uint32Array; readonly differing: Differing | null };

/** Reads the column of both at the cursor and paints the three pictures. */
function usePainted(viewing: Viewing, other: Run, column: string | null): readonly Painted[] {
  const { run, player } = viewing;
  const hours = player.hours.value;
  const [painted, setPainted] = useState<readonly Painted[]>([]);
  const shade = theme.value;
  useEffect(() => {
    let wanted = true;
    if (column === null || run.frames === null || other.frames === null) return undefined;
    const step = run.frames.columns.find(({ name }) => name === column)?.step ?? 1;
    const palette = readPalette();
    const ramp =
      unitOf(column) === 'signed'
        ? signedRamp(palette)
        : baseOf(column) === 'belief'
          ? beliefRamp(palette, viewing.names.value.isFalse(column.split(':')[1] ?? ''))
          : countRamp(palette);
    Promise.all([
      run.frames.read(run.frames.at(Math.round(hours / run.tickHours)), column),
      other.frames.read(other.frames.at(Math.round(hours / other.tickHours)), column),
    ])
      .then(([first, second]) => {
        if (!wanted) return;
        const { people } = run;
        const isPerson = (row: number): boolean => people.kind[row] === CITIZEN;
        const everybody = (): boolean => true;
        const each = [first, second].map((values): Painted => {
          const colours = new Uint32Array(people.count);
          const paint = { ramp, values, step, from: null };
          paintValues(colours, paint, isPerson, everybody, palette.axis);
          return { colours, differing: null };
        });
        const exact = column === 'reached';
        const differing = differingAccounts(first, second, step, exact, isPerson);
        const [lower, higher] = [palette.strategy[2], palette.strategy[1]];
        const colours = Uint32Array.from(differing.signs, (sign) =>
          sign === 0
            ? packed(palette.axis, FAINT)
            : packed((sign > 0 ? higher : lower) ?? palette.ink, 0.9),
        );
        setPainted([...each, { colours, differing }]);
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [run, other, column, hours, shade]);
  return painted;
}

interface FrameProps {
  readonly viewing: Viewing;
  readonly painted: Painted | null;
  readonly tone: number | null;
  readonly title: string;
  readonly note: string;
  readonly valueOf: (country: string) => string;
}

function Frame({ viewing, painted, tone, title, note, valueOf: said }: FrameProps) {
  const [element, size] = useSize<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { run } = viewing;
  const { people } = run;
  const ready = size.width > 60 && size.height > 60;
  const field = useMemo(
    () => fieldOf(run.positions ?? discsByCountry(people), ready ? size.width / size.height : 1.5),
    [run, ready],
  );
  const radii = useMemo(() => dotRadii(people.followers, people.count), [people]);
  const names = viewing.names.value;
  const countries = useMemo(() => countryNames(people, field, names), [people, field, names]);
  useEffect(() => {
    if (canvas.current === null || painted === null || !ready) return;
    const { width, height } = size;
    drawSmall(
      canvas.current,
      { field, radii, width, height },
      painted.colours,
      readPalette().paper,
    );
    canvas.current.dataset['painted'] = '';
  }, [painted, field, radii, size.width, size.height]);
  const { x, y } = placeIn(field, size.width, size.height);
  const labels = countries
    .map(({ id, name, x: cx, y: cy }) => {
      const at = { x: x(cx), 'text-anchor': 'middle' };
      return (
        tag('text', { ...at, y: y(cy), class: 'small-place halo' }, escaped(name)) +
        tag('text', { ...at, y: y(cy) + 16, class: 'place-value halo' }, escaped(said(id)))
      );
    })
    .join('');
  return (
    <figure class={`compared ${tone === null ? 'ink' : `strategy-${tone}`}`}>
      <figcaption>
        {title} <span class="aside">{note}</span>
      </figcaption>
      <div class="small-network" ref={element}>
        <canvas ref={canvas} aria-hidden="true" />
        <svg
          class="chart"
          width={size.width}
          height={size.height}
          role="img"
          aria-label={`${title}. ${countries.map(({ id, name }) => `${name} ${said(id)}`).join('; ')}`}
          dangerouslySetInnerHTML={{ __html: labels }}
        />
      </div>
    </figure>
  );
}

interface Props {
  readonly viewing: Viewing;
  readonly other: Run;
  readonly names: readonly [string, string];
  readonly isPair: boolean;
}

export function Pictures({ viewing, other, names, isPair }: Props) {
  const text = catalogue(language.value).comparing;
  const column = sharedColumn(viewing, other);
  const painted = usePainted(viewing, other, isPair ? column : null);
  const { run, player } = viewing;
  const hours = player.hours.value;
  const metric = column !== null && run.measures.value.metrics.includes(column) ? column : null;
  const value = (of: Run, country: string): number => {
    const series = metric === null ? null : of.measures.value.find(metric, country);
    return series === null ? Number.NaN : valueAt(series, hours);
  };
  const write =
    (of: Run) =>
    (country: string): string => {
      const now = value(of, country);
      return Number.isFinite(now) && metric !== null ? writeValue(metric, now, language.value) : '';
    };
  const difference = (country: string): string => {
    const change = value(other, country) - value(run, country);
    return Number.isFinite(change) && metric !== null
      ? writeChange(metric, change, language.value)
      : '';
  };
  if (!isPair) return <p class="note">{text.otherPeople}</p>;
  if (column === null) return <p class="note">{text.noColumn}</p>;
  const differing = painted[2]?.differing ?? null;
  const shownAs = choiceName({ column, change: false }, viewing);
  return (
    <div class="compared-pictures">
      <Frame
        viewing={viewing}
        painted={painted[0] ?? null}
        tone={2}
        title={names[0]}
        note={`A, ${shownAs}`}
        valueOf={write(run)}
      />
      <Frame
        viewing={viewing}
        painted={painted[1] ?? null}
        tone={1}
        title={names[1]}
        note={`B, ${shownAs}`}
        valueOf={write(other)}
      />
      <Frame
        viewing={viewing}
        painted={painted[2] ?? null}
        tone={null}
        title={text.difference}
        note={
          differing === null
            ? ''
            : column === 'reached'
              ? text.differReached(differing.accounts)
              : text.differ(
                  differing.accounts,
                  decimal(differing.least, differing.least < 0.1 ? 3 : 1, language.value).replace(
                    /0$/,
                    '',
                  ),
                )
        }
        valueOf={difference}
      />
    </div>
  );
}
