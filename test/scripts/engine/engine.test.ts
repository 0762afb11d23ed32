import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runMany } from '../../../scripts/engine/engine.ts';
import {
  type Base,
  type Job,
  OUTCOMES_ALONE,
  type RunFailure,
  type RunResult,
} from '../../../scripts/engine/job.ts';
import { jobKey } from '../../../scripts/engine/keys.ts';
import { byNetwork, seedsOf } from '../../../scripts/engine/replicates.ts';
import { createSimulation, readScenario } from '../../../sim/index.ts';

const text = readFileSync(
  new URL('../../../scenarios/direct-address.yaml', import.meta.url),
  'utf8',
);
const overrides = ['population.citizens=200', 'time.duration=1d', 'time.tick=1h'];

const base: Base = {
  canonical: false,
  document: {
    recipe: {
      ...{ scenario: 'direct-address', overrides, strategy: 'silence', seed: '7' },
      ...{ networkSeed: '7', decisions: [], parent: null },
    },
    scenario: text,
    files: [],
  },
};

const job = (changes: Partial<Job> = {}): Job => ({
  ...{ overrides: [], strategy: 'multilingual', seed: '7/0', networkSeed: '7/n0' },
  want: OUTCOMES_ALONE,
  ...changes,
});

async function ran(jobs: readonly Job[], workers: number) {
  const results: RunResult[] = [];
  const failures: [number, RunFailure][] = [];
  const came: number[] = [];
  const end = await runMany(base, jobs, {
    workers,
    result(number, result) {
      results[number] = result;
      came.push(number);
    },
    failure(number, failure) {
      failures.push([number, failure]);
      came.push(number);
    },
  });
  return { results, failures, came, end };
}

/** The same run without threads. */
function alone({ overrides: own, strategy, seed, networkSeed }: Job) {
  const source = { name: 'x', text, overrides: [...overrides, ...own] };
  const { scenario } = readScenario(source, 'en');
  if (scenario === null) throw new Error('unreadable');
  const run = createSimulation({ scenario, strategy, seed, networkSeed, decisions: [] });
  while (!run.done) run.step();
  return { digest: run.digest(), outcomes: run.outcomes() };
}

const JOBS = [
  job(),
  job({ strategy: 'silence' }),
  job({ seed: '7/1', networkSeed: '7/n1' }),
  job({ overrides: ['mechanisms.feed.rule=chronological'] }),
  job(),
];

describe('many runs', () => {
  test('are each the run that its recipe gives alone', async () => {
    const { results, failures, end } = await ran(JOBS, 2);
    expect(failures).toEqual([]);
    expect(end).toMatchObject({ done: 5, failed: 0, stopped: false });
    JOBS.forEach((each, number) => {
      expect(results[number]).toMatchObject(alone(each));
    });
    expect(results[4]).toEqual(results[0]);
  });

  test('are the same whatever the number of workers', async () => {
    const [one, three] = [await ran(JOBS, 1), await ran(JOBS, 3)];
    expect(three.results).toEqual(one.results);
    expect(one.came).toEqual([0, 1, 2, 3, 4]);
  });

  test('bring what is wanted of them: series, groups, spending, reach', async () => {
    const { results } = await ran([job({ want: { points: 5, groups: true } })], 1);
    const [result] = results;
    expect(result?.hours).toEqual([0, 6, 12, 18, 24]);
    const reach = result?.series.find(
      ({ measure, country }) => measure === 'reach:ministry' && country === 'borealia',
    );
    expect(reach?.values.at(-1)).toBe(result?.outcomes['reach']);
    expect(result?.spent['ministry']).toBe(result?.outcomes['spent']);
    expect(result?.reached['borealia']).toBe(result?.outcomes['reach']);
    expect(result?.groups).toContainEqual({
      ...{ measure: 'attitude:aurelia', by: 'country', group: 'borealia' },
      value: result?.outcomes['attitude'],
    });
  });

  test('go on when one fails, which is told with what went wrong', async () => {
    const bad = job({ overrides: ['population.citizens=none'] });
    const { results, failures, end } = await ran([job(), bad, job({ seed: '7/2' })], 1);
    expect(end).toMatchObject({ done: 3, failed: 1, stopped: false });
    expect(failures).toMatchObject([[1, { message: expect.stringContaining('none') }]]);
    expect([results[0] !== undefined, results[1], results[2] !== undefined]).toEqual([
      ...[true, undefined, true],
    ]);
  });

  test('stop when they are told to, and tell how far they came', async () => {
    const stop = new AbortController();
    let told = 0;
    const jobs = Array.from({ length: 200 }, (_, k) => job({ seed: `7/${k}` }));
    const end = await runMany(base, jobs, {
      workers: 2,
      signal: stop.signal,
      result() {
        told++;
        if (told === 3) stop.abort();
      },
      failure: () => undefined,
    });
    expect(end.stopped).toBe(true);
    expect(end.done).toBe(told);
    expect(told).toBeLessThan(200);
  });

  test('end when nobody can take their results any more', async () => {
    const jobs = Array.from({ length: 50 }, (_, k) => job({ seed: `7/${k}` }));
    let told = 0;
    const full = runMany(base, jobs, {
      workers: 2,
      result() {
        told++;
        throw new Error('the disk is full');
      },
      failure: () => undefined,
    });
    await expect(full).rejects.toThrow('the disk is full');
    expect(told).toBeLessThanOrEqual(2);
  });
});

describe('the key of a run', () => {
  test('is another for every part of its recipe, and the same for the same', () => {
    const keys = [
      job(),
      job({ strategy: 'silence' }),
      job({ seed: '7/1' }),
      job({ networkSeed: '7/n1' }),
      job({ overrides: ['population.citizens=201'] }),
    ].map((each) => jobKey(base, each));
    expect(new Set(keys).size).toBe(5);
    expect(jobKey(base, job({ want: { points: 9, groups: true } }))).toBe(keys[0]);
  });
});

describe('replicates', () => {
  test('have seeds by which each can be run alone', () => {
    expect(seedsOf({ seed: 's', networkSeed: 'w' }, 23, 20)).toEqual({
      ...{ seed: 's/23', networkSeed: 'w/n3' },
    });
  });

  test('on the same network follow one another', () => {
    expect(byNetwork(0, 5, 2)).toEqual([0, 2, 4, 1, 3]);
    expect(byNetwork(20, 25, 20)).toEqual([20, 21, 22, 23, 24]);
  });
});
