/**
 * What the catalogues of the model call their entries. The worker tells it once, before the first
 * run is shown, so that what is new in the model has a name and a unit on the page by itself.
 */
import { learnUnits } from '../charts/axis.ts';

interface Said {
  readonly en: string;
  readonly fr: string;
}

export interface Words {
  readonly metrics: Readonly<Record<string, { readonly unit: string; readonly summary: Said }>>;
  /** Kinds of actions and of injects. */
  readonly deeds: Readonly<Record<string, Said>>;
}

let learned: Words = { metrics: {}, deeds: {} };

export function learnWords(words: Words): void {
  learned = words;
  learnUnits(Object.entries(words.metrics).map(([name, { unit }]) => [name, unit] as const));
}

export const metricWords = (name: string): Said | null => learned.metrics[name]?.summary ?? null;

export const deedWords = (name: string): Said | null => learned.deeds[name] ?? null;
