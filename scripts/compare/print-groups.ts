/** Effects by group of people, for a reader at a terminal. */
import { percent } from '../../viz/text/numbers.ts';
import { plainTable } from '../summary.ts';
import type { Terminal } from '../terminal.ts';
import type { Comparison, GroupEffect } from './comparison.ts';
import { scaleOf, showSigned } from './figures.ts';

/** For each outcome that decides a table: a row a group, a column an arm. */
export function equityLines(comparison: Comparison, { say, language }: Terminal): string[] {
  const { equity, outcomes, arms } = comparison;
  return outcomes.flatMap(({ name, measure }) => {
    const rows = equity.filter(({ outcome }) => outcome === name);
    const groups = [...new Set(rows.map(keyOf))];
    if (groups.length < 2) {
      return [];
    }
    const scale = Math.max(...rows.map(({ difference, ci95 }) => scaleOf(difference, ci95)));
    const titles = arms.slice(1).map(({ title }) => title[language]);
    const table = plainTable([say('compare-group'), say('compare-share'), ...titles]);
    for (const group of groups) {
      const own = rows.filter((row) => keyOf(row) === group);
      table.push([
        own[0]?.groupName[language] ?? '',
        percent(own[0]?.share ?? 0, language),
        ...own.slice(1).map(({ difference }) => showSigned(difference, scale, language)),
      ]);
    }
    const label = comparison.labels[measure]?.[language] ?? name;
    return [label, table.toString()];
  });
}

const keyOf = ({ by, group }: GroupEffect): string => `${by} ${group}`;
