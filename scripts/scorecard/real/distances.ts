/**
 * Distances between the model's cascades and real ones. The real ones were collected because many
 * saw them, so sizes are compared above a least one, each in units of its own; nothing was fitted
 * to them.
 */
import { join } from 'node:path';
import type { Text } from '../../../sim/index.ts';
import { largestGap, quantileOf } from '../statistics.ts';
import { readCsv } from './csv.ts';
import { type Cascades, MINUTES } from './model-cascades.ts';

export interface DistanceRow {
  /** Which real cascades. */
  readonly data: string;
  readonly what: Text;
  readonly real: number;
  readonly model: number;
  readonly distance: number;
  /** What the distance is. */
  readonly measure: 'gap' | 'difference';
}

const LABELS = ['true', 'false', 'non-rumor', 'unverified'] as const;

/** Cliff's delta: P(a > b) - P(a < b). */
export function cliffsDelta(a: readonly number[], b: readonly number[]): number {
  const sorted = Float64Array.from(b).sort();
  const below = (value: number, orEqual: boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = sorted[middle] ?? 0;
      if (orEqual ? at <= value : at < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let sum = 0;
  for (const value of a) sum += below(value, false) - (sorted.length - below(value, true));
  return sum / (a.length * b.length);
}

/** In units of the tenth part from below, which a collection's threshold moves least. */
const inOwnUnits = (sizes: readonly number[]): number[] => {
  const unit = quantileOf(sizes, 0.1);
  return sizes.filter((size) => size >= unit).map((size) => size / unit);
};

const gap = (
  data: string,
  en: string,
  fr: string,
  real: readonly number[],
  model: readonly number[],
): DistanceRow => ({
  data,
  what: { en: `${en}, median`, fr: `${fr}, médiane` },
  real: quantileOf(real, 0.5),
  model: quantileOf(model, 0.5),
  distance: largestGap(real, model),
  measure: 'gap',
});

const difference = (data: string, en: string, fr: string, real: number, model: number) =>
  ({
    data,
    what: { en, fr },
    real,
    model,
    distance: Math.abs(real - model),
    measure: 'difference',
  }) satisfies DistanceRow;

/** Rows for the cascades in a data folder, beside those of the model. */
export function cascadeDistances(folder: string, model: Cascades): DistanceRow[] {
  const all = readCsv(join(folder, 'cascades', 'cascade_metrics.csv.gz'));
  const curves = readCsv(join(folder, 'cascades', 'speed_curve_by_label.csv'));
  const speeds = MINUTES.map((_, n) => (model.by[n] ?? 0) / model.shares);
  return ['twitter15', 'weibo_ced'].flatMap((dataset) => {
    const own = all.filter((row) => row['dataset'] === dataset);
    const column = (name: string, rows = own) => rows.map((row) => Number(row[name]));
    const labelled = (label: string) => own.filter((row) => row['label'] === label);
    const shapes = [
      gap(
        dataset,
        'size over the tenth percentile',
        'taille sur le dixième centile',
        inOwnUnits(column('size')),
        inOwnUnits(model.sizes),
      ),
      gap(dataset, 'depth', 'profondeur', column('depth'), model.depths),
      gap(
        dataset,
        'structural virality',
        'viralité structurelle',
        column('structural_virality'),
        model.viralities,
      ),
    ];
    const fast = LABELS.filter((label) => labelled(label).length > 0).map((label) => {
      const real = MINUTES.map((minutes) =>
        Number(
          curves.find(
            (row) =>
              row['dataset'] === dataset &&
              row['label'] === label &&
              row['minutes'] === String(minutes),
          )?.['share_of_reshares_by_then'],
        ),
      );
      const hour = MINUTES.indexOf(60);
      return {
        data: `${dataset} ${label}`,
        what: {
          en: 'speed curve, share within an hour',
          fr: 'courbe de vitesse, part en une heure',
        },
        real: real[hour] ?? Number.NaN,
        model: speeds[hour] ?? Number.NaN,
        distance: Math.max(...real.map((value, n) => Math.abs(value - (speeds[n] ?? 0)))),
        measure: 'gap' as const,
      };
    });
    const against = dataset === 'twitter15' ? 'true' : 'non-rumor';
    const delta = cliffsDelta(column('size', labelled('false')), column('size', labelled(against)));
    const contrast = difference(
      `${dataset} false, ${against}`,
      'Cliff’s delta of sizes, false to true',
      'delta de Cliff des tailles, faux sur vrai',
      delta,
      cliffsDelta(model.falseSizes, model.trueSizes),
    );
    return [...shapes, ...fast, contrast];
  });
}

/** Share of denying replies to false and to true posts, beside that of readers who would deny. */
export function denialDistances(
  folder: string,
  model: { readonly lie: number; readonly truth: number },
): DistanceRow[] {
  const rows = readCsv(join(folder, 'cascades', 'rumoureval2017_stance_summary.csv'));
  const of = (veracity: string) =>
    Number(rows.find((row) => row['veracity'] === veracity)?.['share_deny']);
  return [
    difference(
      'rumoureval2017',
      'denying replies to false posts',
      'réponses de démenti au faux',
      of('false'),
      model.lie,
    ),
    difference(
      'rumoureval2017',
      'denying replies to true posts',
      'réponses de démenti au vrai',
      of('true'),
      model.truth,
    ),
    difference(
      'rumoureval2017',
      'denying replies, false over true',
      'réponses de démenti, faux sur vrai',
      of('false') / of('true'),
      model.lie / model.truth,
    ),
  ];
}
