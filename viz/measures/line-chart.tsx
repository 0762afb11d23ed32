/** A measure over time as lines named at the cursor, with its menu. */
import { useMemo } from 'preact/hooks';
import { axisOf, sinceStart, type Unit } from '../charts/axis.ts';
import { type LinesOptions, linesCursor, linesGround } from '../charts/lines.ts';
import type { Line } from '../charts/path.ts';
import { extent } from '../charts/scale.ts';
import { ChartMenu } from '../panels/chart-menu.tsx';
import { linesTable } from '../panels/chart-table.ts';
import { SvgLayers } from '../panels/svg-layers.tsx';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { dayOf, signed } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeChange, writeValue } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';

const HEIGHT = 176;
const NAMES = 118;

interface Props {
  readonly viewing: Viewing;
  readonly id: string;
  readonly title: string;
  /** Whose unit the values have. */
  readonly metric: string;
  readonly unit: Unit;
  readonly lines: readonly Line[];
}

export function LineChart({ viewing, id, title, metric, unit, lines }: Props) {
  const text = catalogue(language.value);
  const [element, size] = useSize<HTMLDivElement>();
  const { run, player } = viewing;
  const hours = run.ticks * run.tickHours;
  const axis = useMemo(() => axisOf(unit, lines), [unit, lines]);
  const drawn = useMemo(() => (axis.change ? lines.map(sinceStart) : lines), [axis, lines]);
  const write = (value: number): string =>
    axis.change
      ? writeChange(metric, value, language.value)
      : unit === 'signed'
        ? signed(value, 1, language.value)
        : writeValue(metric, value, language.value);
  const options: LinesOptions = {
    id,
    width: size.width,
    height: HEIGHT,
    hours,
    axis,
    write,
    ends: [text.dayN(0), String(dayOf(hours))],
    letters: run.injects.value,
    names: NAMES,
    future: !run.live,
  };
  const ground = useMemo(
    () => (size.width > 120 ? linesGround(drawn, options) : ''),
    [drawn, size.width, run.injects.value, language.value],
  );
  const say = (line: Line, value: number): string =>
    `${line.name} ${axis.change ? writeChange(metric, value, language.value) : writeValue(metric, value, language.value)}`;
  const sentence = lines
    .map(({ name, values }) => {
      const [low, high] = extent(values) ?? [Number.NaN, Number.NaN];
      const words = [values[0] ?? Number.NaN, values[values.length - 1] ?? Number.NaN, low, high];
      const [start, end, least, most] = words.map((value) =>
        Number.isFinite(value) ? writeValue(metric, value as number, language.value) : '–',
      );
      return text.chartSays(name, start ?? '', end ?? '', least ?? '', most ?? '');
    })
    .join(' ');
  return (
    <figure class="line-chart section">
      <figcaption>
        {title}
        {axis.change && <span class="aside"> {text.sinceTheStart}</span>}
      </figcaption>
      <ChartMenu title={title} table={() => linesTable(lines, language.value)} element={element} />
      <div ref={element}>
        {size.width > 120 && (
          <SvgLayers
            width={size.width}
            height={HEIGHT}
            title={`${title}. ${sentence}`}
            layers={[ground, linesCursor(drawn, options, player.hours.value, say)]}
          />
        )}
      </div>
    </figure>
  );
}
