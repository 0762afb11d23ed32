/** No file of a network, whatever is in it, gives anything but a network or faults (R11). */
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  type ImportedNetwork,
  type Reading,
  readEdgesCsv,
  readGexf,
  readGraphml,
  readNodesCsv,
} from '../../../sim/network/index.ts';
import { type Draws, Random } from '../../../sim/random.ts';
import { utf8 } from '../../../sim/utf8.ts';

/** How many broken files are read; a longer search by hand: DIPLOSIM_HOSTILE=20000. */
const FILES = Number(process.env['DIPLOSIM_HOSTILE'] ?? 500);

const EDGES = 'follower,followed,weight\na,b,0.5\n"b,1",c,1e-3\nc,a,-2\né,a,.25\n';
const NODES = 'id,country,opinion\na,ca,0.5\nb,fr,\n"b,1",ir,-1\nc,ca,0\né,fr,1\n';
const GRAPHML = `<?xml version="1.0"?><graphml xmlns="u"><key id="k" for="node" attr.name="country">
<default>ca</default></key><key id="w" for="edge" attr.name="weight"/><graph edgedefault="undirected">
<node id="a"><data key="k">fr &amp; ca</data></node><node id="b"/><node id="c"/>
<edge source="a" target="b"><data key="w">1</data></edge><!-- c --><edge source="b" target="c" directed="true">
<data key="w"><![CDATA[2]]></data></edge></graph></graphml>`;
const GEXF = `<?xml version="1.0"?><gexf version="1.2"><graph defaultedgetype="directed"><attributes class="node">
<attribute id="0" title="country"><default>ca</default></attribute></attributes><nodes count="2"><node id="a" label="A">
<attvalues><attvalue for="0" value="fr"/></attvalues></node><node id="b"/></nodes><edges count="1">
<edge source="a" target="b" weight="0.5" type="undirected"/></edges></graph></gexf>`;

type Reader = (source: Uint8Array) => Reading<unknown>;

const packed = (text: string) => new Uint8Array(gzipSync(text));
const SOUND: readonly (readonly [Uint8Array, Reader])[] = [
  [utf8(EDGES), (source) => readEdgesCsv(source)],
  [packed(EDGES), (source) => readEdgesCsv(source, { anonymise: true })],
  [utf8(NODES), (source) => readNodesCsv(source)],
  [utf8(GRAPHML), (source) => readGraphml(source)],
  [packed(GRAPHML), (source) => readGraphml(source)],
  [utf8(GEXF), (source) => readGexf(source, { anonymise: true })],
];

/** Pieces that mean something to one of the formats. */
const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#0;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE x>',
  '</',
  '/>',
]
  .concat([',', '\n', '\r', '""', '@', '1e999', 'NaN', '-0', '\u0000', '\u202e', '\ufeff', '𝕏'])
  .concat(['<node id="a"/>', '<graph>', '<edge source="a" target="a"/>', 'id', ' ', '__proto__'])
  .map(utf8);

function broken(bytes: Uint8Array, draws: Draws): Uint8Array {
  let list = [...bytes];
  for (let change = 1 + draws.below(4); change > 0; change--) {
    const at = draws.below(list.length + 1);
    const length = draws.below(12);
    const way = draws.below(6);
    if (way === 0) list = list.slice(0, at);
    else if (way === 1) list.splice(at, length);
    else if (way === 2) list[Math.min(at, list.length - 1)] = draws.below(256);
    else if (way === 3) list.splice(at, 0, ...list.slice(at, at + 4 * length));
    else list.splice(at, way === 4 ? length : 0, ...(PIECES[draws.below(PIECES.length)] ?? []));
  }
  return Uint8Array.from(list);
}

function expectSound(network: ImportedNetwork): void {
  const { ids, keys, graph, attributes } = network;
  expect(graph.agents).toBe(ids.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(keys).size).toBe(ids.length);
  expect([...ids].sort((a, b) => (a < b ? -1 : 1))).toEqual(ids);
  for (const values of attributes.values()) expect(values.length).toBe(ids.length);
  expect(graph.followed.every((agent) => agent < ids.length)).toBe(true);
  expect(graph.weights === null || graph.weights.every(Number.isFinite)).toBe(true);
}

it(`reads ${FILES} broken files to a sound network or to faults`, { timeout: 600_000 }, () => {
  const draws = new Random('hostile').stream('files').at(0).sequence(0);
  let read = 0;
  for (let file = 0; file < FILES; file++) {
    const [sound, reader] = SOUND[draws.below(SOUND.length)] ?? [new Uint8Array(0), readGexf];
    const bytes = broken(sound, draws);
    const said = `file ${file}: ${String.fromCharCode(...bytes)}`;
    const start = performance.now();
    const reading = reader(bytes);
    expect(performance.now() - start, said).toBeLessThan(10_000);
    if (reading.value === null) expect(reading.faults.length, said).toBeGreaterThan(0);
    else {
      read++;
      if ('graph' in (reading.value as object)) expectSound(reading.value as ImportedNetwork);
    }
  }
  // Both ends are reached: some changes do no harm, most do.
  expect(read).toBeGreaterThan(FILES / 50);
  expect(read).toBeLessThan(FILES);
});

it('reads the same files whole', () => {
  for (const [sound, reader] of SOUND) expect(reader(sound).faults).toEqual([]);
});
