/** Transport and swimlanes: time over the full width, the cursor crossing everything. */
import { useMemo, useRef } from 'preact/hooks';
import {
  type LanesOptions,
  lanesCursor,
  lanesGround,
  lanesHeight,
  lanesSpan,
  namesWidth,
} from '../charts/lanes.ts';
import { hourStep, linear } from '../charts/scale.ts';
import { goToLargestSwing, goToNextInject } from '../moves.ts';
import { SPEEDS } from '../player.ts';
import { language, projector } from '../settings.ts';
import { useSize } from '../size.ts';
import { capital, clock, dayOf, moment } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { GoTo } from './go-to.tsx';
import { SvgLayers } from './svg-layers.tsx';

function Transport({ viewing }: { viewing: Viewing }) {
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
          onClick={() => player.toggleLoop()}
        >
          {player.loop.value === null ? text.loopSelection : text.loopOff}
        </button>
        <GoTo viewing={viewing} />
      </span>
    </div>
  );
}

function Lanes({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const [element, size] = useSize<HTMLDivElement>();
  const dragging = useRef(false);
  const { player, run } = viewing;
  const hours = run.ticks * run.tickHours;
  const data = viewing.lanes.value;
  const narrow = size.width < 760;
  const step = hourStep(hours, narrow ? 6 : 8);
  const options: LanesOptions = {
    id: 'lanes',
    width: size.width,
    hours,
    step,
    write: (at) =>
      step < 24 && at % 24 !== 0
        ? clock(at, language.value)
        : at === 0
          ? text.dayN(0)
          : String(dayOf(at)),
    names: namesWidth(data, narrow ? 110 : 176, narrow ? 140 : 280),
    rowHeight: 23.5,
    future: !run.live,
  };
  const height = Math.ceil(lanesHeight(data, options));
  const ground = useMemo(
    () => (size.width > 0 ? lanesGround(data, options) : ''),
    [data, size.width, hours, language.value],
  );
  const at = player.hours.value;
  const latest = run.injects.value.findLast((inject) => inject.hours <= at);
  const now = moment(at, language.value);
  const said =
    latest === undefined ? now : text.afterInject(now, viewing.names.value.inject(latest.id));
  const seek = (event: PointerEvent): void => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const toHours = linear(lanesSpan(options), [0, hours]);
    player.seekHours(Math.max(0, Math.min(hours, toHours(event.clientX - box.left))));
  };
  return (
    <div
      ref={element}
      class="lanes"
      role="slider"
      tabIndex={0}
      aria-label={text.timeSlider}
      aria-valuemin={0}
      aria-valuemax={run.ticks}
      aria-valuenow={player.tick.value}
      aria-valuetext={said}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        seek(event);
      }}
      onPointerMove={(event) => {
        if (dragging.current) seek(event);
      }}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onPointerCancel={() => {
        dragging.current = false;
      }}
    >
      {size.width > 0 && (
        <SvgLayers
          hidden
          width={size.width}
          height={height}
          title={text.timeRegion}
          layers={[ground, lanesCursor(data, options, at, now)]}
        />
      )}
    </div>
  );
}

export function TimeBar({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  return (
    <section class="time" aria-label={text.timeRegion}>
      <Transport viewing={viewing} />
      {viewing.view.value === 'network' && !projector.value && <Lanes viewing={viewing} />}
    </section>
  );
}
