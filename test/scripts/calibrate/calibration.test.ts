import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calibrate, type Question } from '../../../scripts/calibrate/calibration.ts';
import type { Draw } from '../../../scripts/calibrate/rejection.ts';
import { Samples } from '../../../scripts/calibrate/samples.ts';
import { ROOT } from '../../tidy/files.ts';

const QUESTION: Question = {
  engine: 'toy',
  priors: [{ path: 'x', low: 0, high: 1 }],
  targets: [{ fact: 1, figure: 0, value: 0.5, log: false, scale: 1 }],
  samples: 40,
  networks: 1,
  people: 1,
  days: 1,
  seed: 'toy',
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplosim-calibration-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string, question: Question = QUESTION, force = false): Samples => {
  const samples = Samples.open(join(folder, name), question, force);
  if (samples === null) throw new Error('samples of another question');
  return samples;
};

/** Counts its calls; stops for good at the one after `last`. */
function toy(last = Number.POSITIVE_INFINITY) {
  let calls = 0;
  const simulate = (draw: Draw) => {
    if (calls >= last) return Promise.reject(new Error('cut off'));
    calls++;
    return Promise.resolve([[draw['x'] ?? Number.NaN]]);
  };
  return { simulate, calls: () => calls };
}

const course = (simulate: ReturnType<typeof toy>['simulate'], atOnce = 3) => ({
  simulate,
  atOnce,
  progress: () => undefined,
});

describe('a calibration', () => {
  it('keeps the draws nearest to the targets, the nearest first', async () => {
    const { draws, distances, spread } = await calibrate(
      QUESTION,
      open('whole'),
      0.1,
      course(toy().simulate),
    );
    expect(draws).toHaveLength(4);
    expect([...distances].sort((a, b) => a - b)).toEqual(distances);
    expect(Math.max(...distances)).toBeLessThan(0.06);
    expect(spread[0]?.mean).toBeCloseTo(0.5, 1);
  });

  it('that was cut off goes on with what is missing, to the same result', async () => {
    const undisturbed = await calibrate(QUESTION, open('calm'), 0.1, course(toy().simulate));
    const first = toy(25);
    await expect(calibrate(QUESTION, open('cut'), 0.1, course(first.simulate))).rejects.toThrow(
      'cut off',
    );
    const done = open('cut').finished().size;
    expect(done).toBeGreaterThanOrEqual(23);
    expect(done).toBeLessThan(40);
    const second = toy();
    const result = await calibrate(QUESTION, open('cut'), 0.1, course(second.simulate, 1));
    expect(second.calls()).toBe(40 - done);
    expect(JSON.stringify(result)).toBe(JSON.stringify(undisturbed));
  });

  it('never takes the samples of another question for its own', async () => {
    await calibrate(QUESTION, open('mine'), 0.1, course(toy().simulate));
    const other = { ...QUESTION, seed: 'other' };
    expect(Samples.open(join(folder, 'mine'), other, false)).toBeNull();
    expect(open('mine').finished().size).toBe(40);
    expect(open('mine', other, true).finished().size).toBe(0);
  });

  it('keeps what is not a number', async () => {
    const samples = open('gaps');
    samples.finish(0, [[Number.NaN, 1]]);
    expect(samples.finished().get(0)).toEqual([[Number.NaN, 1]]);
  });
});

describe('diplosim calibrate', () => {
  const words = (out: string) =>
    `calibrate --samples 4 --networks 1 --agents 80 --days 4 --workers 1 --quiet --out ${out}`;

  const start = (out: string) =>
    spawn(process.execPath, ['--import', 'tsx', 'scripts/diplosim.ts', ...words(out).split(' ')], {
      cwd: ROOT,
      stdio: 'ignore',
    });

  const ended = (child: ReturnType<typeof start>) =>
    new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));

  const finished = (out: string): number => {
    const samples = join(out, 'samples');
    const names = existsSync(samples) ? readdirSync(samples) : [];
    return names.filter((name) => /^sample-\d+\.json$/.test(name)).length;
  };

  it('killed and started again gives the bytes of one that was left in peace', async () => {
    const [calm, killed] = [join(folder, 'run-calm'), join(folder, 'run-killed')];
    expect(await ended(start(calm))).toBe(0);
    const child = start(killed);
    const gone = ended(child);
    while (finished(killed) < 2 && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGKILL');
    await gone;
    const before = finished(killed);
    expect(before).toBeGreaterThanOrEqual(2);
    expect(await ended(start(killed))).toBe(0);
    const read = (out: string) => readFileSync(join(out, 'posterior.json'), 'utf8');
    expect(read(killed)).toBe(read(calm));
    expect(JSON.parse(read(calm))).toMatchObject({ keep: 0.05, question: { samples: 4 } });
    expect(finished(killed)).toBe(4);
  });
});
