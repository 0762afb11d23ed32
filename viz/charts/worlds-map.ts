/**
 * In which worlds an answer holds: a row an arm, a cell a world, in the order of the difference. A
 * cell is filled by its size and hollow where the sign turns, so that it is read without colour.
 */
import { crisp, label, line, picture, tag } from './svg.ts';

export interface WorldRow {
  readonly name: string;
  readonly colour: string;
  /** One a world, in the columns' order; null where the world has none. */
  readonly differences: readonly (number | null)[];
  /** Which way the arm differs in the scenario's own world. */
  readonly direction: 'up' | 'down';
}

const NAMES = 190;
const CELL = 26;
const HEAD = 18;

/** `columns` are the numbers of the worlds, written above their cells. */
export function worldsMap(
  rows: readonly WorldRow[],
  columns: readonly number[],
  width: number,
  title: string,
): string {
  const cell = Math.min(CELL, (width - NAMES) / Math.max(1, columns.length));
  const height = HEAD + rows.length * CELL + 4;
  const most = Math.max(
    ...rows.flatMap(({ differences }) => differences.map((value) => Math.abs(value ?? 0))),
    Number.MIN_VALUE,
  );
  const parts = columns.map((number, place) =>
    label(NAMES + (place + 0.5) * cell, HEAD - 6, String(number), {
      class: 'note',
      anchor: 'middle',
    }),
  );
  rows.forEach(({ name, colour, differences, direction }, row) => {
    const top = HEAD + row * CELL;
    parts.push(line(0, crisp(top), NAMES + columns.length * cell, crisp(top), 'grid'));
    parts.push(label(0, top + CELL / 2 + 4, name, { class: 'row' }));
    differences.forEach((value, place) => {
      if (value === null) return;
      // Area, not side, goes with the size of the difference.
      const side = (cell - 6) * Math.sqrt(Math.abs(value) / most);
      const holds = direction === 'up' ? value > 0 : value < 0;
      const [x, y] = [NAMES + (place + 0.5) * cell - side / 2, top + CELL / 2 - side / 2];
      const paint = holds
        ? { fill: `var(--${colour})` }
        : { class: 'hollow', stroke: `var(--${colour})` };
      parts.push(tag('rect', { x, y, width: side, height: side, ...paint }));
    });
  });
  return picture({ width, height }, title, ...parts);
}
