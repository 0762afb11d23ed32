/**
 * The files of ties and people that a scenario names: opened by the rule of paths, read, copied.
 */
import {
  type ImportedNetwork,
  type ImportFault,
  type NodeTable,
  networkWords,
  nodeAttributes,
  type Reading,
  readEdgesCsv,
  readGexf,
  readGraphml,
  readNodesCsv,
  type Source,
} from '../network/index.ts';
import { utf8 } from '../utf8.ts';
import { get, textOf } from './check/reader.ts';
import { type Diagnostic, fillWords, type Language } from './diagnostics/diagnostic.ts';
import type { Fault } from './diagnostics/fault.ts';
import type { MapNode, ScalarNode } from './source/node.ts';
import type { FileRule } from './source/paths.ts';

/** A file that a run keeps a copy of, under the name that the merged scenario has for it. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface NetworkFiles {
  /** The network of `edges`, null where the scenario grows one. */
  readonly imported: ImportedNetwork | null;
  /** The table of `nodes`; with `edges` its columns are in `imported` as well. */
  readonly nodes: NodeTable | null;
  readonly files: readonly NamedFile[];
  /** Names in the merged scenario by key of `network`. */
  readonly names: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with the table of `nodes` beside a generated network of so many agents. */
  strangers(agents: number): readonly Diagnostic[];
}

const TIES = /\.(csv|csv\.gz|graphml|gexf)$/i;
const PEOPLE = /\.(csv|csv\.gz)$/i;

/** Where copies of files stand beside the merged scenario. */
const FOLDER = 'files';

/** Opens and reads what `network` names. */
export function readNetworkFiles(
  root: MapNode,
  rule: FileRule | null,
  language: Language,
): NetworkFiles {
  const network = get(root, 'network');
  const flag = get(network, 'anonymise');
  const anonymise = flag?.kind === 'scalar' && flag.value === true;
  const faults: Fault[] = [];
  const diagnostics: Diagnostic[] = [];
  const files: NamedFile[] = [];
  const names: Record<string, string> = {};
  const open = (key: 'edges' | 'nodes', kinds: RegExp): Opened | null => {
    const node = get(network, key);
    if (textOf(node) === null) return null;
    const opened = openFile(node as ScalarNode, key, kinds, rule);
    if ('code' in opened) faults.push(opened);
    else {
      const name = freeName(opened.path, files);
      names[key] = name;
      files.push({ name, bytes: opened.bytes });
      return opened;
    }
    return null;
  };
  const take = <T>(opened: Opened, key: string, reading: Reading<T>): T | null => {
    for (const fault of reading.faults) {
      diagnostics.push(inWords(fault, opened.path, `network.${key}`, language));
    }
    return reading.value;
  };
  const people = open('nodes', PEOPLE);
  const nodes =
    people === null ? null : take(people, 'nodes', readNodesCsv(people.source, { anonymise }));
  const ties = open('edges', TIES);
  const read =
    ties === null || (people !== null && nodes === null)
      ? null
      : take(ties, 'edges', readTies(ties, nodes, anonymise));
  const columnsFor = (ids: readonly string[]) =>
    people === null || nodes === null ? null : take(people, 'nodes', nodeAttributes(nodes, ids));
  // A table of ties has taken the agents of the table of nodes as its own.
  const joined = ties === null || read === null || /\.csv/i.test(ties.path);
  const imported = joined ? read : withColumns(read, columnsFor(read.ids));
  return {
    ...{ imported, nodes, files, names, faults, diagnostics },
    strangers(agents) {
      const before = diagnostics.length;
      if (imported === null) columnsFor(Array.from({ length: agents }, (_, row) => String(row)));
      return diagnostics.slice(before);
    },
  };
}

/** The network of a file that has columns itself; those of the table of agents come first. */
const withColumns = (
  network: ImportedNetwork,
  columns: ImportedNetwork['attributes'] | null,
): ImportedNetwork =>
  columns === null
    ? network
    : { ...network, attributes: new Map([...network.attributes, ...columns]) };

interface Opened {
  readonly path: string;
  readonly source: Source;
  readonly bytes: Uint8Array;
}

function readTies(
  { path, source }: Opened,
  nodes: NodeTable | null,
  anonymise: boolean,
): Reading<ImportedNetwork> {
  if (/\.graphml$/i.test(path)) return readGraphml(source, { anonymise });
  if (/\.gexf$/i.test(path)) return readGexf(source, { anonymise });
  return readEdgesCsv(source, { anonymise, nodes });
}

function openFile(
  node: ScalarNode,
  key: string,
  kinds: RegExp,
  rule: FileRule | null,
): Opened | Fault {
  const path = String(node.value);
  const fail = (code: Fault['code']): Fault => ({
    code,
    at: node.place,
    path: ['network', key],
    values: { path },
  });
  if (!kinds.test(path)) return fail('file-kind');
  const opened = rule === null ? 'file-missing' : rule.open(path, node.place.file);
  if (typeof opened === 'string') return fail(opened);
  const { answer } = opened;
  if ('text' in answer) return { path: opened.path, source: answer.text, bytes: utf8(answer.text) };
  return { path: opened.path, source: answer.bytes, bytes: answer.bytes };
}

function freeName(path: string, files: readonly NamedFile[]): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const taken = files.some(({ name }) => name === `${FOLDER}/${base}`);
  return taken ? `${FOLDER}/${files.length}-${base}` : `${FOLDER}/${base}`;
}

function inWords(
  { code, line, column, values, message }: ImportFault,
  file: string,
  path: string,
  language: Language,
): Diagnostic {
  const { severity, hints } = networkWords[code];
  const hint = fillWords(hints.usual, values, language);
  return { code, severity, file, line, column, length: 1, path, message: message[language], hint };
}
