/**
 * Charts: every measure of the run by country, and what frames tell by language and other groups.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { unitOf } from '../charts/axis.ts';
import type { Line } from '../charts/path.ts';
import { hasColumn } from '../run/table.ts';
import { language } from '../settings.ts';
import { moment } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { evenFrames, GROUPINGS, type Grouping, groupLines, groupPeople } from './groups.ts';
import { LineChart } from './line-chart.tsx';

/** Frames read for the lines of groups. */
const POINTS = 61;

function useGroupLines(viewing: Viewing, column: string, grouping: Grouping): readonly Line[] {
  const { run } = viewing;
  const names = viewing.names.value;
  const text = catalogue(language.value);
  const known = run.live ? run.known.value : 0;
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    let wanted = true;
    const { frames, people, agents } = run;
    if (frames === null) return undefined;
    const read = async (): Promise<readonly Line[]> => {
      const literacy =
        grouping === 'literacy' && hasColumn(agents, 'literacy')
          ? await agents.numbers('literacy')
          : null;
      const { atHome, abroad, thirds } = text.groups;
      const words = { country: names.country, language: names.language, atHome, abroad, thirds };
      const grouped = groupPeople(people, grouping, literacy, words);
      const picked = evenFrames(frames.count, POINTS);
      return groupLines(frames, column, grouped, picked, run.tickHours);
    };
    read()
      .then((found) => {
        if (wanted) setLines(found.filter(({ values }) => Number.isFinite(values[0])));
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [run, column, grouping, names, known]);
  return lines;
}

function GroupChart(props: { viewing: Viewing; column: string; grouping: Grouping }) {
  const { viewing, column, grouping } = props;
  const text = catalogue(language.value);
  const lines = useGroupLines(viewing, column, grouping);
  const name = viewing.names.value.measure(column);
  if (lines.length === 0) return null;
  return (
    <LineChart
      viewing={viewing}
      id={`group-${column.replace(/[^\w-]/g, '-')}`}
      title={text.byGroup(name, text.groups.names[grouping] ?? '')}
      metric={column}
      unit={unitOf(column)}
      lines={lines}
    />
  );
}

function MetricChart({ viewing, metric }: { viewing: Viewing; metric: string }) {
  const { run } = viewing;
  const names = viewing.names.value;
  const all = run.measures.value.series(metric);
  const lines = useMemo(() => {
    const byCountry = all.filter(({ country }) => country !== 'all');
    return (byCountry.length > 0 ? byCountry : all).map((each) => ({
      ...each,
      name: names.country(each.country),
    }));
  }, [all, names]);
  const reached = metric.endsWith(':reached');
  const base = reached ? metric.slice(0, -':reached'.length) : metric;
  const title = reached
    ? catalogue(language.value).perReached(names.measure(base))
    : names.measure(metric);
  return (
    <LineChart
      viewing={viewing}
      id={`metric-${metric.replace(/[^\w-]/g, '-')}`}
      title={title}
      metric={base}
      unit={unitOf(base)}
      lines={lines}
    />
  );
}

export function MeasuresView({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const { run, player } = viewing;
  const [grouping, setGrouping] = useState<Grouping>('country');
  const metrics = run.measures.value.metrics;
  const columns = run.frames?.columns.map(({ name }) => name) ?? [];
  return (
    <div class="measures-page">
      <div class="sentence">
        <h1>{text.chartsTitle(metrics.length, moment(player.hours.value, language.value))}</h1>
        <p class="tabs" role="group" aria-label={text.groups.by}>
          {GROUPINGS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={grouping === each}
              onClick={() => setGrouping(each)}
            >
              {text.groups.names[each]}
            </button>
          ))}
        </p>
      </div>
      {metrics.length === 0 && <p class="note">{text.noMeasures}</p>}
      <div class="line-charts">
        {grouping === 'country'
          ? metrics.map((metric) => <MetricChart key={metric} viewing={viewing} metric={metric} />)
          : columns.map((column) => (
              <GroupChart key={column} viewing={viewing} column={column} grouping={grouping} />
            ))}
      </div>
    </div>
  );
}
