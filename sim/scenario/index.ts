/** Scenario files: reading, schema, diagnostics. */

export type { Catalogues } from './catalogues.ts';
export { DIAGNOSTICS } from './diagnostics/catalogue.ts';
export type { Diagnostic, Language } from './diagnostics/diagnostic.ts';
export { distance, nearest } from './diagnostics/nearest.ts';
export { renderDiagnostic } from './diagnostics/render.ts';
export { CATALOGUES } from './engine-catalogues.ts';
export {
  type Experiment,
  type Factor,
  type Level,
  type ReadExperiment,
  type RefusedFactor,
  readExperiment,
} from './experiment.ts';
export { scenarioJsonSchema } from './json-schema.ts';
export { PROFILE_CODES, profileOf } from './profiles.ts';
export { type QuestionCard, type ReadQuestion, readQuestion } from './question.ts';
export {
  type ReadScenario,
  type RefusedScenario,
  readScenario,
  type ScenarioSource,
} from './read.ts';
export type * from './scenario.ts';
export { type FileAnswer, FileRule } from './source/paths.ts';
