/** The tables beside the map: pairs or flows of the layer, and every country. */
import { linePath, valueAt } from '../charts/path.ts';
import { extent, linear } from '../charts/scale.ts';
import { crisp, line as rule, tag } from '../charts/svg.ts';
import { ChartMenu } from '../panels/chart-menu.tsx';
import { rowsTable } from '../panels/chart-table.ts';
import { language } from '../settings.ts';
import { count, percent } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeChange, writeValue } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';
import { landColour, landValue } from './colouring.ts';
import type { Flow } from './flows.ts';
import type { tensionRows } from './layers.ts';

const SPARK = { width: 112, height: 24 };

/** A line in a cell, up to the cursor. */
function Spark(props: {
  line: ReturnType<typeof tensionRows>[number]['line'];
  tone: string;
  hours: number;
  end: number;
}) {
  const { line, tone, hours, end } = props;
  const x = linear([0, end], [0, SPARK.width]);
  const [, high] = extent(line.values) ?? [0, 1];
  const y = linear([0, Math.max(0.5, high)], [SPARK.height - 2, 3]);
  const known = {
    ...line,
    hours: Array.prototype.filter.call(line.hours, (at: number) => at <= hours),
  };
  const at = crisp(x(hours));
  const marks =
    rule(0, SPARK.height - 1.5, SPARK.width, SPARK.height - 1.5, 'grid') +
    tag('path', { d: linePath(known, x, y), class: `spark ${tone}` }) +
    rule(at, 0, at, SPARK.height, 'cursor');
  return (
    <svg class="chart" {...SPARK} aria-hidden="true" dangerouslySetInnerHTML={{ __html: marks }} />
  );
}

export function TensionTable({
  viewing,
  rows,
}: {
  viewing: Viewing;
  rows: ReturnType<typeof tensionRows>;
}) {
  const text = catalogue(language.value);
  const { run, player } = viewing;
  const end = run.ticks * run.tickHours;
  const head = [text.country, text.nowHead, text.inSevenDays];
  const table = () =>
    rowsTable(
      head,
      rows.map(({ name, now, change }) => [name, now, change]),
      rows.map(({ name, line }) => {
        const now = valueAt(line, player.hours.value);
        const before = valueAt(line, Math.max(0, player.hours.value - 168));
        return [name, now, now - before];
      }),
    );
  return (
    <section class="section map-table" aria-labelledby="tension-title">
      <h2 id="tension-title">{text.tensionTable}</h2>
      <ChartMenu title={text.tensionTable} table={table} element={null} />
      <div class="rows">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{text.country}</span>
              </th>
              <td />
              <th scope="col" class="number">
                {text.nowHead}
              </th>
              <th scope="col" class="number">
                {text.inSevenDays}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, now, change, line, tone }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>
                  <Spark line={line} tone={tone} hours={player.hours.value} end={end} />
                </td>
                <td class="number">
                  <b>{now}</b>
                </td>
                <td class="number">{change}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function FlowsTable({ viewing, flows }: { viewing: Viewing; flows: readonly Flow[] }) {
  const text = catalogue(language.value);
  const names = viewing.names.value;
  const cells = flows.map(
    ({ from, to, shares }) =>
      [text.flowOf(names.country(from), names.country(to)), shares] as const,
  );
  const table = () =>
    rowsTable(
      [text.flowsTable, text.sharesHead],
      cells.map(([name, shares]) => [name, count(shares, language.value)]),
      cells,
    );
  return (
    <section class="section map-table" aria-labelledby="flows-title">
      <h2 id="flows-title">{text.flowsTable}</h2>
      <ChartMenu title={text.flowsTable} table={table} element={null} />
      <div class="rows">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{text.country}</span>
              </th>
              <th scope="col" class="number">
                {text.sharesHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {cells.map(([name, shares]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">
                  <b>{count(shares, language.value)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface CountriesProps {
  readonly viewing: Viewing;
  readonly metric: string;
  readonly access: ReadonlyMap<string, number>;
  readonly accessAtStart: ReadonlyMap<string, number>;
}

export function CountriesTable({ viewing, metric, access, accessAtStart }: CountriesProps) {
  const text = catalogue(language.value);
  const { run, player } = viewing;
  const names = viewing.names.value;
  const measures = run.measures.value;
  const rows = run.people.countries.map((id) => {
    const value = landValue(measures, metric, id, player.hours.value);
    const start = landValue(measures, metric, id, 0);
    const online = access.get(id) ?? Number.NaN;
    const atStart = accessAtStart.get(id) ?? Number.NaN;
    return {
      id,
      name: names.country(id),
      value,
      change: value - start,
      online,
      moved: online - atStart,
    };
  });
  const write = (value: number): string =>
    Number.isFinite(value) ? writeValue(metric, value, language.value) : '–';
  const change = (value: number): string =>
    Number.isFinite(value) ? writeChange(metric, value, language.value) : '–';
  const share = (value: number): string =>
    Number.isFinite(value) ? percent(value, language.value) : '–';
  const moved = (value: number): string =>
    Number.isFinite(value) ? writeChange('reached', value, language.value) : '–';
  const measure = names.measure(metric);
  const head = [text.country, measure, text.sinceDayZero, text.accessHead, text.sinceDayZero];
  const table = () =>
    rowsTable(
      head,
      rows.map((row) => [
        row.name,
        write(row.value),
        change(row.change),
        share(row.online),
        moved(row.moved),
      ]),
      rows.map((row) => [row.name, row.value, row.change, row.online, row.moved]),
    );
  return (
    <section class="section map-table" aria-labelledby="countries-title">
      <h2 id="countries-title">{text.countries}</h2>
      <ChartMenu title={text.countries} table={table} element={null} />
      <div class="rows">
        <table>
          <thead>
            <tr>
              {head.map((name, place) => (
                <th key={`${name}-${place}`} scope="col" class={place === 0 ? '' : 'number'}>
                  {place === 0 ? <span class="unseen">{name}</span> : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td class="number">
                  <svg class="swatch" width="10" height="10" aria-hidden="true">
                    <rect width="10" height="10" fill={landColour(metric, row.value)} />
                  </svg>{' '}
                  {write(row.value)}
                </td>
                <td class="number">{change(row.change)}</td>
                <td class="number">{share(row.online)}</td>
                <td class="number">{moved(row.moved)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
