import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildKernel, microsecondsOf } from '../../../scripts/bench/kernel.ts';

test('the time per active agent is one over the million agents a second that it prints', () => {
  const line =
    'cpp push T=1 N=10000 ms/tick=1.3 agentTicks/s=7.11M active/s=4.00M slotReads/s=3.1M';
  expect(microsecondsOf(line)).toBe(0.25);
  expect(() => microsecondsOf('segmentation fault')).toThrow('did not print active/s');
});

test('a folder without a kernel and a kernel that does not compile are said to be so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diplosim-test-'));
  expect(() => buildKernel(folder)).toThrow(`no kernel.cpp in ${folder}`);
  writeFileSync(join(folder, 'kernel.cpp'), 'this is not C++');
  expect(() => buildKernel(folder)).toThrow('could not be built');
  expect(readdirSync(folder)).toEqual(['kernel.cpp']);
  rmSync(folder, { recursive: true });
});
