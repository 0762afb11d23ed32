/** A small scenario, and files in memory, for the tests of reading. */
import {
  type Language,
  type ReadScenario,
  type RefusedScenario,
  readScenario,
  type Scenario,
  type ScenarioSource,
} from '../../../sim/scenario/index.ts';

export const SMALL = `format: 1
id: small
title: Small
summary: Two countries and a ministry.
time: { duration: 2d }
countries:
  - { id: aurelia, share: 0.4, languages: { en: 0.8, fr: 0.2 } }
  - { id: borealia, share: 0.6, languages: { fa: 1 } }
population: { citizens: 100 }
actors:
  - { id: ministry, kind: government, country: aurelia, budget: 10 }
strategies:
  silence: {}
  speak:
    actions: [{ actor: ministry, do: broadcast, every: 6h }]
`;

export const read = (
  text: string,
  more: Partial<ScenarioSource> = {},
  language: Language = 'en',
): ReadScenario | RefusedScenario => readScenario({ name: 'small.yaml', text, ...more }, language);

/** The scenario of a text in which nothing is wrong. */
export function scenarioOf(text: string, more: Partial<ScenarioSource> = {}): Scenario {
  const { scenario, diagnostics } = read(text, more);
  if (scenario === null) {
    throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  }
  return scenario;
}

/** Codes of what is found, with the file where it is not the scenario itself. */
export const codesOf = (text: string, more: Partial<ScenarioSource> = {}): string[] =>
  read(text, more).diagnostics.map(({ code, file }) =>
    file === 'small.yaml' ? code : `${file} ${code}`,
  );

/** Files in memory, by path; what is asked for is noted. */
export function folder(files: Readonly<Record<string, string>>, asked: string[] = []) {
  return (path: string): { text: string } | { fault: 'missing' } => {
    asked.push(path);
    const text = files[path];
    return text === undefined ? { fault: 'missing' } : { text };
  };
}
