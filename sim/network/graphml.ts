/**
 * GraphML: `<graph edgedefault="directed|undirected">` with nodes, edges and data for keys.
 *
 * A directed edge says that its source follows its target; an undirected one becomes two ties.
 * MESSAGES TRAVEL FROM FOLLOWED TO FOLLOWER. Keys for nodes become columns under their attr.name;
 * the key for edges named `weight` becomes the weights; other data of edges are not read.
 * Refused: graphs in nodes, ports, hyperedges.
 * Source: Brandes et al. 2002, GraphML 1.1, graphml.graphdrawing.org.
 */
import { decimal } from './import/decimal.ts';
import { Faults, type Reading } from './import/faults.ts';
import { type ImportedNetwork, type ImportOptions, NetworkDraft } from './import/network-draft.ts';
import type { Source } from './import/source-text.ts';
import { readXml, type XmlElement } from './import/xml.ts';
import { XmlFaults } from './import/xml-faults.ts';

interface Key {
  readonly column: string;
  /** The value of those that give none. */
  readonly initial: string | null;
}

type Keys = ReadonlyMap<string, Key>;

const NESTED = new Set(['graph', 'port', 'hyperedge']);

/** Reads the one graph of a file. */
export function readGraphml(source: Source, options: ImportOptions = {}): Reading<ImportedNetwork> {
  const faults = new Faults();
  const file = readXml(source, faults);
  if (file === null) return faults.refusal();
  const xml = new XmlFaults(file.text, faults);
  const graphs = file.root.elements.filter(({ name }) => name === 'graph');
  if (file.root.name !== 'graphml') {
    xml.add('network-format', file.root, { found: `<${file.root.name}>`, expected: '<graphml>' });
  } else if (graphs.length !== 1) {
    const values = { found: `${graphs.length} <graph>`, expected: '<graph>' };
    xml.add('network-format', graphs[1] ?? file.root, values);
  }
  const directedDefault = faults.any ? null : xml.direction(graphs[0], 'edgedefault');
  if (directedDefault === null) return faults.refusal();

  const nodeKeys = readKeys(file.root, 'node', xml);
  const edgeKeys = readKeys(file.root, 'edge', xml);
  const draft = new NetworkDraft(faults, xml.locate, options);
  for (const { column } of nodeKeys.values()) draft.column(column);
  let edges = 0;
  let weighted = false;
  let unweighted: XmlElement | null = null;
  for (const element of graphs[0].elements) {
    if (draft.full) break;
    const nested = element.elements.find(({ name }) => NESTED.has(name));
    if (NESTED.has(element.name) || nested !== undefined) {
      const found = nested ?? element;
      xml.add('network-nested', found, { found: `<${found.name}>` });
    } else if (element.name === 'node') {
      readNode(element, nodeKeys, draft, xml);
    } else if (element.name === 'edge') {
      edges++;
      if (readEdge(element, edgeKeys, directedDefault, draft, xml)) weighted = true;
      else unweighted ??= element;
    }
  }
  xml.announced(graphs[0], 'parse.nodes', draft.declared, 'nodes', 'nœuds');
  xml.announced(graphs[0], 'parse.edges', edges, 'edges', 'liens');
  if (weighted && unweighted !== null) xml.add('network-weight', unweighted, { found: '' });
  return draft.finish({ closed: true, weighted });
}

function readNode(element: XmlElement, keys: Keys, draft: NetworkDraft, xml: XmlFaults): void {
  const id = xml.required(element, 'id');
  if (id === null) return;
  const agent = draft.declare(id, element.offset);
  for (const [column, value] of readData(element, keys, xml)) {
    draft.set(agent, column, value, element.offset);
  }
}

/** Reads an edge; whether it has a weight. */
function readEdge(
  element: XmlElement,
  keys: Keys,
  directedDefault: boolean,
  draft: NetworkDraft,
  xml: XmlFaults,
): boolean {
  const from = xml.required(element, 'source');
  const to = xml.required(element, 'target');
  const said = element.attribute('directed');
  if (said !== null && said !== 'true' && said !== 'false') {
    xml.add('network-direction', element, { name: 'directed', found: said });
  }
  const given = readData(element, keys, xml).get('weight');
  const weight = given === undefined ? 1 : decimal(given.trim());
  if (weight === null) xml.add('network-weight', element, { found: given ?? '' });
  if (from !== null && to !== null) {
    const directed = said === null ? directedDefault : said === 'true';
    draft.tie(from, to, directed, weight ?? 0, element.offset);
  }
  return given !== undefined;
}

/** The keys declared for nodes or for edges, by their id. */
function readKeys(root: XmlElement, of: 'node' | 'edge', xml: XmlFaults): Keys {
  const keys = new Map<string, Key>();
  const columns = new Set<string>();
  for (const element of root.elements) {
    const kind = element.attribute('for') ?? 'all';
    if (element.name !== 'key' || (kind !== of && kind !== 'all')) continue;
    const id = xml.required(element, 'id');
    if (id === null) continue;
    const column = element.attribute('attr.name') ?? id;
    const initial = element.elements.find(({ name }) => name === 'default');
    if (keys.has(id)) xml.add('network-attribute', element, { found: id });
    else if (columns.has(column)) xml.add('network-column-twice', element, { found: column });
    columns.add(column);
    keys.set(id, { column, initial: initial?.text ?? null });
  }
  return keys;
}

/** What an element gives for the keys, by column, defaults included. */
function readData(element: XmlElement, keys: Keys, xml: XmlFaults): Map<string, string> {
  const values = new Map<string, string>();
  for (const data of element.elements) {
    if (data.name !== 'data') continue;
    const id = data.attribute('key');
    const key = id === null ? undefined : keys.get(id);
    if (key === undefined || values.has(key.column)) {
      xml.add('network-attribute', data, { found: id ?? '' });
    } else values.set(key.column, data.text);
  }
  for (const { column, initial } of keys.values()) {
    if (initial !== null && !values.has(column)) values.set(column, initial);
  }
  return values;
}
