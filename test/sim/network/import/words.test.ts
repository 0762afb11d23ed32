import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type NetworkCode,
  networkWords,
  type Reading,
  readEdgesCsv,
  readGexf,
  readGraphml,
  readNodesCsv,
} from '../../../../sim/network/index.ts';
import { codes, faultsOf, readValue } from './reading.ts';

const graphml = (inside: string): Reading<unknown> =>
  readGraphml(`<graphml><graph edgedefault="directed">${inside}</graph></graphml>`);

/** For every code a file that has that fault and no other. */
const CASES: Readonly<Record<NetworkCode, () => Reading<unknown>>> = {
  'network-too-large': () => readNodesCsv(`id,x\na,${'y'.repeat(10_001)}\n`),
  'network-compressed': () => readEdgesCsv(new Uint8Array(gzipSync('a')).subarray(0, 12)),
  'network-encoding': () => readEdgesCsv(Uint8Array.of(0xff)),
  'network-character': () => readEdgesCsv('follower,followed\na,\u0007\n'),
  'network-empty': () => readEdgesCsv('follower,followed\n'),
  'network-header': () => readEdgesCsv('from,to\n'),
  'network-column-twice': () => readNodesCsv('id,a,a\n'),
  'network-row': () => readEdgesCsv('follower,followed\na\n'),
  'network-quote': () => readEdgesCsv('follower,followed\n"a,b\n'),
  'network-id': () => readEdgesCsv('follower,followed\na,b \n'),
  'network-handle': () => readEdgesCsv('follower,followed\na,@b\n'),
  'network-agent-twice': () => readNodesCsv('id\na\na\n'),
  'network-agent-unknown': () =>
    readEdgesCsv('follower,followed\na,b\n', { nodes: readValue(readNodesCsv('id\na\n')) }),
  'network-tie-twice': () => readEdgesCsv('follower,followed\na,b\na,b\n'),
  'network-weight': () => readEdgesCsv('follower,followed,weight\na,b,x\n'),
  'network-xml': () => readGraphml('<graphml><graph></graphml>'),
  'network-xml-doctype': () => readGraphml('<!DOCTYPE graphml><graphml/>'),
  'network-xml-entity': () => graphml('<node id="a&copy;"/>'),
  'network-xml-deep': () => graphml('<a>'.repeat(40) + '</a>'.repeat(40)),
  'network-format': () => readGraphml('<html/>'),
  'network-missing': () => graphml('<node/>'),
  'network-direction': () => readGraphml('<graphml><graph/></graphml>'),
  'network-attribute': () => graphml('<node id="a"><data key="b"/></node>'),
  'network-count': () =>
    readGexf(
      '<gexf><graph defaultedgetype="directed"><nodes count="2"><node id="a"/></nodes></graph></gexf>',
    ),
  'network-nested': () => graphml('<node id="a"><graph/></node>'),
  'network-dynamic': () => readGexf('<gexf><graph mode="dynamic"/></gexf>'),
  'network-more-faults': () => readEdgesCsv(`follower,followed\n${'a\n'.repeat(30)}`),
};

describe.each(Object.entries(CASES))('the fault %s', (code, read) => {
  it('is found, and said in two languages with all that it names', () => {
    const faults = faultsOf(read());
    expect(codes(read()).at(-1)).toBe(code);
    for (const fault of faults) {
      expect(fault.line).toBeGreaterThan(0);
      expect(fault.column).toBeGreaterThan(0);
      for (const text of [fault.message.en, fault.message.fr]) expect(text).not.toMatch(/[{}]/);
    }
  });

  it('has a hint that names nothing that the fault does not give', () => {
    const { hints } = networkWords[code as NetworkCode];
    const fault = faultsOf(read()).at(-1);
    for (const text of [hints.usual.en, hints.usual.fr]) {
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) {
        expect(fault?.values).toHaveProperty(name ?? '');
      }
    }
  });
});
