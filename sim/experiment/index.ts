/**
 * Experiments: designs, pairing, intervals, robustness. Pure functions of values that runs gave.
 */
export { probabilityOfBest } from './best.ts';
export { deviation, known, mean, quantile, sorted, variance } from './centre.ts';
export {
  type ClusterSum,
  clusteredMean,
  type Estimate,
  estimateOf,
  halfWidth,
  type Interval,
  intervalOf,
  pValue,
  type Value,
} from './clustered.ts';
export { factorial } from './factorial.ts';
export { type Condition as FlipCondition, flipCondition } from './flips.ts';
export { attackersGain, attackersOf, isOpen, PROTECTIVE } from './guard.ts';
export { holm } from './holm.ts';
export { latinHypercube } from './latin-hypercube.ts';
export { morrisScreening, morrisTrajectories, type Screening, type Trajectory } from './morris.ts';
export { components, isSharp, type Needed, replicatesNeeded } from './needed.ts';
export { differences, type Pairing, pairing } from './pairing.ts';
export { exceedance, ratioOfMeans } from './ratio.ts';
export { type Regret, regrets } from './regret.ts';
export { type Robust, robustMiddle, TRIM } from './robust.ts';
export {
  type Index,
  type SaltelliDesign,
  type SobolIndices,
  saltelliDesign,
  sobolIndices,
} from './sobol-indices.ts';
export { SOBOL_DIMENSIONS, sobolSequence } from './sobol-sequence.ts';
export { studentCdf, studentQuantile, studentTail } from './student.ts';
export { type Verdict, verdictOn } from './verdict.ts';
export {
  type Dimension,
  dimensionsOf,
  drawWorlds,
  type PlausibleWorld,
  type PosteriorDraw,
} from './worlds.ts';
