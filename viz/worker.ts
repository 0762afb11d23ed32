/** The model in a worker of its own: reads scenarios, runs recipes, explains accounts. */
import { expose } from 'comlink';
import {
  ACTIONS,
  type Decision,
  ENGINE_VERSION,
  INJECTS,
  METRICS,
  type RecipeDocument,
} from '../sim/index.ts';
import { AgainRunner } from './engine/again.ts';
import type { LiveWish } from './engine/engine.ts';
import { LiveRunner, type OpenLive } from './engine/live-runner.ts';
import type { LiveReport } from './engine/live-session.ts';
import { injectKindsOf, parametersOf } from './engine/parameters.ts';
import { describeScenarios, prepareLive, readDocument } from './engine/reading.ts';
import type { Language } from './text/numbers.ts';
import type { Words } from './text/words.ts';

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
  openLive: (wish: OpenLive, report: LiveReport) => live.open(wish, report),
  goLive: (id: number) => live.go(id),
  stopLive: (id: number) => live.stop(id),
  decideLive: (id: number, decision: Decision) => live.decide(id, decision),
  closeLive: (id: number) => live.close(id),
  parameters: (document: RecipeDocument) => parametersOf(document),
  injectKinds: (document: RecipeDocument) => injectKindsOf(document),
};

export type EngineApi = typeof api;

expose(api);
