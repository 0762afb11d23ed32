import { describe, expect, it } from 'vitest';
import { readGraphml } from '../../../sim/network/graphml.ts';
import { codes, faultsOf, readValue } from './import/reading.ts';
import { followedRows } from './reading.ts';

const file = (graph: string, { keys = '', edgedefault = 'directed', more = '' } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}
<graph id="G" edgedefault="${edgedefault}" ${more}>
${graph}
</graph></graphml>`;

const NODES = '<node id="b"/><node id="a"/><node id="c"/>';
const EDGES = '<edge source="b" target="a"/><edge source="a" target="c"/>';

describe('GraphML', () => {
  it('has the source of a directed edge follow its target', () => {
    const network = readValue(readGraphml(file(NODES + EDGES)));
    expect(network.ids).toEqual(['a', 'b', 'c']);
    expect(followedRows(network.graph)).toEqual([[2], [0], []]);
    expect(network.directed).toBe(true);
  });

  it('makes two ties of an undirected edge', () => {
    const network = readValue(readGraphml(file(NODES + EDGES, { edgedefault: 'undirected' })));
    expect(followedRows(network.graph)).toEqual([[1, 2], [0], [0]]);
    expect(network.directed).toBe(false);
  });

  it('lets an edge go another way than the graph', () => {
    const edges = '<edge source="b" target="a" directed="false"/><edge source="a" target="c"/>';
    expect(followedRows(readValue(readGraphml(file(NODES + edges))).graph)).toEqual([
      [1, 2],
      [0],
      [],
    ]);
  });

  it('makes columns of the data of nodes, with defaults, entities and CDATA', () => {
    const keys = `<key id="k" for="node" attr.name="country" attr.type="string"><default>ca</default></key>
      <key id="l" for="all" attr.name="label"/><key id="e" for="edge" attr.name="colour"/>`;
    const nodes = `<node id="x"><data key="k">C&#244;te &amp; Cie</data></node>
      <node id="y"><data key="l"><![CDATA[a < b &amp; c]]></data></node>`;
    const network = readValue(readGraphml(file(nodes, { keys })));
    expect(network.attributes.get('country')).toEqual(['Côte & Cie', 'ca']);
    expect(network.attributes.get('label')).toEqual(['', 'a < b &amp; c']);
    expect(network.attributes.has('colour')).toBe(false);
  });

  it('takes the weights of edges, and the default for those without', () => {
    const keys = '<key id="w" for="edge" attr.name="weight"><default>2</default></key>';
    const edges =
      '<edge source="b" target="a"><data key="w"> 0.5 </data></edge><edge source="a" target="c"/>';
    const network = readValue(readGraphml(file(NODES + edges, { keys })));
    expect([...(network.graph.weights ?? [])]).toEqual([2, 0.5]);
  });

  it('reads a namespace with a prefix, and lines that end in CRLF', () => {
    const text = `<g:graphml xmlns:g="u">\r\n<g:graph edgedefault="directed">\r\n<g:node id="a"/>
      </g:graph></g:graphml>`;
    expect(readValue(readGraphml(text)).ids).toEqual(['a']);
  });

  it.each([
    ['another root', '<gexf></gexf>', 'network-format', 1],
    ['no graph', '<graphml></graphml>', 'network-format', 1],
    [
      'two graphs',
      `${file(NODES).replace('</graphml>', '<graph edgedefault="directed"/></graphml>')}`,
      'network-format',
      5,
    ],
    ['no direction', '<graphml>\n<graph><node id="a"/></graph></graphml>', 'network-direction', 2],
    ['another direction', file(NODES, { edgedefault: 'both' }), 'network-direction', 3],
    [
      'an edge that says maybe',
      file(`${NODES}\n<edge source="a" target="b" directed="maybe"/>`),
      'network-direction',
      5,
    ],
    [
      'an unknown node',
      file(`${NODES}\n<edge source="a" target="z"/>`),
      'network-agent-unknown',
      5,
    ],
    ['a node twice', file(`${NODES}\n<node id="a"/>`), 'network-agent-twice', 5],
    [
      'an edge twice',
      file(`${NODES}${EDGES}\n<edge source="b" target="a"/>`),
      'network-tie-twice',
      5,
    ],
    [
      'both ways of an undirected edge',
      file(`${NODES}${EDGES}\n<edge source="a" target="b"/>`, { edgedefault: 'undirected' }),
      'network-tie-twice',
      5,
    ],
    ['a node without id', file('<node/>'), 'network-missing', 4],
    ['an edge without target', file(`${NODES}<edge source="a"/>`), 'network-missing', 4],
    [
      'an undeclared key',
      file('<node id="a">\n<data key="k">1</data></node>'),
      'network-attribute',
      5,
    ],
    [
      'a value twice',
      file('<node id="a"><data key="k">1</data>\n<data key="k">2</data></node>', {
        keys: '<key id="k" for="node"/>',
      }),
      'network-attribute',
      5,
    ],
    [
      'a key twice',
      file(NODES, { keys: '<key id="k" for="node"/><key id="k" for="node"/>' }),
      'network-attribute',
      2,
    ],
    [
      'two columns of a name',
      file(NODES, {
        keys: '<key id="k" for="node" attr.name="x"/><key id="l" for="node" attr.name="x"/>',
      }),
      'network-column-twice',
      2,
    ],
    [
      'a graph in a node',
      file('<node id="a">\n<graph edgedefault="directed"/></node>'),
      'network-nested',
      5,
    ],
    ['a hyperedge', file(`${NODES}\n<hyperedge/>`), 'network-nested', 5],
    ['a port', file('<node id="a"><port name="p"/></node>'), 'network-nested', 4],
    [
      'a count of nodes that lies',
      file(NODES, { more: 'parse.nodes="1000000000"' }),
      'network-count',
      3,
    ],
    [
      'a count of edges that lies',
      file(NODES + EDGES, { more: 'parse.edges="3"' }),
      'network-count',
      3,
    ],
    [
      'a weight in words',
      file(`${NODES}<edge source="a" target="b"><data key="w">big</data></edge>`, {
        keys: '<key id="w" for="edge" attr.name="weight"/>',
      }),
      'network-weight',
      4,
    ],
    [
      'weights on some edges',
      file(
        `${NODES}<edge source="a" target="b"><data key="w">1</data></edge>\n<edge source="b" target="a"/>`,
        { keys: '<key id="w" for="edge" attr.name="weight"/>' },
      ),
      'network-weight',
      5,
    ],
    ['no node', file(''), 'network-empty', 1],
    ['a handle as id', file('<node id="@a"/>'), 'network-handle', 4],
    [
      'a handle as label',
      file('<node id="a"><data key="k">@a</data></node>', {
        keys: '<key id="k" for="node" attr.name="label"/>',
      }),
      'network-handle',
      4,
    ],
  ])('with %s is refused, with the place', (_, text, code, line) => {
    expect(faultsOf(readGraphml(text))[0]).toMatchObject({ code, line });
  });

  it('has all its faults shown at once', () => {
    const text = file(
      `${NODES}<node id="a"/>\n<edge source="a" target="y"/>\n<edge source="z" target="a"/>`,
    );
    expect(codes(readGraphml(text))).toEqual([
      'network-agent-twice',
      'network-agent-unknown',
      'network-agent-unknown',
    ]);
  });
});
