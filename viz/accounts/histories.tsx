/** What an account believed over time, read from the frames a few times a day. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { axisOf, unitOf } from '../charts/axis.ts';
import { type PanelOptions, panelCursor, panelGround } from '../charts/panel.ts';
import { type Line, valueAt } from '../charts/path.ts';
import { extent } from '../charts/scale.ts';
import { attitudeToken } from '../charts/tokens.ts';
import { ChartMenu } from '../panels/chart-menu.tsx';
import { linesTable } from '../panels/chart-table.ts';
import { SvgLayers } from '../panels/svg-layers.tsx';
import { CITIZEN } from '../run/people.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { dayOf, percent, signed, span } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';

/** Frames read for a line. */
const POINTS = 61;
/** Lines shown. */
const MOST = 3;

function useHistory(viewing: Viewing, row: number, column: string): Line | null {
  const { frames, tickHours } = viewing.run;
  const known = viewing.run.live ? viewing.run.known.value : 0;
  const [line, setLine] = useState<Line | null>(null);
  useEffect(() => {
    let wanted = true;
    if (frames === null) return undefined;
    const last = frames.count - 1;
    const stride = Math.max(1, Math.ceil(last / (POINTS - 1)));
    const picked: number[] = [];
    for (let frame = 0; frame < last; frame += stride) picked.push(frame);
    picked.push(last);
    const step = frames.columns.find(({ name }) => name === column)?.step ?? 1;
    Promise.all(picked.map((frame) => frames.read(frame, column)))
      .then((all) => {
        if (!wanted) return;
        setLine({
          name: column,
          hours: picked.map((frame) => frames.tickOf(frame) * tickHours),
          values: all.map((values) => (values[row] as number) * step),
        });
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [frames, column, row, known]);
  return line;
}

function History({
  viewing,
  row,
  column,
  width,
}: {
  viewing: Viewing;
  row: number;
  column: string;
  width: number;
}) {
  const text = catalogue(language.value);
  const { run, player } = viewing;
  const element = useRef<HTMLElement>(null);
  const line = useHistory(viewing, row, column);
  const name = viewing.names.value.measure(column);
  const hours = run.ticks * run.tickHours;
  const say = (value: number): string =>
    unitOf(column) === 'signed' ? signed(value, 2, language.value) : percent(value, language.value);
  if (line === null) return null;
  const fixed = unitOf(column) === 'signed';
  const axis = axisOf('share', [line]);
  const options: PanelOptions = {
    id: `history-${column.replace(':', '-')}`,
    width,
    height: 170,
    hours,
    domain: fixed ? [-1, 1] : axis.change ? [0, 1] : axis.domain,
    grid: fixed ? [-1, -0.5, 0, 0.5, 1] : axis.change ? [0, 0.5, 1] : axis.grid,
    write: say,
    scaleShown: true,
    lettersShown: true,
    ends: null,
    future: !run.live,
    colour: (value) => (fixed ? attitudeToken(value) : 'var(--ink)'),
  };
  const data = { own: line, others: [], letters: run.injects.value };
  const now = player.hours.value;
  const [low, high] = extent(line.values) ?? [0, 0];
  const stride = line.hours.length > 1 ? (line.hours[1] as number) - (line.hours[0] as number) : 0;
  return (
    <section class="section history" ref={element}>
      <div class="head">
        <h2>{name}</h2>
        <span class="figure">
          <b>{say(valueAt(line, now))}</b>
        </span>
      </div>
      <ChartMenu
        title={name}
        table={() => linesTable([{ ...line, name }], language.value)}
        element={element}
      />
      <SvgLayers
        width={width}
        height={options.height}
        title={text.chartSays(
          name,
          say(line.values[0] as number),
          say(line.values[line.values.length - 1] as number),
          say(low),
          say(high),
        )}
        layers={[panelGround(data, options), panelCursor(data, options, now)]}
      />
      <p class="note">
        {text.dayN(0)} – {String(dayOf(hours))}, {text.everyHours(span(stride, language.value))}
      </p>
    </section>
  );
}

export function Histories({ viewing, row }: { viewing: Viewing; row: number }) {
  const [element, size] = useSize<HTMLDivElement>();
  const { frames, people } = viewing.run;
  const isPerson = people.kind[row] === CITIZEN;
  const columns =
    frames?.columns.map(({ name }) => name).filter((name) => name !== 'reached') ?? [];
  const first = [
    ...columns.filter((name) => name.startsWith('belief:')).slice(0, 1),
    ...columns.filter((name) => name.startsWith('attitude:')).slice(0, 1),
  ];
  const shown = [...first, ...columns.filter((name) => !first.includes(name))].slice(0, MOST);
  return (
    <div class="histories" ref={element}>
      {isPerson &&
        size.width > 60 &&
        shown.map((column) => (
          <History key={column} viewing={viewing} row={row} column={column} width={size.width} />
        ))}
    </div>
  );
}
