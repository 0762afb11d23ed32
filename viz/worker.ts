/** The model in a worker of its own: reads scenarios, runs recipes, explains accounts. */
import { expose } from 'comlink';
import { ACTIONS, ENGINE_VERSION, INJECTS, METRICS, type RecipeDocument } from '../sim/index.ts';
import { AgainRunner } from './engine/again.ts';
import type { LiveWish } from './engine/engine.ts';
import type { RowsOfTable } from './engine/live-runner.ts';
import { LiveRunner } from './engine/live-runner.ts';
import { describeScenarios, prepareLive, readDocument } from './engine/reading.ts';
import type { Language } from './text/numbers.ts';
import type { Words } from './text/words.ts';

export type { LiveStart, RowsOfTable } from './engine/live-runner.ts';

const again = new AgainRunner();
const live = new LiveRunner();

const api = {
  version: () => ENGINE_VERSION,
  words: (): Words => ({
    metrics: Object.fromEntries(
      METRICS.map(({ name, unit, summary }) => [name, { unit, summary }]),
    ),
    deeds: Object.fromEntries([...ACTIONS, ...INJECTS].map(({ name, summary }) => [name, summary])),
  }),
  readDocument: (document: RecipeDocument, language: Language) => {
    const { scenario, diagnostics, faults } = readDocument(document, language);
    return { scenario, diagnostics, faults };
  },
  explain: (
    document: RecipeDocument,
    row: number,
    tick: number,
    progress: (tick: number) => void,
  ) => again.explain(document, row, tick, progress),
  digest: (document: RecipeDocument) => again.digest(document),
  describe: (files: Readonly<Record<string, string>>) => describeScenarios(files),
  prepare: (wish: LiveWish, language: Language) => prepareLive(wish, language),
  live: (document: RecipeDocument, rows: (batch: readonly RowsOfTable[], tick: number) => void) =>
    live.start(document, rows),
  stopLive: () => live.stop(),
};

export type EngineApi = typeof api;

expose(api);
