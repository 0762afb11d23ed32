/**
 * Reads a scenario: any text gives a scenario, or diagnostics that name the file, the line and the
 * column of every fault. Nothing is asked of the disk but through `source.read`, and nothing
 * throws.
 */
import { stringify } from 'yaml';
import { agentsAsked, type ImportedNetwork, type NodeTable } from '../network/index.ts';
import type { Catalogues } from './catalogues.ts';
import { checkScenario } from './check/index.ts';
import { checkModel } from './check/model.ts';
import { checkNetwork } from './check/network.ts';
import { get } from './check/reader.ts';
import { DIAGNOSTICS } from './diagnostics/catalogue.ts';
import { type Diagnostic, describeFaults, type Language } from './diagnostics/diagnostic.ts';
import type { Fault } from './diagnostics/fault.ts';
import { CATALOGUES } from './engine-catalogues.ts';
import { LIMITS } from './limits.ts';
import { type NamedFile, readNetworkFiles } from './network-files.ts';
import { type ModelInput, resolveScenario } from './resolve/scenario.ts';
import type { Scenario } from './scenario.ts';
import { faultsOf } from './schema/issues.ts';
import { modelSchema, type PipelineInput, pipelineSchema } from './schema/scenario.ts';
import { inherit } from './source/inherit.ts';
import { withoutNulls } from './source/merge.ts';
import { type MapNode, type Plain, plain } from './source/node.ts';
import { applyOverrides, OVERRIDES_FILE, overridesText } from './source/overrides.ts';
import { FileRule, type ReadFile } from './source/paths.ts';

/** A scenario as it lies somewhere. */
export interface ScenarioSource {
  /** Its path, as it is shown and as the files that it names are found from. */
  readonly name: string;
  readonly text: string;
  /** Opens a file; without it a scenario that names files cannot be read. */
  readonly read?: ReadFile;
  /** Folders added to those in which it may name files, absolute or relative as `name` is. */
  readonly data?: readonly string[];
  /** `path=value`, applied in their order to the merged text. */
  readonly overrides?: readonly string[];
}

