/**
 * One bad experiment a diagnostic, with the code, the line and the column that it must be given.
 */
export interface ExperimentCase {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

const HEAD = 'format: 1\nscenario: case.yaml\n';

export const EXPERIMENT_CASES: readonly ExperimentCase[] = [
  {
    code: 'range-empty',
    ...{ line: 4, column: 23 },
    text: `${HEAD}design: { kind: lhs }\nvary: { a.b: { range: [2, 1] } }`,
  },
  {
    code: 'range-not-positive',
    ...{ line: 4, column: 23 },
    text: `${HEAD}design: { kind: sobol }\nvary: { a.b: { range: [0, 1], scale: log } }`,
  },
  {
    code: 'design-needs-values',
    ...{ line: 3, column: 14 },
    text: `${HEAD}vary: { a.b: { range: [0, 1] } }`,
  },
  {
    code: 'list-uneven',
    ...{ line: 4, column: 7 },
    text: `${HEAD}design: { kind: list }\nvary: { a: { values: [1, 2] }, b: { values: [1] } }`,
  },
];
