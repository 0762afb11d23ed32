/** The runs that the server lists, the latest first, each with the line of its headline. */
import { useEffect, useState } from 'preact/hooks';
import { axisOf, unitOf } from '../charts/axis.ts';
import { linePath } from '../charts/path.ts';
import { linear } from '../charts/scale.ts';
import { line as rule, tag } from '../charts/svg.ts';
import type { DescribedScenario } from '../engine/engine.ts';
import { openServed } from '../page.ts';
import type { ListedRun } from '../served.ts';
import { language } from '../settings.ts';
import { calendar } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import { type Sketch, sketchOf } from './sketch.ts';

/** Runs listed at a time. */
const PAGE = 8;
const SPARK = { width: 84, height: 30 };

function drawn({ line, metric, hours }: Sketch): string {
  const axis = axisOf(unitOf(metric), [line]);
  const start = axis.change ? (line.values[0] ?? 0) : 0;
  const x = linear([0, hours], [0, SPARK.width - 5]);
  const toY = linear(axis.domain, [SPARK.height - 3, 3]);
  const y = (value: number): number => toY(value - start);
  const last = line.hours.length - 1;
  return (
    rule(0, toY(0), SPARK.width - 5, toY(0), 'grid') +
    tag('path', { d: linePath(line, x, y), class: 'own' }) +
    tag('circle', {
      cx: x(line.hours[last] ?? 0),
      cy: y(line.values[last] ?? 0),
      r: 2.4,
      class: 'end',
    })
  );
}

function Spark({ run, scenario }: { run: ListedRun; scenario: DescribedScenario | null }) {
  const [sketch, setSketch] = useState<Sketch | null>(null);
  useEffect(() => {
    let wanted = true;
    void sketchOf(run, scenario).then((found) => {
      if (wanted) setSketch(found);
    });
    return () => {
      wanted = false;
    };
  }, [run, scenario]);
  return (
    <svg
      class="chart spark-line"
      {...SPARK}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: sketch === null ? '' : drawn(sketch) }}
    />
  );
}

interface Props {
  readonly list: readonly ListedRun[];
  readonly scenarios: readonly DescribedScenario[];
}

export function RunList({ list, scenarios }: Props) {
  const text = catalogue(language.value);
  const [shown, setShown] = useState(PAGE);
  const strategyOf = ({ recipe }: ListedRun): string => {
    const scenario = scenarios.find(({ id }) => id === recipe.scenario);
    const strategy = scenario?.strategies.find(({ id }) => id === recipe.strategy);
    return strategy === undefined ? recipe.strategy : said(strategy.title, language.value);
  };
  return (
    <section class="section" aria-labelledby="runs-title">
      <div class="head">
        <h2 id="runs-title">{text.runs}</h2>
        <span class="aside">{list.length > 0 && text.runsServed(list.length)}</span>
      </div>
      {list.length === 0 ? (
        <p class="note">{text.noRunShort}</p>
      ) : (
        <ul class="runs">
          {list.slice(0, shown).map((run) => (
            <li key={run.base}>
              <button type="button" onClick={() => void openServed(run.base)}>
                <span class="which-run">
                  <strong>{said(run.title, language.value)}</strong>
                  <small>{text.seedOf(strategyOf(run), run.recipe.seed)}</small>
                </span>
                <Spark
                  run={run}
                  scenario={scenarios.find(({ id }) => id === run.recipe.scenario) ?? null}
                />
                <small class="when">
                  {calendar(new Date(run.changed), new Date(), language.value)}
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown < list.length && (
        <button type="button" class="link" onClick={() => setShown(list.length)}>
          {text.moreRuns(list.length - shown)}
        </button>
      )}
    </section>
  );
}
