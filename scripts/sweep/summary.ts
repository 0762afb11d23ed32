/** What an experiment came to, for a reader at a terminal: its first points, by strategy. */
import { decimal } from '../../viz/text/numbers.ts';
import { plainTable } from '../summary.ts';
import type { Terminal } from '../terminal.ts';
import type { Performed } from './perform.ts';
import { type Cell, outcomesOf, type Results, summaryTable } from './tables.ts';

/** Rows that a terminal shows; the tables hold them all. */
const MOST_ROWS = 40;

export function sweepSummary(
  { say, language, outColors }: Terminal,
  results: Results,
  { done, before }: Performed,
  folder: string,
): string {
  const { plan } = results;
  const { scenario } = plan.prepared.recipe;
  const { layout, rows } = summaryTable(results);
  const place = (name: string) => layout.columns.findIndex((column) => column.name === name);
  const deciding = scenario.outcomes.find(
    ({ name, headline }) => headline && plan.outcomes.includes(name),
  );
  const shown = deciding?.name ?? outcomesOf(results)[0] ?? '';
  const factors = plan.experiment.factors.map(({ path }) => path);
  const table = plainTable([
    ...factors,
    say('summary-strategy'),
    say('summary-mean'),
    say('summary-interval'),
    say('sweep-difference'),
    say('summary-interval'),
  ]);
  const number = (cell: Cell | undefined) =>
    typeof cell === 'number' ? decimal(cell, 4, language) : '–';
  const interval = (row: readonly Cell[], low: string, high: string) =>
    row[place(low)] === null ? '–' : `${number(row[place(low)])} … ${number(row[place(high)])}`;
  const own = rows.filter((row) => row[place('outcome')] === shown);
  for (const row of own.slice(0, MOST_ROWS)) {
    table.push([
      ...factors.map((path) => String(row[place(path)] ?? '')),
      String(row[place('strategy')]),
      number(row[place('mean')]),
      interval(row, 'low', 'high'),
      number(row[place('difference')]),
      interval(row, 'differenceLow', 'differenceHigh'),
    ]);
  }
  const left = own.length - MOST_ROWS;
  const { replicates } = plan.experiment;
  return [
    outColors.bold(scenario.title[language]),
    ...(scenario.illustration ? [outColors.yellow(say('illustration'))] : []),
    say('sweep-done', { points: plan.points.length, replicates, done, before }),
    '',
    outColors.bold(shown),
    table.toString(),
    ...(left > 0 ? [say('sweep-more', { left })] : []),
    `${say('summary-folder')}  ${folder}`,
  ].join('\n');
}
