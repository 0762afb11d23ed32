/** Scenario files: reading, schema, diagnostics. */

export type { Catalogues } from './catalogues.ts';
export { DIAGNOSTICS } from './diagnostics/catalogue.ts';
export type { Diagnostic, Language } from './diagnostics/diagnostic.ts';
export { distance, nearest } from './diagnostics/nearest.ts';
export { renderDiagnostic } from './diagnostics/render.ts';
export { hoursOf, writeHours } from './duration.ts';
export { CATALOGUES } from './engine-catalogues.ts';
export { scenarioJsonSchema, scenarioJsonSchemaText } from './json-schema.ts';
export type { NamedFile } from './network-files.ts';
export { PROFILE_CODES, type Profile, profileOf } from './profiles.ts';
export {
  type ReadScenario,
  type RefusedScenario,
  readScenario,
  type ScenarioSource,
} from './read.ts';
export type * from './scenario.ts';
export { COLLECTION_MARK, type FileAnswer, type ReadFile } from './source/paths.ts';
