/** Playing, steps, speed, the moment, and jumps: the row above the lanes. */
import type { ComponentChildren } from 'preact';
import { LANE_KINDS, type LaneKind, laneMark } from '../charts/lane-marks.ts';
import { goToLargestSwing, goToNextInject, zoomTime } from '../moves.ts';
import { SPEEDS } from '../player.ts';
import { language } from '../settings.ts';
import { capital, moment } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { GoTo } from './go-to.tsx';

/** What the marks of the lanes mean: those that occur. */
export function MarkLegend({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const marks = viewing.lanes.value.lanes.flatMap((lane) => lane.marks);
  const present = new Set<LaneKind>(marks.map(({ kind }) => kind));
  return (
    <ul class="mark-legend">
      {LANE_KINDS.filter((kind) => present.has(kind)).map((kind) => (
        <li key={kind}>
          <svg class="chart" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <g class="marks" dangerouslySetInnerHTML={{ __html: laneMark(kind) }} />
          </svg>
          {text.laneKinds[kind]}
        </li>
      ))}
    </ul>
  );
}

function Jumps({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const { player, stretch } = viewing;
  return (
    <span class="goto">
      {text.goTo}{' '}
      <button type="button" class="link" onClick={() => goToNextInject(viewing, 1)}>
        {text.nextInject}
      </button>
      <button type="button" class="link" onClick={() => goToLargestSwing(viewing)}>
        {text.largestSwing}
      </button>
      <button
        type="button"
        class="link"
        aria-pressed={player.loop.value !== null}
        onClick={() => player.toggleLoop(stretch.value)}
      >
        {player.loop.value === null ? text.loopSelection : text.loopOff}
      </button>
      <button type="button" class="link" onClick={() => zoomTime(viewing, 0.5)}>
        {text.zoomTime}
      </button>
      {stretch.value !== null && (
        <button
          type="button"
          class="link"
          onClick={() => {
            stretch.value = null;
          }}
        >
          {text.wholeRun}
        </button>
      )}
      <GoTo viewing={viewing} />
    </span>
  );
}

interface Props {
  readonly viewing: Viewing;
  /** What stands between the moment and the jumps. */
  readonly children: ComponentChildren;
}

export function Transport({ viewing, children }: Props) {
  const text = catalogue(language.value);
  const { player, run } = viewing;
  const playing = player.playing.value;
  const known = run.known.value;
  return (
    <div class="transport">
      <button
        type="button"
        class="play"
        aria-label={playing ? text.pause : text.play}
        onClick={() => player.toggle()}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d={playing ? 'M2 1h3.6v12H2zM8.4 1H12v12H8.4z' : 'M2 .8 13 7 2 13.2z'} />
        </svg>
      </button>
      <span class="steps">
        <button type="button" aria-label={text.frameBack} onClick={() => player.step(-1)}>
          ◂
        </button>
        <button type="button" aria-label={text.frameOn} onClick={() => player.step(1)}>
          ▸
        </button>
      </span>
      <span class="tabs" role="group" aria-label={text.speedOf}>
        {SPEEDS.map((speed) => (
          <button
            key={speed}
            type="button"
            aria-pressed={player.speed.value === speed}
            onClick={() => {
              player.speed.value = speed;
            }}
          >
            {text.speed(speed)}
          </button>
        ))}
      </span>
      <strong class="now">{capital(moment(player.hours.value, language.value))}</strong>
      <span class="tick">{text.tickOf(player.tick.value, run.ticks)}</span>
      {known < run.ticks && <span class="tick">{text.growing(known)}</span>}
      {children}
      <Jumps viewing={viewing} />
    </div>
  );
}
