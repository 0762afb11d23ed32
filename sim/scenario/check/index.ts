/** All checks that one value alone cannot pass or fail. They look at faulty trees as well. */
import type { Catalogues } from '../catalogues.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { MapNode } from '../source/node.ts';
import { Checker } from './checker.ts';
import { checkMeasures, checkModelOutcomes } from './measures.ts';
import { checkNames, lineFinder } from './names.ts';
import { checkSense } from './sense.ts';
import { checkStates } from './states.ts';
import { checkSums } from './sums.ts';
import { checkTimes } from './times.ts';

/** `before` are the faults that reading and the schema found. */
export function checkScenario(
  root: MapNode,
  catalogues: Catalogues,
  sources: ReadonlyMap<string, string>,
  before: readonly Fault[],
): readonly Fault[] {
  const checker = new Checker(root, catalogues, before);
  const lineOf = lineFinder(sources);
  checkTimes(checker);
  if (root.entries.has('model')) {
    checkModelOutcomes(checker);
    return checker.faults;
  }
  checkNames(checker, lineOf);
  checkSums(checker);
  checkMeasures(checker, lineOf);
  checkSense(checker);
  checkStates(checker);
  return checker.faults;
}
