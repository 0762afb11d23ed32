import { gzipSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEdgesCsv } from '../../../sim/network/edges-csv.ts';
import { readNodesCsv } from '../../../sim/network/nodes-csv.ts';
import { codes, faultsOf, readValue } from './import/reading.ts';
import { followedRows } from './reading.ts';

const EDGES = 'follower,followed\nb,a\na,c\nc,a\n';

describe('ties as CSV', () => {
  it('give the agents in text order, each with whom it follows', () => {
    const network = readValue(readEdgesCsv('follower,followed\n10,9\n9,Z\nZ,z\n'));
    expect(network.ids).toEqual(['10', '9', 'Z', 'z']);
    expect(followedRows(network.graph)).toEqual([[1], [2], [3], []]);
    expect(network.directed).toBe(true);
    expect(network.graph.weights).toBeNull();
  });

  it('may have weights, which stay with their ties', () => {
    const network = readValue(
      readEdgesCsv('follower,followed,weight\nb,a,0.25\na,b,1e-3\na,a,.5\n'),
    );
    expect(followedRows(network.graph)).toEqual([[0, 1], [0]]);
    expect([...(network.graph.weights ?? [])]).toEqual([0.5, 0.001, 0.25]);
  });

  it('are the same from text, bytes, gzip, with CRLF, a byte order mark and quotes', () => {
    const plain = readValue(readEdgesCsv(EDGES));
    const bytes = strToU8(EDGES);
    const halves = [gzipSync(bytes.subarray(0, 20)), gzipSync(bytes.subarray(20))];
    const sources = [
      bytes,
      new Uint8Array(gzipSync(bytes)),
      new Uint8Array(Buffer.concat(halves)),
      EDGES.replaceAll('\n', '\r\n'),
      `\ufeff${EDGES}`,
      EDGES.replaceAll('a', '"a"'),
      EDGES.trimEnd(),
      `${EDGES}\n\n`,
    ];
    for (const source of sources) expect(readValue(readEdgesCsv(source))).toEqual(plain);
  });

  it('take ids with commas, quotes, line ends and letters of any script', () => {
    const network = readValue(readEdgesCsv('follower,followed\n"a,""b""",東京\n"x\ny",é\n'));
    expect(network.ids).toEqual(['a,"b"', 'x\ny', 'é', '東京']);
  });

  it('give keys that belong to the ids, whatever else is in the file', () => {
    const few = readValue(readEdgesCsv('follower,followed\nb,a\n'));
    const more = readValue(readEdgesCsv('follower,followed\nd,c\nb,a\n'));
    expect([...few.keys]).toEqual([...more.keys.subarray(0, 2)]);
    expect(new Set(more.keys).size).toBe(4);
  });

  it('with a table of agents take all of them and their attributes', () => {
    const nodes = readValue(readNodesCsv('id,country,opinion\nc,fr,0.5\na,ca,\nd,ca,-1\n'));
    const network = readValue(readEdgesCsv('follower,followed\na,c\n', { nodes }));
    expect(network.ids).toEqual(['a', 'c', 'd']);
    expect(network.attributes.get('country')).toEqual(['ca', 'fr', 'ca']);
    expect(network.attributes.get('opinion')).toEqual(['', '0.5', '-1']);
    expect(followedRows(network.graph)).toEqual([[1], [], []]);
  });

  it('replace names by numbers when asked to anonymise', () => {
    const nodes = readValue(
      readNodesCsv('id,label,country\n@jo,Jo,ca\n@al,Al,fr\n', { anonymise: true }),
    );
    const network = readValue(
      readEdgesCsv('follower,followed\n@jo,@al\n', { nodes, anonymise: true }),
    );
    expect(network.ids).toEqual(['p1', 'p2']);
    expect([...network.attributes.keys()]).toEqual(['country']);
    const [jo] = followedRows(network.graph).flatMap((row, agent) =>
      row.length > 0 ? [agent] : [],
    );
    expect(network.attributes.get('country')?.[jo ?? -1]).toBe('ca');
    expect(JSON.stringify([network.ids, ...network.attributes])).not.toMatch(/jo|al"/i);
  });
});

describe('a fault in ties as CSV', () => {
  it.each([
    ['another header', 'source,target\na,b\n', 'network-header', 1, 1],
    ['no header', '', 'network-header', 1, 1],
    ['semicolons', 'follower;followed\na;b\n', 'network-header', 1, 1],
    ['no tie', 'follower,followed\n', 'network-empty', 1, 1],
    ['a cell too many', 'follower,followed\na,b\na,b,c\n', 'network-row', 3, 1],
    ['a cell too few', 'follower,followed\na\n', 'network-row', 2, 1],
    ['a tie twice', 'follower,followed\na,b\nb,a\na,b\n', 'network-tie-twice', 4, 1],
    ['an empty id', 'follower,followed\n,b\n', 'network-id', 2, 1],
    ['a blank at the end of an id', 'follower,followed\na, b\n', 'network-id', 2, 1],
    ['an endless id', `follower,followed\na,${'b'.repeat(201)}\n`, 'network-id', 2, 1],
    ['a handle', 'follower,followed\na,@somebody\n', 'network-handle', 2, 1],
    ['a weight in words', 'follower,followed,weight\na,b,much\n', 'network-weight', 2, 5],
    ['a weight beyond all bounds', 'follower,followed,weight\na,b,1e999\n', 'network-weight', 2, 5],
    ['a weight NaN', 'follower,followed,weight\na,b,NaN\n', 'network-weight', 2, 5],
    ['a weight in hexadecimal', 'follower,followed,weight\na,b,0x10\n', 'network-weight', 2, 5],
    [
      'a weight with a decimal comma',
      'follower,followed,weight\na,b,"0,5"\n',
      'network-weight',
      2,
      5,
    ],
    ['a missing weight', 'follower,followed,weight\na,b,\n', 'network-weight', 2, 5],
    ['a quote that is never closed', 'follower,followed\na,"b\nc,d\n', 'network-quote', 2, 3],
    ['a quote in a cell', 'follower,followed\na,b"c\n', 'network-quote', 2, 4],
    ['text behind a quote', 'follower,followed\n"a"x,b\n', 'network-quote', 2, 4],
    ['a control character', 'follower,followed\na,b\u0000\n', 'network-character', 2, 4],
    ['a direction character', 'follower,followed\na,\u202eb\n', 'network-character', 2, 3],
    ['half a character', 'follower,followed\na,\ud800\n', 'network-character', 2, 3],
  ])('%s is shown with its place', (_, text, code, line, column) => {
    const [fault] = faultsOf(readEdgesCsv(text));
    expect(fault).toMatchObject({ code, line, column });
    expect(fault?.message.en).not.toMatch(/[{}]/);
    expect(fault?.message.fr).not.toMatch(/[{}]/);
  });

  it('names both places of a tie that comes twice', () => {
    const [fault] = faultsOf(readEdgesCsv('follower,followed\na,b\nb,a\na,b\n'));
    expect(fault?.message.en).toBe(
      'The tie from “a” to “b” comes twice; it is already there in line 2.',
    );
  });

  it('is an agent that the table of agents does not have', () => {
    const nodes = readValue(readNodesCsv('id\na\nb\n'));
    const reading = readEdgesCsv('follower,followed\na,b\nb,nobody\n', { nodes });
    expect(faultsOf(reading)).toMatchObject([{ code: 'network-agent-unknown', line: 3 }]);
    expect(faultsOf(reading)[0]?.message.en).toContain('“nobody”');
  });

  it('comes with the others, twenty at most and then their number', () => {
    const rows = Array.from({ length: 25 }, (_, row) => `a,b,c${row}`).join('\n');
    const faults = faultsOf(readEdgesCsv(`follower,followed\n${rows}\n`));
    expect(faults.length).toBe(21);
    expect(faults[20]).toMatchObject({ code: 'network-more-faults', values: { found: '5' } });
  });

  it('is bytes that are no UTF-8', () => {
    const bytes = strToU8('follower,followed\na,b\nc,d\n');
    for (const wrong of [[0xff], [0xc3], [0xe9, 0x20], [0xed, 0xa0, 0x80], [0xc0, 0xaf]]) {
      const broken = Uint8Array.from([...bytes, 0x61, ...wrong]);
      expect(faultsOf(readEdgesCsv(broken))).toMatchObject([
        { code: 'network-encoding', line: 4, column: 2 },
      ]);
    }
  });
});

describe('a packed file', () => {
  const packed = new Uint8Array(gzipSync(strToU8(EDGES)));

  it('is refused when any bit of it is flipped or any end of it is missing', () => {
    const whole = readValue(readEdgesCsv(packed));
    for (let at = 0; at < packed.length * 8; at++) {
      const broken = packed.slice();
      broken[at >> 3] = (broken[at >> 3] ?? 0) ^ (1 << (at & 7));
      const reading = readEdgesCsv(broken);
      // Time, system and flags in the header say nothing about the content.
      if (reading.value !== null) expect(at >> 3).toBeLessThan(10);
      if (reading.value !== null) expect(reading.value).toEqual(whole);
    }
    for (let length = 2; length < packed.length; length++) {
      expect(codes(readEdgesCsv(packed.slice(0, length)))).toEqual(['network-compressed']);
    }
  });

  it('is refused with something behind it', () => {
    expect(codes(readEdgesCsv(Uint8Array.from([...packed, 1, 2, 3])))).toEqual([
      'network-compressed',
    ]);
  });
});
