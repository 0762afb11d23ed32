/** Worker threads that measure facts: from a checkout through tsx, installed as they are. */
import { Piscina } from 'piscina';
import type { Measured, Measurement } from './measure.ts';
import type { Cascades, ModelCascades } from './real/model-cascades.ts';

export interface MeasuringPool {
  measure(measurement: Measurement): Promise<Measured>;
  cascades(of: ModelCascades): Promise<Cascades>;
  /** Ends all threads, whatever they do. */
  close(): Promise<void>;
}

const isSource = import.meta.url.endsWith('.ts');

export function openPool(workers: number): MeasuringPool {
  const pool = new Piscina({
    filename: new URL(isSource ? './worker.ts' : './worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [],
  });
  return {
    measure: (measurement) => pool.run(measurement),
    cascades: (of) => pool.run(of, { name: 'modelCascades' }),
    close: () => pool.destroy(),
  };
}
