/** diplosim's engine: the public API, a table of contents. */

/** The catalogues. */
export { ACTIONS } from './actions/index.ts';
export { CANONICAL_MODELS } from './canonical/index.ts';
/** Canonical models in place of the pipeline. */
export { CanonicalSimulation, createCanonicalSimulation } from './canonical/simulation.ts';
/** Who passed on what, from whom. */
export { type Cascade, Forest } from './cascades/forest.ts';
export { shareWithin, timeToHalf } from './cascades/speed.ts';
export {
  breadthOf,
  depthOf,
  depthsOf,
  lineage,
  structuralVirality,
  subtreeSizes,
  type Tree,
} from './cascades/tree.ts';
export { Digest } from './digest.ts';
/** Experiments: designs, pairing, intervals, robustness. */
export * from './experiment/index.ts';
export { type ExplainedItem, type Explanation, explainAgent } from './explain.ts';
export type { Field, Fields, Text } from './fields.ts';
/** Measures by group of people. */
export {
  type Grouping,
  type GroupValue,
  groupShares,
  groupValues,
  PUBLIC_METRICS,
  reachedShares,
  spending,
} from './groups.ts';
export { INJECTS } from './injects/index.ts';
/** Where agents are drawn. */
export { type PlacedAgents, type Places, place } from './layout/place.ts';
export { sigmoid } from './math.ts';
export { seriesName } from './measuring.ts';
export type { ItemStep, Mechanism, Term } from './mechanism.ts';
export { METRICS } from './metrics/index.ts';
export { agentsAsked, type ImportedNetwork, type NodeTable, readGraphml } from './network/index.ts';
/** What is known of a graph. */
export { clustering } from './network/measures/clustering.ts';
export { meanPath } from './network/measures/mean-path.ts';
export {
  assortativity,
  reciprocity,
  sameShare,
  tailExponent,
} from './network/measures/ties.ts';
export { OPINION_MODELS } from './opinion/index.ts';
/** Populations and runs. */
export { createPopulation, type Population } from './population/population.ts';
export { Random } from './random.ts';
export { RANKING_RULES } from './ranking/index.ts';
export { agentRows } from './record/agents.ts';
/** What a run writes down. */
export { type Batch, type Cells, Rows, type Sink } from './record/batch.ts';
export { CanonicalRecorder } from './record/canonical-recorder.ts';
export { ENGINE_VERSION } from './record/engine.ts';
export {
  type Manifest,
  type ManifestFile,
  makeManifest,
  manifestText,
  readManifest,
} from './record/manifest.ts';
export { MemorySink, MemoryTable } from './record/memory.ts';
export { createTableWriter, type TableNotes, type TableWriter } from './record/parquet.ts';
export {
  type NamedFile,
  type RecipeDocument,
  type RecipeSummary,
  readRecipe,
  recipeText,
  runKey,
} from './record/recipe.ts';
export { type Detail, type Positions, Recorder } from './record/recorder.ts';
export type * from './record/tables.ts';
/** What a reader meets. */
export type { Item } from './relation.ts';
export { setFrench } from './scenario/diagnostics/french.ts';
/** Scenario files. */
export {
  type Catalogues,
  type Diagnostic,
  type Experiment,
  type Factor,
  type FileAnswer,
  FileRule,
  type Language,
  type Level,
  nearest,
  type QuestionCard,
  type ReadExperiment,
  type ReadQuestion,
  type ReadScenario,
  type RefusedFactor,
  readExperiment,
  readQuestion,
  readScenario,
  renderDiagnostic,
  type ScenarioSource,
  scenarioJsonSchema,
} from './scenario/index.ts';
/** Recipes and scenarios: what determines a run. */
export type * from './scenario/scenario.ts';
export { MECHANISMS } from './schedule.ts';
export { createSimulation, Simulation, type StepOptions } from './simulation.ts';
/** Experiments on people of the model, who read and do nothing else. */
export { createTrial, type Trial, type TrialPost } from './trial.ts';
export { KINDS, type Kind, SOURCE_CLASSES } from './world/agents.ts';
export { WORLD_TABLES, type WorldTable } from './world/catalogue.ts';
/** The world. */
export type { Graph } from './world/graph.ts';
export { MESSAGE_KINDS, TONES } from './world/messages.ts';
export { noteState, SHOWN } from './world/moderation.ts';
export type { Snapshot } from './world/snapshot.ts';
