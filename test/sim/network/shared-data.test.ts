/**
 * Networks of the real world, which are not part of the project: the folder that holds them is
 * given in the environment, DIPLOSIM_DATA.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  assortativity,
  clustering,
  readEdgesCsv,
  readGexf,
  readGraphml,
} from '../../../sim/network/index.ts';
import { readValue } from './import/reading.ts';

const folder = process.env['DIPLOSIM_DATA'];
const read = (name: string) => new Uint8Array(readFileSync(`${folder}/networks/${name}`));

const untested = ' (not tested: no data, give its folder as DIPLOSIM_DATA)';
const said = `the pages of embassies and ministries${folder === undefined ? untested : ''}`;

describe.skipIf(folder === undefined)(said, () => {
  it('are the same network in GraphML and in GEXF', () => {
    const graphml = readValue(readGraphml(read('facebook_diplomatic_pages.graphml')));
    const gexf = readValue(readGexf(read('facebook_diplomatic_pages.gexf')));
    expect(gexf.ids).toEqual(graphml.ids);
    expect(gexf.keys).toEqual(graphml.keys);
    expect(gexf.graph).toEqual(graphml.graph);
    expect(new Map([...gexf.attributes].sort())).toEqual(new Map([...graphml.attributes].sort()));
    expect(graphml.ids.length).toBe(1205);
    expect(graphml.graph.ties).toBe(2 * 7425);
    expect(graphml.directed).toBe(false);
  });

  it('follow their own service and hardly their host country', () => {
    const { graph, attributes } = readValue(readGraphml(read('facebook_diplomatic_pages.graphml')));
    const by = (name: string) => assortativity(graph, attributes.get(name) ?? []);
    expect(by('home_iso3')).toBeCloseTo(0.867, 3);
    expect(by('host_iso3')).toBeCloseTo(0.092, 3);
    // As computed by an outside program on the same file (networkx 3.6.1).
    expect(clustering(graph)).toBeCloseTo(0.44055358807953376, 12);
  });

  it('are refused as CSV while the header does not say who follows whom', () => {
    const reading = readEdgesCsv(read('facebook_pages_22k_edges.csv.gz'));
    expect(reading.faults[0]?.code).toBe('network-header');
  });
});
