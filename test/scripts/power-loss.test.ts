import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRun } from '../../scripts/run-folder/run-folder.ts';
import { newFolder, writeExample } from './example-run.ts';
import { FragileDisk, PowerLoss } from './power-loss.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const TARGET = '/home/runs/example';

/** Ticks of the run that has survived, null for none; a damaged one fails the test. */
async function survivor(disk: FragileDisk, name: string): Promise<number | null> {
  const salvaged = join(folder, name);
  disk.salvage(salvaged);
  const path = join(salvaged, TARGET);
  if (!existsSync(path)) {
    return null;
  }
  const { run, damages } = await readRun(path);
  expect([name, damages]).toEqual([name, []]);
  return run?.manifest.ticks ?? null;
}

test('power lost at any operation: a run that was reported done is there, another whole or not', async () => {
  const whole = new FragileDisk();
  writeExample(TARGET, { rows: 5, on: whole });
  expect(await survivor(whole, 'whole')).toBe(5);
  for (let cut = 0; cut < whole.count; cut++) {
    const disk = new FragileDisk(cut);
    expect(() => writeExample(TARGET, { rows: 5, on: disk })).toThrow(PowerLoss);
    expect([null, 5]).toContain(await survivor(disk, `cut-${cut}`));
  }
  expect(whole.count).toBeGreaterThan(30);
});

test('power lost while a run is replaced: the old one or the new one is there to the end', async () => {
  const counted = new FragileDisk();
  writeExample(TARGET, { rows: 5, on: counted });
  const before = counted.count;
  writeExample(TARGET, { rows: 6, replace: true, on: counted });
  for (let cut = before; cut < counted.count; cut++) {
    const disk = new FragileDisk(cut);
    writeExample(TARGET, { rows: 5, on: disk });
    expect(() => writeExample(TARGET, { rows: 6, replace: true, on: disk })).toThrow(PowerLoss);
    expect([5, 6]).toContain(await survivor(disk, `replace-${cut}`));
  }
});
