/**
 * The network of a run with all that is known of its agents, as GEXF 1.2 or GraphML. An edge goes
 * from FOLLOWER to FOLLOWED; messages travel the other way, and both files say so.
 */
import type { CellType } from '../../sim/index.ts';
import { openTable, type StoredTable, type Value } from './table.ts';
import { numberText } from './text.ts';

const DIRECTION =
  'An edge goes from the follower to the account that it follows; messages travel the other way.';

interface Tables {
  readonly agents: StoredTable;
  readonly ties: StoredTable;
  readonly layout: StoredTable | null;
}

export type NetworkFormat = 'gexf' | 'graphml';

/** The text of the network, piece by piece. Paths are those of the Parquet files. */
export async function* networkOf(
  format: NetworkFormat,
  paths: { agents: string; ties: string; layout: string | null },
): AsyncGenerator<string> {
  const tables = {
    agents: await openTable(paths.agents),
    ties: await openTable(paths.ties),
    layout: paths.layout === null ? null : await openTable(paths.layout),
  };
  yield* format === 'gexf' ? gexf(tables) : graphml(tables);
}

const escaped = (value: Value): string =>
  (typeof value === 'number' ? numberText(value) : value)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');

/** The names that the two formats have for our types. */
function typeName(type: CellType, integer: string): string {
  if (type === 'text') {
    return 'string';
  }
  if (type === 'f32' || type === 'f64') {
    return 'double';
  }
  return type === 'u32' ? 'long' : integer;
}

/** Every agent: its id, its values in the order of the columns, its place on the picture. */
async function* nodesOf({ agents, layout }: Tables) {
  const names = agents.notes.columns.map(({ name }) => name);
  const places = layout?.groups(['x', 'y']);
  let [x, y]: (readonly Value[])[] = [];
  let at = 0;
  for await (const columns of agents.groups(names)) {
    for (let row = 0; row < (columns[0]?.length ?? 0); row++, at++) {
      if (places !== undefined && at === (x?.length ?? 0)) {
        [x, y] = (await places.next()).value ?? [];
        at = 0;
      }
      const values = columns.map((column) => column[row] ?? '');
      yield { values, x: x?.[at] ?? null, y: y?.[at] ?? null };
    }
  }
}

/** A tie as the ids of follower and followed, with its weight where ties have some. */
type Edge = readonly [follower: Value, followed: Value, weight: Value | null];

const areWeighted = ({ notes }: StoredTable): boolean =>
  notes.columns.some(({ name }) => name === 'weight');

async function* edgesOf({ agents, ties }: Tables): AsyncGenerator<Edge[]> {
  const ids: Value[] = [];
  for await (const [group = []] of agents.groups(['id'])) {
    for (const id of group) {
      ids.push(id);
    }
  }
  const names = ['follower', 'followed', ...(areWeighted(ties) ? ['weight'] : [])];
  for await (const [followers = [], followed = [], weights] of ties.groups(names)) {
    yield followers.map((row, place) => [
      ids[Number(row)] ?? '',
      ids[Number(followed[place])] ?? '',
      weights?.[place] ?? null,
    ]);
  }
}

async function* gexf(tables: Tables): AsyncGenerator<string> {
  const { columns } = tables.agents.notes;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<meta><creator>diplosim</creator><description>${DIRECTION}</description></meta>
<graph mode="static" defaultedgetype="directed">
<attributes class="node" mode="static">
`;
  for (const { name, type } of columns) {
    const title = escaped(name);
    yield `<attribute id="${title}" title="${title}" type="${typeName(type, 'integer')}"/>\n`;
  }
  yield '</attributes>\n<nodes>\n';
  const idPlace = columns.findIndex(({ name }) => name === 'id');
  for await (const { values, x, y } of nodesOf(tables)) {
    const id = escaped(values[idPlace] ?? '');
    const attributes = values.map(
      (value, place) =>
        `<attvalue for="${escaped(columns[place]?.name ?? '')}" value="${escaped(value)}"/>`,
    );
    const position = x === null || y === null ? '' : `<viz:position x="${x}" y="${y}" z="0"/>`;
    yield `<node id="${id}" label="${id}"><attvalues>${attributes.join('')}</attvalues>${position}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  let number = 0;
  for await (const edges of edgesOf(tables)) {
    let text = '';
    for (const [source, target, weight] of edges) {
      const given = weight === null ? '' : ` weight="${escaped(weight)}"`;
      text += `<edge id="${number++}" source="${escaped(source)}" target="${escaped(target)}"${given}/>\n`;
    }
    yield text;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

async function* graphml(tables: Tables): AsyncGenerator<string> {
  const { columns } = tables.agents.notes;
  const keys = [
    ...columns.map(({ name, type }) => ({ name, type: typeName(type, 'int') })),
    ...(tables.layout === null ? [] : ['x', 'y'].map((name) => ({ name, type: 'double' }))),
  ];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${DIRECTION}</desc>
`;
  for (const { name, type } of keys) {
    const title = escaped(name);
    yield `<key id="${title}" for="node" attr.name="${title}" attr.type="${type}"/>\n`;
  }
  if (areWeighted(tables.ties)) {
    yield '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>\n';
  }
  yield '<graph id="network" edgedefault="directed">\n';
  const idPlace = columns.findIndex(({ name }) => name === 'id');
  for await (const { values, x, y } of nodesOf(tables)) {
    const placed = x === null || y === null ? values : [...values, x, y];
    const data = placed.map(
      (value, place) => `<data key="${escaped(keys[place]?.name ?? '')}">${escaped(value)}</data>`,
    );
    yield `<node id="${escaped(values[idPlace] ?? '')}">${data.join('')}</node>\n`;
  }
  for await (const edges of edgesOf(tables)) {
    let text = '';
    for (const [source, target, weight] of edges) {
      const edge = `<edge source="${escaped(source)}" target="${escaped(target)}"`;
      text +=
        weight === null
          ? `${edge}/>\n`
          : `${edge}><data key="weight">${escaped(weight)}</data></edge>\n`;
    }
    yield text;
  }
  yield '</graph>\n</graphml>\n';
}
