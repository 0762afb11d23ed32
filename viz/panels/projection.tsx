/** For a projector: one sentence or one question, one chart with one line, nothing below 32 px. */
import type { ComponentChildren } from 'preact';
import { axisOf, sinceStart, unitOf } from '../charts/axis.ts';
import { valueAt } from '../charts/path.ts';
import { projectorChart } from '../charts/projector-chart.ts';
import { choose } from '../live/decide.ts';
import { costOf } from '../live/question.tsx';
import { optionLetter, type Question, questionOf } from '../live/waiting.ts';
import { measureOf, sentenceAt } from '../run/sentence.ts';
import { language, projector } from '../settings.ts';
import { type Size, useSize } from '../size.ts';
import { capital, dayOf, moment, signed } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import { writeChange, writeValue } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';

interface WallProps {
  readonly viewing: Viewing;
  /** Pixels of the wall for a chart, where 1920 of them are its width. */
  readonly width: number;
  readonly height: number;
  /** 1 at a width of 1920 px. */
  readonly scale: number;
  readonly title: string;
}

/** The one chart, with the one number. */
function WallChart({ viewing, width, height, scale, title }: WallProps) {
  const text = catalogue(language.value);
  const { run, player, names, country } = viewing;
  const metric = viewing.metric.value;
  const measures = run.measures.value;
  const hours = player.hours.value;
  const series = measures.find(metric, country) ?? measures.series(metric)[0] ?? null;
  if (series === null) return null;
  const axis = axisOf(unitOf(metric), [series]);
  const now = valueAt(series, hours);
  if (!Number.isFinite(now)) return null;
  const write = (value: number): string =>
    axis.change
      ? writeChange(metric, value, language.value)
      : unitOf(metric) === 'signed'
        ? signed(value, 1, language.value)
        : writeValue(metric, value, language.value);
  return (
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
              width,
              height,
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
  );
}

/** Options that a wall has room for. */
const MOST_OPTIONS = 4;

function Asked(props: { viewing: Viewing; question: Question; size: Size; scale: number }) {
  const { viewing, question, size, scale } = props;
  const text = catalogue(language.value).runLive;
  const { point, place, of } = question;
  const title = said(point.text, language.value);
  return (
    <>
      <p class="where">
        {text.question(place, of)} <i aria-hidden="true">|</i>{' '}
        {moment(viewing.player.hours.value, language.value)}
      </p>
      <div class="asked">
        <div>
          <h1>{title}</h1>
          <ol class="wall-options">
            {point.options.slice(0, MOST_OPTIONS).map(({ id, text: words, cost }, at) => (
              <li key={id}>
                <button type="button" onClick={() => choose(viewing, point, id)}>
                  <b class="wall-letter">{optionLetter(at)}</b>
                  <span>{said(words, language.value)}</span>
                  <small>{costOf(cost)}</small>
                </button>
              </li>
            ))}
          </ol>
        </div>
        <WallChart
          viewing={viewing}
          width={600 * scale}
          height={Math.max(320 * scale, size.height * 0.55)}
          scale={scale}
          title={title}
        />
      </div>
    </>
  );
}

function Told(props: { viewing: Viewing; size: Size; scale: number }) {
  const { viewing, size, scale } = props;
  const { run, player, names, country } = viewing;
  const hours = player.hours.value;
  const { title } = sentenceAt(
    {
      measures: run.measures.value,
      metric: viewing.metric.value,
      country,
      injects: run.injects.value,
      hours,
      room: Infinity,
    },
    names.value,
    language.value,
  );
  return (
    <>
      <p class="where">
        {said(run.scenario.title, language.value)} <i aria-hidden="true">|</i>{' '}
        {capital(moment(hours, language.value))}
      </p>
      <h1>{title}</h1>
      {size.width > 0 && (
        <WallChart
          viewing={viewing}
          width={1760 * scale}
          height={Math.max(320 * scale, size.height - 470 * scale)}
          scale={scale}
          title={title}
        />
      )}
    </>
  );
}

function Controls({ children }: { children: ComponentChildren }) {
  const text = catalogue(language.value);
  return (
    <p class="controls">
      {children}
      <button
        type="button"
        onClick={() => {
          projector.value = false;
        }}
      >
        {text.projectOff}
      </button>
    </p>
  );
}

export function Projection({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const [element, size] = useSize<HTMLDivElement>();
  const { player } = viewing;
  const scale = size.width / 1920;
  const question = questionOf(viewing);
  return (
    <main id="main" class="projection" ref={element}>
      {question === null ? (
        <Told viewing={viewing} size={size} scale={scale} />
      ) : (
        <Asked viewing={viewing} question={question} size={size} scale={scale} />
      )}
      <Controls>
        <button type="button" onClick={() => player.toggle()}>
          {player.playing.value ? text.pause : text.play}
        </button>
      </Controls>
    </main>
  );
}
