/** Table, SVG, PNG and CSV of a chart, in one menu that shows on focus or hover. */
import { signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Line } from '../charts/path.ts';
import { savePng, saveSvg, saveText } from '../save.ts';
import { language } from '../settings.ts';
import { moment } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { TableDialog } from './table-dialog.tsx';

interface Props {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Holds the charts. */
  readonly element: RefObject<HTMLElement>;
}

/** The chart whose table is shown, by its title. */
export const tableShown = signal<string | null>(null);

/** Rows for a table or a file: the hours, then a column a line. */
function rowsOf(lines: readonly Line[]): { hours: ArrayLike<number>; rows: number } {
  const longest = lines.reduce<Line | null>(
    (best, line) => (best === null || line.hours.length > best.hours.length ? line : best),
    null,
  );
  return { hours: longest?.hours ?? [], rows: longest?.hours.length ?? 0 };
}

const csvCell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export function csvOf(lines: readonly Line[]): string {
  const { hours, rows } = rowsOf(lines);
  const head = ['hours', ...lines.map(({ name }) => csvCell(name))].join(',');
  const body = Array.from({ length: rows }, (_, i) =>
    [hours[i], ...lines.map(({ values }) => values[i] ?? '')].join(','),
  );
  return [head, ...body, ''].join('\n');
}

export function ChartMenu({ title, lines, element }: Props) {
  const text = catalogue(language.value);
  const id = useId();
  const name = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  const charts = (): SVGSVGElement[] => [...(element.current?.querySelectorAll('svg') ?? [])];
  const { hours, rows } = rowsOf(lines);
  return (
    <div class="chart-menu" role="group" aria-label={text.chartMenu(title)} id={id}>
      <button
        type="button"
        class="plain"
        data-table
        onClick={() => {
          tableShown.value = title;
        }}
      >
        {text.asTable}
      </button>
      <button type="button" class="plain" onClick={() => saveSvg(charts(), name, title)}>
        {text.asSvg}
      </button>
      <button type="button" class="plain" onClick={() => savePng(charts(), name, title)}>
        {text.asPng}
      </button>
      <button type="button" class="plain" onClick={() => saveText(csvOf(lines), `${name}.csv`)}>
        {text.asCsv}
      </button>
      {tableShown.value === title && (
        <TableDialog
          title={title}
          head={[text.time, ...lines.map((line) => line.name)]}
          rows={rows}
          cell={(row, column) =>
            column === 0
              ? moment(hours[row] as number, language.value)
              : String(lines[column - 1]?.values[row] ?? '')
          }
          onClose={() => {
            tableShown.value = null;
          }}
        />
      )}
    </div>
  );
}
