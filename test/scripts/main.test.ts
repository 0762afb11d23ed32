import { expect, test } from 'vitest';
import { EngineFault, InputFault, Interruption, report, UsageFault } from '../../scripts/faults.ts';
import { reportFault } from '../../scripts/main.ts';
import { openTerminal, type Streams, type Terminal } from '../../scripts/terminal.ts';

/** A terminal that remembers what it is told. */
function listening(json = false): { terminal: Terminal; out: string[]; err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  const into = (lines: string[]) => ({ write: (text: string) => lines.push(text.trimEnd()) > 0 });
  const streams = { out: into(out), err: into(err) } as unknown as Streams;
  return { terminal: openTerminal({ language: 'en', json, quiet: false }, streams), out, err };
}

const failure = (code: string) =>
  Object.assign(new Error(code), { code, path: '/runs/a/metrics.parquet' });
const engineFault = new EngineFault(
  { scenario: 'direct-address', seed: '7', networkSeed: '7/n2', tick: 318 },
  new RangeError('out of range'),
);

test.each([
  [new UsageFault('no'), 2],
  [new InputFault([report('x', 'f', 'm', 'h')]), 1],
  [failure('ENOSPC'), 3],
  [new Interruption('stopped'), 130],
  [engineFault, 70],
  [new TypeError('x is not a function'), 70],
])('%s ends with %i', (fault, code) => {
  expect(reportFault(fault, listening().terminal)).toBe(code);
});

test('a fault of ours names the run that shows it again', () => {
  const { terminal, err } = listening();
  reportFault(engineFault, terminal);
  const said = err.join('\n');
  expect(said).toContain('--seed 7 --network-seed 7/n2 (tick 318)');
  expect(said).toContain('RangeError: out of range');
});

test('a full disk is said in words, with the file', () => {
  const { terminal, err } = listening();
  reportFault(failure('ENOSPC'), terminal);
  expect(err.join('\n')).toContain('/runs/a/metrics.parquet: the disk is full.');
});

test('with --json every fault but wrong usage is one JSON document on stdout', () => {
  for (const [fault, code] of [
    [failure('EACCES'), 'resource-EACCES'],
    [failure('EWHATEVER'), 'resource-EWHATEVER'],
    [engineFault, 'bug'],
    [new InputFault([report('run-damaged', 'a', 'b', 'c')]), 'run-damaged'],
  ] as const) {
    const { terminal, out } = listening(true);
    reportFault(fault, terminal);
    expect(out).toHaveLength(1);
    const { errors } = JSON.parse(out[0] ?? '');
    expect(errors).toHaveLength(1);
    expect(Object.keys(errors[0])).toEqual([
      ...['code', 'severity', 'file', 'line', 'column', 'path', 'message', 'hint'],
    ]);
    expect(errors[0].code).toBe(code);
  }
  const { terminal, out, err } = listening(true);
  reportFault(new UsageFault('no', 'yes'), terminal);
  expect([out, err]).toEqual([[], ['error: no', 'yes']]);
});
