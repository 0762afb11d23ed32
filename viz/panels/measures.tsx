/** The headline measures by country, as small panels on one scale, with the same cursor. */
import { useMemo } from 'preact/hooks';
import { axisOf, sinceStart, unitOf } from '../charts/axis.ts';
import { type PanelData, type PanelOptions, panelCursor, panelGround } from '../charts/panel.ts';
import { type Line, valueAt } from '../charts/path.ts';
import { extent } from '../charts/scale.ts';
import { attitudeToken } from '../charts/tokens.ts';
import type { Series } from '../run/measures.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { dayOf, decimalsFor, signed } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeChange, writeValue } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';
import { ChartMenu } from './chart-menu.tsx';
import { linesTable } from './chart-table.ts';
import { SvgLayers } from './svg-layers.tsx';

/** Height of a panel by the number of rows, so that the set fills its place. */
const heightFor = (rows: number): number => (rows <= 1 ? 190 : rows === 2 ? 128 : 92);

function Panel(props: {
  viewing: Viewing;
  series: Series;
  own: Line;
  others: readonly Line[];
  options: Omit<PanelOptions, 'colour' | 'write'>;
  change: boolean;
}) {
  const { viewing, series, own, others, options, change } = props;
  const { names, run, player } = viewing;
  const { metric } = series;
  const write = (value: number): string =>
    change
      ? signed(value, decimalsFor(options.domain[1] / 1.1), language.value)
      : unitOf(metric) === 'signed'
        ? signed(value, 1, language.value)
        : writeValue(metric, value, language.value);
  const full: PanelOptions = {
    ...options,
    write,
    colour: () => {
      const value = valueAt(series, player.hours.value);
      return unitOf(metric) === 'signed' ? attitudeToken(value) : 'var(--ink)';
    },
  };
  const data: PanelData = { own, others, letters: run.injects.value };
  const ground = useMemo(
    () => panelGround(data, full),
    [own, others, run.injects.value, options.width, options.height, language.value, change],
  );
  const hours = player.hours.value;
  const now = valueAt(series, hours);
  const where = names.value.country(series.country);
  const text = catalogue(language.value);
  const [low, high] = extent(series.values) ?? [0, 0];
  const say = (value: number): string => writeValue(metric, value, language.value);
  const sentence = text.chartSays(
    where,
    say(series.values[0] as number),
    say(series.values[series.values.length - 1] as number),
    say(low),
    say(high),
  );
  const moved = now - (series.values[0] as number);
  return (
    <figure class="panel">
      <figcaption>
        <strong>{where}</strong>
        <span class="figure">
          {change && Number.isFinite(now) && <i>{writeChange(metric, moved, language.value)}</i>}{' '}
          {Number.isFinite(now) && <b>{say(now)}</b>}
        </span>
      </figcaption>
      <SvgLayers
        width={options.width}
        height={options.height}
        title={sentence}
        layers={[ground, panelCursor(data, full, hours)]}
      />
    </figure>
  );
}

export function MeasuresPanel({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const [element, size] = useSize<HTMLDivElement>();
  const { run, names, metric, metrics } = viewing;
  const everything = run.measures.value.series(metric.value);
  const series = useMemo(() => {
    const byCountry = everything.filter(({ country }) => country !== 'all');
    const order = run.people.countries;
    return (byCountry.length > 0 ? byCountry : everything)
      .map((each) => ({ ...each, name: names.value.country(each.country) }))
      .sort((a, b) => order.indexOf(a.country) - order.indexOf(b.country));
  }, [everything, names.value]);
  const axis = useMemo(() => axisOf(unitOf(metric.value), series), [series, metric.value]);
  const lines = useMemo(() => (axis.change ? series.map(sinceStart) : series), [series, axis]);
  const columns = Math.max(1, Math.min(series.length, size.width > 620 ? 3 : 2));
  const rows = Math.ceil(series.length / columns);
  const width = Math.floor((size.width - (columns - 1) * 16) / columns);
  const height = heightFor(rows);
  const hours = run.ticks * run.tickHours;
  const title = text.byCountry(names.value.measure(metric.value));
  const roof = axis.grid.at(-1) ?? 1;
  return (
    <section class="section measures" aria-labelledby="measures-title">
      <div class="head">
        <h2 id="measures-title">
          {title}
          {axis.change && (
            <span class="aside">
              {' '}
              {text.changeScale(`±${signed(roof, decimalsFor(roof), language.value).slice(1)}`)}
            </span>
          )}
        </h2>
        <div class="tabs" role="group" aria-label={text.measure}>
          {metrics.value.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={metric.value === each}
              title={names.value.measure(each)}
              onClick={() => viewing.chooseMetric(each)}
            >
              {names.value.short(each)}
            </button>
          ))}
        </div>
      </div>
      <ChartMenu title={title} table={() => linesTable(series, language.value)} element={element} />
      <div class={`panels columns-${columns}`} ref={element}>
        {series.length === 0 && <p class="note">{text.noMeasures}</p>}
        {width > 40 &&
          series.map((each, place) => (
            <Panel
              key={each.country}
              viewing={viewing}
              series={each}
              own={lines[place] as Line}
              others={lines.filter((_, other) => other !== place)}
              change={axis.change}
              options={{
                id: `panel-${each.country}`,
                width,
                height,
                hours,
                domain: axis.domain,
                grid: axis.grid,
                scaleShown: place === 0,
                lettersShown: place < series.length - columns || rows === 1,
                ends:
                  place >= series.length - columns && rows > 1
                    ? [text.dayN(0), String(dayOf(hours))]
                    : null,
                future: !run.live,
              }}
            />
          ))}
      </div>
    </section>
  );
}
