/**
 * The lanes: time over the full width. A drag on the hours marks a stretch to zoom to; elsewhere
 * the cursor follows the pointer, and a letter of an inject leads to its very moment.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import {
  AXIS,
  bodyCursor,
  bodyHeight,
  brushMark,
  headCursor,
  headHeight,
  type LanesOptions,
  lanesBody,
  lanesHead,
  lanesSpan,
  namesWidth,
} from '../charts/lanes.ts';
import { hourStep, linear, type Range } from '../charts/scale.ts';
import { goToHours } from '../moves.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { clock, dayOf, moment } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { markedStretch } from '../time-window.ts';
import type { Viewing } from '../viewing.ts';
import { SvgLayers } from './svg-layers.tsx';

const ROW = 23.5;
/** Pixels round a letter in which a click is meant for it. */
const LETTER_REACH = 9;

function optionsFor(viewing: Viewing, width: number): LanesOptions {
  const text = catalogue(language.value);
  const { run } = viewing;
  const span = viewing.span.value;
  const narrow = width < 760;
  const step = hourStep(span[1] - span[0], narrow ? 6 : 8);
  return {
    id: 'lanes',
    width,
    span,
    step,
    write: (at) =>
      step < 24 && at % 24 !== 0
        ? clock(at, language.value)
        : step < 24 || at <= span[0] + step / 2
          ? text.dayN(dayOf(at))
          : String(dayOf(at)),
    names: namesWidth(viewing.lanes.value, narrow ? 110 : 176, narrow ? 140 : 280),
    rowHeight: ROW,
    future: !run.live,
  };
}

/** What a pointer does on the lanes, until it is let go. */
type Drag =
  | { readonly kind: 'scrub' }
  | { readonly kind: 'brush'; readonly from: number; readonly to: number };

function usePointer(viewing: Viewing, options: LanesOptions) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef<Drag | null>(null);
  const change = (next: Drag | null): void => {
    latest.current = next;
    setDrag(next);
  };
  const { player, run } = viewing;
  const end = run.ticks * run.tickHours;
  const frameHours = player.time.frameTicks * run.tickHours;
  const hoursAt = (event: PointerEvent): number => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const toHours = linear(lanesSpan(options), options.span);
    const hours = toHours(event.clientX - box.left);
    return Math.max(options.span[0], Math.min(options.span[1], hours));
  };
  /** The inject whose letter is under the pointer. */
  const injectAt = (event: PointerEvent): number | null => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const down = event.clientY - box.top;
    if (down < AXIS || down > AXIS + ROW) return null;
    const x = linear(options.span, lanesSpan(options));
    const across = event.clientX - box.left;
    const near = viewing.lanes.value.injects.filter(
      ({ hours }) => Math.abs(x(hours) - across) <= LETTER_REACH,
    );
    return near[0]?.hours ?? null;
  };
  return {
    stretch: drag?.kind === 'brush' ? ([drag.from, drag.to] as const) : null,
    down(event: PointerEvent) {
      if (event.button !== 0) return;
      const target = event.currentTarget as HTMLElement;
      target.setPointerCapture(event.pointerId);
      const hours = hoursAt(event);
      if (event.shiftKey || event.clientY - target.getBoundingClientRect().top < AXIS) {
        change({ kind: 'brush', from: hours, to: hours });
        return;
      }
      const inject = injectAt(event);
      if (inject !== null) goToHours(viewing, inject);
      else {
        change({ kind: 'scrub' });
        player.seekHours(hours);
      }
    },
    move(event: PointerEvent) {
      const now = latest.current;
      if (now === null) return;
      if (now.kind === 'scrub') player.seekHours(hoursAt(event));
      else change({ ...now, to: hoursAt(event) });
    },
    up() {
      const now = latest.current;
      change(null);
      if (now?.kind !== 'brush') return;
      const marked = markedStretch(now.from, now.to, frameHours, end);
      if (marked === null) player.seekHours(now.from);
      else {
        if (player.hours.value < marked[0] || player.hours.value > marked[1]) {
          player.seekHours(marked[0]);
        }
        viewing.stretch.value = marked;
      }
    },
    stop: () => change(null),
  };
}

/** A stretch with its ends in order. */
const ordered = ([a, b]: Range): Range => [Math.min(a, b), Math.max(a, b)];

export function Lanes({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const [element, size] = useSize<HTMLDivElement>();
  const { player, run } = viewing;
  const data = viewing.lanes.value;
  const options = optionsFor(viewing, size.width);
  const pointer = usePointer(viewing, options);
  const drawn = size.width > 0;
  const [from, to] = options.span;
  const [head, body] = useMemo(
    () => (drawn ? [lanesHead(data, options), lanesBody(data, options)] : ['', '']),
    [data, size.width, from, to, language.value],
  );
  const at = player.hours.value;
  const latest = run.injects.value.findLast((inject) => inject.hours <= at);
  const now = moment(at, language.value);
  const said =
    latest === undefined ? now : text.afterInject(now, viewing.names.value.inject(latest.id));
  const heights = [headHeight(options), Math.ceil(bodyHeight(data, options))] as const;
  const brush = (height: number): string =>
    pointer.stretch === null ? '' : brushMark(options, ordered(pointer.stretch), height);
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
      onPointerDown={pointer.down}
      onPointerMove={pointer.move}
      onPointerUp={pointer.up}
      onPointerCancel={pointer.stop}
    >
      {drawn && (
        <>
          <div class="lanes-head">
            <SvgLayers
              hidden
              width={size.width}
              height={heights[0]}
              title={text.timeRegion}
              layers={[head, headCursor(data, options, at, now), brush(heights[0])]}
            />
          </div>
          <div class="lanes-body">
            <SvgLayers
              hidden
              width={size.width}
              height={heights[1]}
              title={text.timeRegion}
              layers={[body, bodyCursor(data, options, at), brush(heights[1])]}
            />
          </div>
        </>
      )}
    </div>
  );
}
