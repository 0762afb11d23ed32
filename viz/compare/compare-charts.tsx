/**
 * The measure in both runs, its difference on a scale of its own, and every country at the cursor.
 */
import { useMemo } from 'preact/hooks';
import { axisOf, roof, sinceStart, unitOf } from '../charts/axis.ts';
import { type BranchesOptions, branchesCursor, branchesGround } from '../charts/branches.ts';
import { dumbbell, dumbbellHeight } from '../charts/dumbbell.ts';
import { type PanelOptions, panelCursor, panelGround } from '../charts/panel.ts';
import { type Line, valueAt } from '../charts/path.ts';
import { extent, hourStep } from '../charts/scale.ts';
import { ChartMenu } from '../panels/chart-menu.tsx';
import { linesTable, rowsTable } from '../panels/chart-table.ts';
import { SvgLayers } from '../panels/svg-layers.tsx';
import type { Run } from '../run/run.ts';
import { measureOf } from '../run/sentence.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { dayOf, moment, signed } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeChange, writeValue } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';
import { countryPairs, differenceLine } from './difference.ts';

const HEIGHT = 180;
const NAMES = 160;

interface Props {
  readonly viewing: Viewing;
  readonly other: Run;
  readonly metric: string;
  readonly country: string;
  readonly names: readonly [string, string];
}

/** The lines of the measure in both runs. */
function linesOf({ viewing, other, metric, country, names }: Props): readonly [Line, Line] | null {
  const [a, b] = [viewing.run, other].map((run) => run.measures.value.find(metric, country));
  if (!a || !b) return null;
  return [
    { ...a, name: names[0] },
    { ...b, name: names[1] },
  ];
}

export function BothLines(props: Props) {
  const { viewing, metric, country } = props;
  const [element, size] = useSize<HTMLDivElement>();
  const text = catalogue(language.value);
  const lines = linesOf(props);
  const { run, player } = viewing;
  const hours = run.ticks * run.tickHours;
  if (lines === null) return <p class="note">{text.comparing.noMeasure}</p>;
  const axis = axisOf(unitOf(metric), lines);
  const drawn = axis.change ? lines.map(sinceStart) : lines;
  const series = run.measures.value.find(metric, country);
  const title = series === null ? '' : measureOf(series, viewing.names.value, language.value);
  const step = hourStep(hours, 6);
  const options: BranchesOptions = {
    id: 'both',
    width: size.width,
    height: HEIGHT,
    hours,
    axis,
    write: (value) =>
      axis.change
        ? writeChange(metric, value, language.value)
        : unitOf(metric) === 'signed'
          ? signed(value, 1, language.value)
          : writeValue(metric, value, language.value),
    step,
    writeHours: (at) => (at === 0 ? text.dayN(0) : String(dayOf(at))),
    letters: run.injects.value,
    names: NAMES,
  };
  const said = ['A', 'B'].map((letter, place) => {
    const now = valueAt(lines[place] as Line, player.hours.value);
    return `${letter}, ${Number.isFinite(now) ? writeValue(metric, now, language.value) : '–'}`;
  });
  const ground =
    size.width > 200
      ? branchesGround(
          drawn.map((line, place) => ({
            line,
            name: said[place] ?? '',
            tone: place === 0 ? 2 : 1,
            fork: null,
            isShown: true,
          })),
          options,
        )
      : '';
  return (
    <section class="section compare-chart" aria-labelledby="both-title">
      <h2 id="both-title">
        {title} {axis.change && <span class="aside">{text.sinceTheStart}</span>}
      </h2>
      <ChartMenu title={title} table={() => linesTable(lines, language.value)} element={element} />
      <div ref={element}>
        {size.width > 200 && (
          <SvgLayers
            width={size.width}
            height={HEIGHT}
            title={`${title}. ${said.join('; ')}`}
            layers={[ground, branchesCursor(options, player.hours.value)]}
          />
        )}
      </div>
    </section>
  );
}

