/** For a projector: one sentence, one chart with one line, nothing below 32 px. */
import { axisOf, sinceStart, unitOf } from '../charts/axis.ts';
import { valueAt } from '../charts/path.ts';
import { projectorChart } from '../charts/projector-chart.ts';
import { measureOf, sentenceAt } from '../run/sentence.ts';
import { language, projector } from '../settings.ts';
import { useSize } from '../size.ts';
import { capital, dayOf, moment, signed } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import { writeChange, writeValue } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';

export function Projection({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const [element, size] = useSize<HTMLDivElement>();
  const { run, player, names, country } = viewing;
  const metric = viewing.metric.value;
  const measures = run.measures.value;
  const hours = player.hours.value;
  const { title } = sentenceAt(
    { measures, metric, country, injects: run.injects.value, hours, room: Infinity },
    names.value,
    language.value,
  );
  const series = measures.find(metric, country) ?? measures.series(metric)[0] ?? null;
  const playing = player.playing.value;
  const scale = size.width / 1920;
  const axis = series === null ? null : axisOf(unitOf(metric), [series]);
  const now = series === null ? Number.NaN : valueAt(series, hours);
  const shown = Number.isFinite(now);
  const write = (value: number): string =>
    axis?.change === true
      ? writeChange(metric, value, language.value)
      : unitOf(metric) === 'signed'
        ? signed(value, 1, language.value)
        : writeValue(metric, value, language.value);
  return (
    <main id="main" class="projection" ref={element}>
      <p class="where">
        {said(run.scenario.title, language.value)} <i aria-hidden="true">|</i>{' '}
        {capital(moment(hours, language.value))}
      </p>
      <h1>{title}</h1>
      {series !== null && axis !== null && shown && size.width > 0 && (
        <div class="board">
          <p class="what">
            {measureOf(series, names.value, language.value)}
            {axis.change && <i> {text.sinceTheStart}</i>}
          </p>
          <p class="one">
            {axis.change
              ? writeChange(metric, now - (series.values[0] as number), language.value)
              : writeValue(metric, now, language.value)}
          </p>
          <div
            dangerouslySetInnerHTML={{
              __html: projectorChart(
                axis.change ? sinceStart(series) : series,
                {
                  scale,
                  height: Math.max(320 * scale, size.height - 470 * scale),
                  hours: run.ticks * run.tickHours,
                  axis,
                  letters: run.injects.value,
                  write,
                  ends: [capital(text.dayN(0)), String(dayOf(run.ticks * run.tickHours))],
                },
                hours,
                title,
              ),
            }}
          />
        </div>
      )}
      <p class="controls">
        <button type="button" onClick={() => player.toggle()}>
          {playing ? text.pause : text.play}
        </button>
        <button
          type="button"
          onClick={() => {
            projector.value = false;
          }}
        >
          {text.projectOff}
        </button>
      </p>
    </main>
  );
}
