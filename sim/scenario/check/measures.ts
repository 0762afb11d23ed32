/** What outcomes, conditions and expectations say of metrics. */
import type { Text } from '../../fields.ts';
import type { MetricKind } from '../catalogues.ts';
import { outcomeNames } from '../outcome-names.ts';
import type { Path, TreeNode } from '../source/node.ts';
import type { Checker } from './checker.ts';
import { checkReference } from './names.ts';
import { get, items, textOf, walk } from './reader.ts';
import { ACTIONS } from './sites.ts';

const CONDITIONS = ['timeline.*.when', 'teaching.decisions.*.when', `${ACTIONS}.when`];

const MEANINGS: Readonly<Record<'of' | 'toward', Text>> = {
  of: { en: 'of which actor', fr: 'de quel acteur' },
  toward: { en: 'toward which country', fr: 'envers quel pays' },
};

export function checkMeasures(checker: Checker, lineOf: (node: TreeNode) => string): void {
  const { root, catalogues } = checker;
  for (const pattern of ['outcomes.*', ...CONDITIONS]) {
    walk(root, pattern, (path, node) => {
      const name = textOf(get(node, 'metric'));
      if (node === undefined || name === null) return;
      const metric = catalogues.metrics.find((kind) => kind.name === name);
      if (metric === undefined) checkReference(checker, 'metric', [...path, 'metric'], name);
      else checkMetric(checker, path, node, metric);
    });
  }
  checkOutcomeNames(checker, lineOf);
}

/** A canonical model measures what it measures, of nobody in particular. */
export function checkModelOutcomes(checker: Checker): void {
  const { root, catalogues } = checker;
  const name = textOf(get(root, 'model'));
  const model = catalogues.models.find((kind) => kind.name === name);
  if (model === undefined) return;
  const known = Object.keys(model.outcomes);
  walk(root, 'outcomes.*.metric', (path, node) => {
    const found = textOf(node);
    if (found !== null && !known.includes(found)) {
      checker.addUnknown('metric-unknown', path, found, known);
    }
  });
}

function checkMetric(checker: Checker, path: Path, node: TreeNode, metric: MetricKind): void {
  const need = (key: 'of' | 'toward') =>
    checker.add('outcome-needs', path, { metric: metric.name, key, meaning: MEANINGS[key] });
  const needless = (key: string) =>
    checker.addAtKey('outcome-needless', [...path, key], { metric: metric.name, key });
  const refer = (key: 'of' | 'toward' | 'in', to: 'country' | 'actor') => {
    const found = textOf(get(node, key));
    if (found !== null) checkReference(checker, to, [...path, key], found);
  };
  if (metric.of === 'actor' && get(node, 'of') === undefined) need('of');
  if (metric.toward === true && get(node, 'toward') === undefined) need('toward');
  if (metric.of === null && get(node, 'of') !== undefined) needless('of');
  if (!metric.toward && get(node, 'toward') !== undefined) needless('toward');
  if (!metric.in && get(node, 'in') !== undefined) needless('in');
  if (metric.of !== null) refer('of', metric.of);
  if (metric.toward) refer('toward', 'country');
  if (metric.in) refer('in', 'country');
}

function checkOutcomeNames(checker: Checker, lineOf: (node: TreeNode) => string): void {
  const outcomes = items(get(checker.root, 'outcomes'));
  const names = outcomeNames(
    outcomes.map((outcome) => ({
      metric: textOf(get(outcome, 'metric')) ?? '',
      of: textOf(get(outcome, 'of')),
      toward: textOf(get(outcome, 'toward')),
      in: textOf(get(outcome, 'in')),
      claim: textOf(get(outcome, 'claim')),
      issue: textOf(get(outcome, 'issue')),
      language: textOf(get(outcome, 'language')),
    })),
  );
  for (const [index, found] of names.entries()) {
    const first = names.indexOf(found);
    const node = outcomes[first];
    if (first === index || node === undefined || found === '') continue;
    checker.add('outcome-repeated', ['outcomes', index], { found, line: lineOf(node) });
  }
  walk(checker.root, 'expect.*.outcome', (path, node) => {
    const found = textOf(node);
    if (found !== null && !names.includes(found)) {
      checker.addUnknown('outcome-unknown', path, found, names);
    }
  });
}