export function DifferenceLine(props: Props) {
  const { viewing, metric } = props;
  const [element, size] = useSize<HTMLDivElement>();
  const text = catalogue(language.value);
  const lines = linesOf(props);
  const { run, player } = viewing;
  const difference = useMemo(
    () => (lines === null ? null : differenceLine(lines[0], lines[1], 'B − A')),
    [lines?.[0].values, lines?.[1].values],
  );
  if (difference === null) return null;
  const [low, high] = extent(difference.values) ?? [0, 0];
  const top = roof(Math.max(-low, high, 1e-6));
  const hours = run.ticks * run.tickHours;
  const title = text.comparing.differenceLine;
  const now = valueAt(difference, player.hours.value);
  const write = (value: number): string => writeChange(metric, value, language.value);
  const options: PanelOptions = {
    id: 'difference',
    width: size.width,
    height: HEIGHT,
    hours,
    domain: [-top * 1.1, top * 1.1],
    grid: [-top, 0, top],
    write,
    scaleShown: true,
    ends: [text.dayN(0), String(dayOf(hours))],
    lettersShown: false,
    future: true,
    colour: () => 'var(--ink)',
  };
  const data = { own: difference, others: [], letters: run.injects.value };
  return (
    <section class="section compare-chart" aria-labelledby="difference-title">
      <div class="head">
        <h2 id="difference-title">{title}</h2>
        <b class="figure">{Number.isFinite(now) ? write(now) : ''}</b>
      </div>
      <ChartMenu
        title={title}
        table={() => linesTable([difference], language.value)}
        element={element}
      />
      <div ref={element}>
        {size.width > 100 && (
          <SvgLayers
            width={size.width}
            height={HEIGHT}
            title={`${title}, ${moment(player.hours.value, language.value)}: ${write(now)}`}
            layers={[panelGround(data, options), panelCursor(data, options, player.hours.value)]}
          />
        )}
      </div>
    </section>
  );
}

export function ByCountry(props: Props) {
  const { viewing, other, metric, names } = props;
  const [element, size] = useSize<HTMLDivElement>();
  const text = catalogue(language.value);
  const { run, player } = viewing;
  const hours = player.hours.value;
  const pairs = countryPairs(run.measures.value, other.measures.value, metric, hours);
  if (pairs.length === 0) return null;
  const values = pairs.flatMap(({ first, second }) => [first, second]);
  const isSigned = unitOf(metric) === 'signed';
  const most = isSigned ? 0.7 : roof(Math.max(...values, 1e-6));
  const grid = isSigned ? [-0.5, 0, 0.5] : [0, most / 2, most];
  const largest = Math.max(...pairs.map(({ first, second }) => Math.abs(second - first)));
  const rows = pairs.map(({ country, first, second }) => ({
    name: viewing.names.value.country(country),
    first,
    second,
    text: writeChange(metric, second - first, language.value),
    strong: Math.abs(second - first) === largest && largest > 0,
  }));
  const title = text.comparing.byCountryAt(moment(hours, language.value));
  const table = () =>
    rowsTable(
      [text.country, names[0], names[1], text.comparing.difference],
      rows.map((row) => [
        row.name,
        writeValue(metric, row.first, language.value),
        writeValue(metric, row.second, language.value),
        row.text,
      ]),
      rows.map((row) => [row.name, row.first, row.second, row.second - row.first]),
    );
  const height = dumbbellHeight(rows.length);
  return (
    <section class="section compare-chart" aria-labelledby="countries-compared">
      <h2 id="countries-compared">{title}</h2>
      <ChartMenu title={title} table={table} element={element} />
      <div ref={element}>
        {size.width > 200 && (
          <SvgLayers
            width={size.width}
            height={height}
            title={`${title}: ${rows.map(({ name, text: said }) => `${name} ${said}`).join('; ')}`}
            layers={[
              dumbbell(rows, {
                width: size.width,
                domain: isSigned ? [-most, most] : [0, most],
                grid,
                write: (value) =>
                  isSigned
                    ? signed(value, 1, language.value)
                    : writeValue(metric, value, language.value),
                tones: [2, 1],
              }),
            ]}
          />
        )}
      </div>
    </section>
  );
}
