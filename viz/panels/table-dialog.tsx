/** The table behind a chart, a thousand rows at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { language } from '../settings.ts';
import { count } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { ChartTable } from './chart-table.ts';

interface Props extends Pick<ChartTable, 'head' | 'rows' | 'cell'> {
  readonly title: string;
  readonly onClose: () => void;
}

const PAGE = 1000;

export function TableDialog({ title, head, rows, cell, onClose }: Props) {
  const text = catalogue(language.value);
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(PAGE);
  useEffect(() => dialog.current?.showModal(), []);
  const end = Math.min(rows, shown);
  return (
    <dialog ref={dialog} class="dialog wide" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus */}
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: end }, (_, row) => (
              <tr key={String(row)}>
                {head.map((name, column) => (
                  <td key={name}>{cell(row, column)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {end < rows && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {text.moreRows(count(end, language.value), count(rows, language.value))}
        </button>
      )}
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {text.close}
      </button>
    </dialog>
  );
}
