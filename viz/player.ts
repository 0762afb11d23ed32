/**
 * The one time cursor. It moves over the frames of a run: by hand, by key or by itself.
 *
 * Playing advances whole frames; 1x is six frames a second. Where the reader asked the system for
 * less motion, playing becomes steps of one day a second.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';

export const SPEEDS = [1, 4, 16] as const;
export type Speed = (typeof SPEEDS)[number];

const FRAMES_A_SECOND = 6;

export interface PlayerTime {
  readonly ticks: number;
  readonly tickHours: number;
  /** Ticks from one frame to the next. */
  readonly frameTicks: number;
  /** Ticks known so far. */
  readonly known: ReadonlySignal<number>;
}

export interface Loop {
  readonly from: number;
  readonly to: number;
}

export class Player {
  readonly time: PlayerTime;
  /** The cursor: ticks done at the moment shown. */
  readonly tick: Signal<number>;
  readonly hours: ReadonlySignal<number>;
  readonly playing = signal(false);
  readonly speed = signal<Speed>(4);
  /** Part of the run that is played again and again. */
  readonly loop = signal<Loop | null>(null);
  private readonly calm: () => boolean;
  private due = 0;

  constructor(time: PlayerTime, calm: () => boolean = () => false) {
    this.time = time;
    this.calm = calm;
    this.tick = signal(0);
    this.hours = computed(() => this.tick.value * time.tickHours);
  }

  /** Moves to the frame at or before a tick, inside what is known. */
  seek(tick: number): void {
    const { frameTicks, ticks, known } = this.time;
    const last = known.value;
    const bounded = Math.max(0, Math.min(last, Math.round(tick)));
    const framed = Math.floor(bounded / frameTicks) * frameTicks;
    this.tick.value = bounded >= ticks ? ticks : framed;
  }

  seekHours(hours: number): void {
    // A moment such as 0.1 h lies a hair before its tick in floating point.
    this.seek(Math.floor(hours / this.time.tickHours + 1e-6));
  }

  /** Moves by frames; from the shorter last frame of a run back to the one before it. */
  step(frames: number): void {
    const { frameTicks } = this.time;
    const rest = this.tick.value % frameTicks;
    const from =
      frames < 0 && rest !== 0 ? this.tick.value - rest + frameTicks : this.tick.value - rest;
    this.seek(Math.max(0, from + frames * frameTicks));
    if (frames > 0 && from + frames * frameTicks > this.time.known.value)
      this.seek(this.time.known.value);
  }

  stepDay(days: number): void {
    this.step(days * this.framesADay());
  }

  toggle(): void {
    const starting = !this.playing.value;
    if (starting && this.tick.value >= this.time.ticks) this.seek(this.loop.value?.from ?? 0);
    this.due = 0;
    this.playing.value = starting;
  }

  pause(): void {
    this.playing.value = false;
  }

  /** Loops the stretch that was marked, else the day before the cursor; or ends the loop. */
  toggleLoop(marked: readonly [number, number] | null = null): void {
    if (this.loop.value !== null) {
      this.loop.value = null;
      return;
    }
    if (marked !== null) {
      const [from, to] = marked.map((hours) => Math.round(hours / this.time.tickHours));
      const last = this.time.known.value;
      this.loop.value = { from: Math.min(from ?? 0, last), to: Math.min(to ?? last, last) };
      this.seek(this.loop.value.from);
      return;
    }
    const day = this.framesADay() * this.time.frameTicks;
    const to = Math.max(this.tick.value, Math.min(day, this.time.known.value));
    this.loop.value = { from: Math.max(0, to - day), to };
    this.seek(this.loop.value.from);
  }

  /** Lets `seconds` pass; called for every picture the screen shows. */
  advance(seconds: number): void {
    if (!this.playing.value) return;
    const calm = this.calm();
    this.due += seconds * (calm ? 1 : FRAMES_A_SECOND * this.speed.value);
    const steps = Math.floor(this.due);
    if (steps === 0) return;
    this.due -= steps;
    if (calm) this.stepDay(1);
    else this.step(steps);
    const loop = this.loop.value;
    if (loop !== null && (this.tick.value >= loop.to || this.tick.value < loop.from)) {
      this.seek(loop.from);
    } else if (this.tick.value >= this.time.ticks) this.pause();
  }

  private framesADay(): number {
    const { tickHours, frameTicks } = this.time;
    return Math.max(1, Math.round(24 / tickHours / frameTicks));
  }
}
