/**
 * GEXF (1.2 and 1.3): `<graph defaultedgetype="directed|undirected">` with nodes, edges and
 * attvalues.
 *
 * A directed edge says that its source follows its target; an undirected or mutual one becomes two
 * ties. MESSAGES TRAVEL FROM FOLLOWED TO FOLLOWER. Attributes of nodes become columns under their
 * title, labels the column `label`; an edge's weight becomes the weight of its ties (1 where only
 * others have one, as the format says); other attributes of edges, positions, sizes and colours
 * are not read. Refused: nodes in nodes, dynamic graphs.
 * Source: GEXF 1.2 primer, gexf.net.
 */
import { decimal } from './import/decimal.ts';
import { Faults, type Reading } from './import/faults.ts';
import { type ImportedNetwork, type ImportOptions, NetworkDraft } from './import/network-draft.ts';
import type { Source } from './import/source-text.ts';
import { readXml, type XmlElement } from './import/xml.ts';
import { XmlFaults } from './import/xml-faults.ts';

interface Declared {
  readonly column: string;
  readonly initial: string | null;
}

const DIRECTED: Readonly<Record<string, boolean | undefined>> = {
  directed: true,
  undirected: false,
  mutual: false,
};

/** Reads the graph of a file. */
export function readGexf(source: Source, options: ImportOptions = {}): Reading<ImportedNetwork> {
  const faults = new Faults();
  const file = readXml(source, faults);
  if (file === null) return faults.refusal();
  const xml = new XmlFaults(file.text, faults);
  const graphs = file.root.elements.filter(({ name }) => name === 'graph');
  if (file.root.name !== 'gexf') {
    xml.add('network-format', file.root, { found: `<${file.root.name}>`, expected: '<gexf>' });
  } else if (graphs.length !== 1) {
    const values = { found: `${graphs.length} <graph>`, expected: '<graph>' };
    xml.add('network-format', graphs[1] ?? file.root, values);
  } else if (graphs[0].attribute('mode') === 'dynamic') xml.add('network-dynamic', graphs[0]);
  const directedDefault = faults.any ? null : xml.direction(graphs[0], 'defaultedgetype');
  if (directedDefault === null) return faults.refusal();

  const draft = new NetworkDraft(faults, xml.locate, options);
  const attributes = readAttributes(graphs[0], xml);
  for (const { column } of attributes.values()) draft.column(column);
  let weighted = false;
  for (const list of graphs[0].elements) {
    if (list.name === 'nodes') {
      const nodes = list.elements.filter(({ name }) => name === 'node');
      for (const node of nodes) if (!draft.full) readNode(node, attributes, draft, xml);
      xml.announced(list, 'count', nodes.length, 'nodes', 'nœuds');
    } else if (list.name === 'edges') {
      const edges = list.elements.filter(({ name }) => name === 'edge');
      for (const edge of edges) {
        if (!draft.full && readEdge(edge, directedDefault, draft, xml)) weighted = true;
      }
      xml.announced(list, 'count', edges.length, 'edges', 'liens');
    }
  }
  return draft.finish({ closed: true, weighted });
}

function readNode(
  element: XmlElement,
  attributes: ReadonlyMap<string, Declared>,
  draft: NetworkDraft,
  xml: XmlFaults,
): void {
  const id = xml.required(element, 'id');
  if (id === null) return;
  const agent = draft.declare(id, element.offset);
  const given = new Set<string>();
  const pid = element.attribute('pid');
  if (pid !== null) xml.add('network-nested', element, { found: `pid="${pid}"` });
  const label = element.attribute('label');
  if (label !== null) {
    given.add('label');
    draft.set(agent, 'label', label, element.offset);
  }
  for (const inner of element.elements) {
    if (inner.name === 'nodes' || inner.name === 'edges' || inner.name === 'parents') {
      xml.add('network-nested', inner, { found: `<${inner.name}>` });
    }
    if (inner.name === 'spells') xml.add('network-dynamic', inner);
    if (inner.name !== 'attvalues') continue;
    for (const value of inner.elements) {
      // Versions before 1.2 wrote `id` for `for`.
      const refers = value.attribute('for') ?? value.attribute('id');
      const declared = refers === null ? undefined : attributes.get(refers);
      if (declared === undefined || given.has(declared.column)) {
        xml.add('network-attribute', value, { found: refers ?? '' });
        continue;
      }
      given.add(declared.column);
      draft.set(agent, declared.column, xml.required(value, 'value') ?? '', value.offset);
    }
  }
  for (const { column, initial } of attributes.values()) {
    if (initial !== null && !given.has(column)) draft.set(agent, column, initial, element.offset);
  }
}

/** Reads an edge; whether it has a weight. */
function readEdge(
  element: XmlElement,
  directedDefault: boolean,
  draft: NetworkDraft,
  xml: XmlFaults,
): boolean {
  const from = xml.required(element, 'source');
  const to = xml.required(element, 'target');
  const type = element.attribute('type');
  const directed = type === null ? directedDefault : DIRECTED[type];
  if (directed === undefined) {
    xml.add('network-direction', element, { name: 'type', found: type ?? '' });
  }
  const given = element.attribute('weight');
  const weight = given === null ? 1 : decimal(given);
  if (weight === null) xml.add('network-weight', element, { found: given ?? '' });
  if (from !== null && to !== null) {
    draft.tie(from, to, directed ?? true, weight ?? 0, element.offset);
  }
  return given !== null;
}

/** The attributes declared for nodes, by their id. */
function readAttributes(graph: XmlElement, xml: XmlFaults): Map<string, Declared> {
  const declared = new Map<string, Declared>();
  const columns = new Set<string>();
  for (const list of graph.elements) {
    if (list.name !== 'attributes' || list.attribute('class') !== 'node') continue;
    if (list.attribute('mode') === 'dynamic') xml.add('network-dynamic', list);
    for (const element of list.elements) {
      const id = xml.required(element, 'id');
      if (id === null) continue;
      const column = element.attribute('title') ?? id;
      const initial = element.elements.find(({ name }) => name === 'default');
      if (declared.has(id)) xml.add('network-attribute', element, { found: id });
      else if (columns.has(column)) xml.add('network-column-twice', element, { found: column });
      columns.add(column);
      declared.set(id, { column, initial: initial?.text ?? null });
    }
  }
  return declared;
}