export interface ReadScenario {
  readonly scenario: Scenario;
  /** The text with what it extends worked in, before overrides; names its files in `files/`. */
  readonly merged: string;
  /** The files that the merged text names. */
  readonly files: readonly NamedFile[];
  /** The network that the scenario names, read; null where it grows one. */
  readonly imported: ImportedNetwork | null;
  readonly nodes: NodeTable | null;
  /** Notes: nothing that keeps the scenario from running. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that were read, by name of file: what `renderDiagnostic` draws from. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface RefusedScenario {
  readonly scenario: null;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads `source`, with diagnostics in `language`. */
export function readScenario(
  source: ScenarioSource,
  language: Language,
  catalogues: Catalogues = CATALOGUES,
): ReadScenario | RefusedScenario {
  const sources = new Map<string, string>();
  const { name, text, read, data = [], overrides = [] } = source;
  const rule = read === undefined ? null : new FileRule(name, read, data);
  const refuse = (faults: readonly Fault[], more: readonly Diagnostic[] = []): RefusedScenario => ({
    scenario: null,
    diagnostics: [...describeFaults(listed(faults, sources), sources, language), ...more],
    sources,
  });

  const { root, extended, faults: found } = inherit(name, text, rule, sources);
  if (root === null) return refuse(found);
  const faults = [...found];
  if (overrides.length > 0) sources.set(OVERRIDES_FILE, overridesText(overrides));
  const changed = applyOverrides(root, overrides, faults);
  const tree = withoutNulls(changed, faults) as MapNode;

  const schemas = schemasOf(catalogues);
  const schema = get(tree, 'model') === undefined ? schemas.pipeline : schemas.model;
  const parsed = schema.safeParse(plain(tree));
  if (!parsed.success) faults.push(...faultsOf(parsed.error.issues, tree));
  faults.push(...checkScenario(tree, catalogues, sources, faults));
  const network = readNetworkFiles(tree, rule, language);
  faults.push(...network.faults);
  if (faults.some(isError) || network.diagnostics.length > 0 || !parsed.success) {
    return refuse(faults, network.diagnostics);
  }

  const input = parsed.data as PipelineInput | ModelInput;
  const scenario = resolveScenario(
    renamed(input, network.names),
    seedOf(tree, input.id),
    catalogues,
  );
  const refused = checkNetwork(scenario, tree, catalogues);
  if (refused !== null) return refuse([...faults, refused]);
  const strangers =
    scenario.model === null ? [] : network.strangers(agentsAsked(scenario.network.settings));
  if (strangers.length > 0) return refuse(faults, strangers);
  const unfit = checkModel(scenario, network, tree, catalogues);
  if (unfit.length > 0) return refuse([...faults, ...unfit]);
  const own = Object.entries(network.names).every(([key, file]) => {
    const node = get(get(root, 'network'), key);
    return node?.kind === 'scalar' && node.value === file;
  });
  return {
    scenario,
    merged: extended || !own ? mergedText(root, network.names) : text,
    files: network.files,
    imported: network.imported,
    nodes: network.nodes,
    diagnostics: describeFaults(listed(faults, sources), sources, language),
    sources,
  };
}

const isError = ({ code }: Fault): boolean => DIAGNOSTICS[code].severity === 'error';

const SCHEMAS = new WeakMap<Catalogues, ReturnType<typeof makeSchemas>>();

const makeSchemas = (catalogues: Catalogues) => ({
  pipeline: pipelineSchema(catalogues),
  model: modelSchema(catalogues),
});

/** Schemas are made once for a catalogue: it takes longer than reading a file. */
function schemasOf(catalogues: Catalogues): ReturnType<typeof makeSchemas> {
  let schemas = SCHEMAS.get(catalogues);
  if (schemas === undefined) {
    schemas = makeSchemas(catalogues);
    SCHEMAS.set(catalogues, schemas);
  }
  return schemas;
}

/** Whether a key is missing because it is misspelt: then the misspelling says it. */
const isMisspelt = (fault: Fault, faults: readonly Fault[]): boolean =>
  fault.code === 'key-missing' &&
  faults.some(
    ({ code, path, values }) =>
      code === 'key-unknown' &&
      values['near'] === fault.path.at(-1) &&
      path.slice(0, -1).join('.') === fault.path.slice(0, -1).join('.'),
  );

/** The first fault at each place, errors before notes, in the order of files and lines. */
function listed(faults: readonly Fault[], sources: ReadonlyMap<string, string>): Fault[] {
  const seen = new Set<string>();
  const files = [...sources.keys()];
  const kept: Fault[] = [];
  for (const fault of [...faults.filter(isError), ...faults.filter((fault) => !isError(fault))]) {
    const { file, start } = fault.at;
    // Two things may be missing at one place; a value is wrong in one way.
    const what = fault.code === 'key-missing' ? String(fault.path.at(-1)) : '';
    const place = `${file}\n${start}\n${what}\n${isError(fault)}`;
    if (seen.has(place) || isMisspelt(fault, faults)) continue;
    seen.add(place);
    kept.push(fault);
  }
  const order = new Map(kept.map((fault, index) => [fault, index]));
  kept.sort(
    (a, b) =>
      files.indexOf(a.at.file) - files.indexOf(b.at.file) ||
      a.at.start - b.at.start ||
      (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
  if (kept.length <= LIMITS.faults) return kept;
  const shown = kept.slice(0, LIMITS.faults);
  const found = String(kept.length - LIMITS.faults);
  return [...shown, { code: 'more-faults', at: shown[0].at, path: [], values: { found } }];
}

/** A seed is text: `seed: 007` and `seed: 7` differ. */
function seedOf(root: MapNode, id: string): string {
  const seed = get(root, 'seed');
  return seed?.kind === 'scalar' ? seed.source : id;
}

function renamed<Input extends { network?: unknown }>(
  input: Input,
  names: Readonly<Record<string, string>>,
): Input {
  if (Object.keys(names).length === 0) return input;
  return { ...input, network: { ...(input.network as object), ...names } };
}

function mergedText(root: MapNode, names: Readonly<Record<string, string>>): string {
  const document = plain(root) as { [key: string]: Plain };
  if (document['seed'] !== undefined) document['seed'] = seedOf(root, '');
  return stringify(renamed(document, names), { lineWidth: 100 });
}
