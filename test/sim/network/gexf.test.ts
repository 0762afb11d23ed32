import { describe, expect, it } from 'vitest';
import { readGexf } from '../../../sim/network/gexf.ts';
import { faultsOf, readValue } from './import/reading.ts';
import { followedRows } from './reading.ts';

const file = (inside: string, graph = 'defaultedgetype="directed"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<graph ${graph}>
${inside}
</graph></gexf>`;

const nodes = '<nodes><node id="b"/><node id="a" label="Ada"/><node id="c"/></nodes>';
const edges = (list: string) => `<edges>${list}</edges>`;
const EDGE = '<edge id="0" source="b" target="a"/>';

describe('GEXF', () => {
  it('has the source of a directed edge follow its target; others become two ties', () => {
    const list = `${EDGE}<edge source="a" target="c" type="mutual"/>`;
    const network = readValue(readGexf(file(nodes + edges(list))));
    expect(network.ids).toEqual(['a', 'b', 'c']);
    expect(followedRows(network.graph)).toEqual([[2], [0], [0]]);
    expect(network.attributes.get('label')).toEqual(['Ada', '', '']);
  });

  it('makes two ties of each edge of an undirected graph', () => {
    const network = readValue(readGexf(file(nodes + edges(EDGE), 'defaultedgetype="undirected"')));
    expect(followedRows(network.graph)).toEqual([[1], [0], []]);
    expect(network.directed).toBe(false);
  });

  it('makes columns of attributes, with defaults, and leaves pictures aside', () => {
    const text =
      file(`<attributes class="node" mode="static"><attribute id="0" title="country" type="string">
      <default>ca</default></attribute></attributes>
      <attributes class="edge"><attribute id="0" title="kind"/></attributes>
      <nodes><node id="a"><viz:size value="2"/><attvalues><attvalue for="0" value="fr"/></attvalues></node>
      <node id="b"/></nodes>`);
    expect(readValue(readGexf(text)).attributes).toEqual(new Map([['country', ['fr', 'ca']]]));
  });

  it('takes weights, 1 where only other edges have one', () => {
    const list = '<edge source="b" target="a" weight="0.5"/><edge source="a" target="c"/>';
    expect([...(readValue(readGexf(file(nodes + edges(list)))).graph.weights ?? [])]).toEqual([
      1, 0.5,
    ]);
  });

  it.each([
    ['another root', '<graphml/>', 'network-format', 1],
    ['no direction', file(nodes, ''), 'network-direction', 3],
    [
      'an edge of another type',
      file(`${nodes}\n${edges('<edge source="a" target="b" type="odd"/>')}`),
      'network-direction',
      5,
    ],
    [
      'a dynamic graph',
      file(nodes, 'mode="dynamic" defaultedgetype="directed"'),
      'network-dynamic',
      3,
    ],
    [
      'an unknown node',
      file(`${nodes}\n${edges('<edge source="a" target="z"/>')}`),
      'network-agent-unknown',
      5,
    ],
    [
      'a node twice',
      file('<nodes><node id="a"/>\n<node id="a"/></nodes>'),
      'network-agent-twice',
      5,
    ],
    ['an edge twice', file(nodes + edges(`${EDGE}\n${EDGE}`)), 'network-tie-twice', 5],
    [
      'a node in a node',
      file('<nodes><node id="a">\n<nodes><node id="b"/></nodes></node></nodes>'),
      'network-nested',
      5,
    ],
    [
      'a circle of parents',
      file('<nodes><node id="a" pid="b"/>\n<node id="b" pid="a"/></nodes>'),
      'network-nested',
      4,
    ],
    [
      'an undeclared attribute',
      file(
        '<nodes><node id="a"><attvalues>\n<attvalue for="9" value="1"/></attvalues></node></nodes>',
      ),
      'network-attribute',
      5,
    ],
    [
      'a count of nodes that lies',
      file('<nodes count="1000000000"><node id="a"/></nodes>'),
      'network-count',
      4,
    ],
    [
      'a count of edges that lies',
      file(`${nodes}\n<edges count="0">${EDGE}</edges>`),
      'network-count',
      5,
    ],
    [
      'a weight in words',
      file(`${nodes}\n${edges('<edge source="a" target="b" weight="big"/>')}`),
      'network-weight',
      5,
    ],
    ['no node', file('<nodes/>'), 'network-empty', 1],
    ['a handle as label', file('<nodes><node id="1" label="@ada"/></nodes>'), 'network-handle', 4],
  ])('with %s is refused, with the place', (_, text, code, line) => {
    expect(faultsOf(readGexf(text))[0]).toMatchObject({ code, line });
  });

  it('may have handles when asked to anonymise, and keeps none of them', () => {
    const text = file('<nodes><node id="@ada" label="@ada"/><node id="@bob"/></nodes>');
    const network = readValue(readGexf(text, { anonymise: true }));
    expect(network.ids).toEqual(['p1', 'p2']);
    expect(network.attributes.size).toBe(0);
  });
});
