/** The lines of a feed as a table: what stands in it, why, and what it would do. */
import type { ExplainedItem } from '../../sim/index.ts';
import { type ChartTable, rowsTable } from '../panels/chart-table.ts';
import { language } from '../settings.ts';
import { decimal, percent, signed } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { itemFigures } from './item-figures.ts';

export function feedTable(
  items: readonly ExplainedItem[],
  nameOf: (row: number) => string,
): ChartTable {
  const text = catalogue(language.value);
  const raw = items.map((item, place) => {
    const { score, belief, share } = itemFigures(item);
    return [place + 1, nameOf(item.source), item.seenProbability, score, belief ?? '', share ?? ''];
  });
  const write = (value: string | number, column: number): string => {
    if (typeof value === 'string' || column === 0) return String(value);
    if (column === 3) return decimal(value, 2, language.value);
    return column === 4
      ? signed(value, 3, language.value)
      : percent(value, language.value, column === 5 ? 1 : 0);
  };
  return rowsTable(
    [text.rank, text.feedItem, text.feedSeen, text.feedScore, text.feedBelief, text.feedShare],
    raw.map((row) => row.map(write)),
    raw,
  );
}
