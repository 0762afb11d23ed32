import { describe, expect, it } from 'vitest';
import { readExperiment } from '../../../sim/scenario/experiment.ts';
import { EXPERIMENT_CASES } from '../../diagnostics/experiment-cases.ts';
import { outcome, scenario, strategy } from '../../worlds/scenario.ts';

const made = scenario({
  strategies: [strategy('silence'), strategy('broadcast')],
  outcomes: [outcome('attitude'), outcome('reach')],
});
const read = (text: string) => readExperiment({ name: 'e.yaml', text }, 'en');
const faults = (text: string): string[] => {
  const found = read(text);
  const list =
    found.experiment === null
      ? found.diagnostics
      : found.against(made, [{ path: 'a.b', reason: 'No.' }]);
  return list.map(({ code, line, column }) => `${code} ${line}:${column}`);
};
const HEAD = 'format: 1\nscenario: case.yaml\n';

describe('an experiment', () => {
  it('says what is varied over what, and leaves the rest as it usually is', () => {
    const { experiment } = read(
      `${HEAD}design: { kind: lhs }\nvary:\n  a.b: { range: [0.1, 10], scale: log }\n  c: { values: [x, 2, true] }`,
    );
    expect(experiment).toEqual({
      scenario: 'case.yaml',
      ...{ strategies: null, replicates: 20, networks: 20, outcomes: null, question: null },
      design: { kind: 'lhs', samples: 64 },
      factors: [
        { path: 'a.b', low: 0.1, high: 10, scale: 'log' },
        { path: 'c', values: ['x', 2, true] },
      ],
    });
  });

  it('takes arms and replicates from its question where it says none of its own', () => {
    const { experiment } = read(
      `${HEAD}question: { arms: [silence, broadcast], stop: { rule: fixed, replicates: 7 } }`,
    );
    expect(experiment).toMatchObject({ strategies: ['silence', 'broadcast'], replicates: 7 });
  });

  it.each(EXPERIMENT_CASES)(
    'with $code is refused where it stands',
    ({ code, line, column, text }) => {
      expect(faults(text)).toEqual([`${code} ${line}:${column}`]);
    },
  );

  it.each([
    ['format: 2\nscenario: a.yaml', 'format-unknown 1:9'],
    ['format: 1', 'key-missing 1:1'],
    [`${HEAD}designs: { kind: lhs }`, 'key-unknown 3:1'],
    [`${HEAD}design: { kind: latin }`, 'option-unknown 3:17'],
    [`${HEAD}vary: { a: { values: [] } }`, 'list-too-short 3:22'],
    ['- a', 'not-a-map 1:1'],
  ])('%j is refused with %s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('names what answers to nothing in its scenario, and what that does not take', () => {
    const text = `${HEAD}strategies: [silence, shouting]\noutcomes: [atitude]\nvary: { a.b: { values: [1] } }`;
    expect(faults(text)).toEqual([
      'strategy-unknown 3:23',
      'outcome-unknown 4:12',
      'vary-refused 5:9',
    ]);
  });
});
