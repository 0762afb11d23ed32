/** The line of a run's headline for the list of runs: read from its manifest and its measures. */
import type { Line } from '../charts/path.ts';
import type { DescribedScenario } from '../engine/engine.ts';
import { inBlocks } from '../run/blocks.ts';
import { readMeasures } from '../run/events.ts';
import { servedFiles } from '../run/files.ts';
import type { Measures } from '../run/measures.ts';
import { openParquet } from '../run/parquet.ts';
import { manifestOf } from '../run/run-fault.ts';
import type { ListedRun } from '../served.ts';

export interface Sketch {
  readonly line: Line;
  readonly metric: string;
  readonly hours: number;
}

/** The line that a scenario asks about first; of an unknown scenario the first that there is. */
export function headlineOf(
  measures: Measures,
  scenario: Pick<DescribedScenario, 'headline' | 'of' | 'toward'> | null,
): (Sketch['line'] & { readonly metric: string }) | null {
  const fits = (metric: string): boolean => {
    const [base, about] = metric.split(':');
    if (scenario === null) return true;
    return base === scenario.headline && (scenario.toward === null || about === scenario.toward);
  };
  const metric = measures.metrics.find(fits) ?? measures.metrics[0];
  if (metric === undefined) return null;
  const own = scenario?.of == null ? null : measures.find(metric, scenario.of);
  const series = measures.series(metric);
  return own ?? series.find(({ country }) => country !== 'all') ?? series[0] ?? null;
}

const known = new Map<string, Promise<Sketch | null>>();
/** One after the other: a list of runs asks for little at a time. */
let queue: Promise<unknown> = Promise.resolve();

async function read(run: ListedRun, scenario: DescribedScenario | null): Promise<Sketch | null> {
  const base = new URL(run.base, document.baseURI).href;
  const files = servedFiles(base, run.name, new AbortController().signal);
  const manifest = await manifestOf(files);
  const listed = manifest.files.find(({ name }) => name === 'metrics.parquet');
  if (listed === undefined) return null;
  const file = inBlocks(await files.bytes(listed.name, listed.bytes), () => undefined);
  const measures = await readMeasures(await openParquet(file), manifest.tickHours);
  const line = headlineOf(measures, scenario);
  return line === null ? null : { line, metric: line.metric, hours: run.hours };
}

export function sketchOf(
  run: ListedRun,
  scenario: DescribedScenario | null,
): Promise<Sketch | null> {
  const key = `${run.base} ${run.changed} ${scenario?.id ?? ''}`;
  const had = known.get(key);
  if (had !== undefined) return had;
  const wanted = queue.then(() => read(run, scenario)).catch(() => null);
  queue = wanted;
  known.set(key, wanted);
  return wanted;
}
