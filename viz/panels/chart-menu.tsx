/** Table, SVG, PNG and CSV of a chart, in one menu that shows on focus or hover. */
import { signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { savePng, saveSvg, saveText } from '../save.ts';
import { language } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import { type ChartTable, csvOf } from './chart-table.ts';
import { TableDialog } from './table-dialog.tsx';

interface Props {
  readonly title: string;
  /** Made when it is asked for. */
  readonly table: () => ChartTable;
  /** Holds the charts; null where there is a table alone. */
  readonly element: RefObject<HTMLElement | null> | null;
}

/** The chart whose table is shown, by its title. */
export const tableShown = signal<string | null>(null);

const tableOf = ({ head, rows, cell }: ChartTable) => ({ head, rows, cell });

export function ChartMenu({ title, table, element }: Props) {
  const text = catalogue(language.value);
  const id = useId();
  const name = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  const charts = (): SVGSVGElement[] => [...(element?.current?.querySelectorAll('svg') ?? [])];
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
      {element !== null && (
        <>
          <button type="button" class="plain" onClick={() => saveSvg(charts(), name, title)}>
            {text.asSvg}
          </button>
          <button type="button" class="plain" onClick={() => savePng(charts(), name, title)}>
            {text.asPng}
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={() => saveText(csvOf(table()), `${name}.csv`)}>
        {text.asCsv}
      </button>
      {tableShown.value === title && (
        <TableDialog
          title={title}
          {...tableOf(table())}
          onClose={() => {
            tableShown.value = null;
          }}
        />
      )}
    </div>
  );
}
