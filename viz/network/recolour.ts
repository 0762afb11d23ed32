/** The colours of all dots at the moment of the cursor: the latest frame wanted wins. */
import { effect } from '@preact/signals';
import { baseOf, unitOf } from '../charts/axis.ts';
import { CITIZEN, KINDS } from '../run/people.ts';
import { theme } from '../settings.ts';
import type { Viewing } from '../viewing.ts';
import {
  beliefRamp,
  countRamp,
  type Palette,
  paintKinds,
  paintValues,
  type Ramp,
  signedRamp,
} from './colours.ts';
import { CHANGE_MOST } from './legend.tsx';
import { readPalette } from './palette.ts';
import type { Picture } from './picture.ts';

/** Frames fetched ahead of a cursor that moves by itself. */
const AHEAD = 12;

function rampOf(column: string, change: boolean, viewing: Viewing, palette: Palette): Ramp {
  if (change) return signedRamp(palette, CHANGE_MOST);
  if (unitOf(column) === 'signed') return signedRamp(palette);
  if (baseOf(column) === 'belief') {
    return beliefRamp(palette, viewing.names.value.isFalse(column.split(':')[1] ?? ''));
  }
  return countRamp(palette);
}

/** Keeps the picture in the colours of the cursor; returns how to stop. */
export function followCursor(
  viewing: Viewing,
  picture: Picture,
  onPainted: () => void,
): () => void {
  const { run, player } = viewing;
  const { people, frames } = run;
  const colours = new Uint32Array(people.count);
  const isPerson = (row: number): boolean => people.kind[row] === CITIZEN;
  let wanted = 0;
  let palette = readPalette();

  const stopTheme = effect(() => {
    theme.value;
    palette = readPalette();
  });

  const stop = effect(() => {
    theme.value;
    const { column, change } = viewing.colour.value;
    const filter = viewing.filter.value;
    const place = filter === null ? -1 : people.countries.indexOf(filter);
    const isShown = (row: number): boolean => place < 0 || people.country[row] === place;
    const mine = ++wanted;
    const done = (): void => {
      picture.paint(colours, palette.paper);
      onPainted();
    };
    const tick = player.tick.value;
    run.known.value;
    if (column === null || frames === null || frames.count === 0) {
      paintKinds(colours, (row) => KINDS[people.kind[row] as number] as string, isShown, palette);
      done();
      return;
    }
    const frame = frames.at(tick);
    const step = frames.columns.find(({ name }) => name === column)?.step ?? 1;
    const paint = (values: ArrayLike<number>, from: ArrayLike<number> | null): void => {
      const ramp = rampOf(column, change, viewing, palette);
      paintValues(colours, { ramp, values, step, from }, isPerson, isShown, palette.axis);
      done();
    };
    const now = frames.ready(frame, column);
    const start = change ? frames.ready(0, column) : null;
    if (now !== null && (!change || start !== null)) paint(now, start);
    else {
      Promise.all([frames.read(frame, column), change ? frames.read(0, column) : null])
        .then(([values, from]) => {
          if (mine === wanted) paint(values, from);
        })
        .catch(() => undefined);
    }
    if (player.playing.value) {
      const stride = Math.max(1, Math.round(player.speed.value / 4));
      for (let next = 1; next <= AHEAD; next++) {
        const ahead = frame + next * stride;
        if (ahead < frames.count && frames.ready(ahead, column) === null) {
          frames.read(ahead, column).catch(() => undefined);
        }
      }
    }
  });
  return () => {
    wanted += 1;
    stop();
    stopTheme();
  };
}
