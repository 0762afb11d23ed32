import { describe, expect, it } from 'vitest';
import { nodeAttributes, readNodesCsv } from '../../../sim/network/index.ts';
import { codes, faultsOf, readValue } from './import/reading.ts';

describe('a table of agents', () => {
  it('gives ids and columns in the order of the file', () => {
    const table = readValue(readNodesCsv('id,state,country\nb,1,ca\na,,fr\n'));
    expect(table.ids).toEqual(['b', 'a']);
    expect([...table.attributes]).toEqual([
      ['state', ['1', '']],
      ['country', ['ca', 'fr']],
    ]);
  });

  it('may have ids alone', () => {
    expect(readValue(readNodesCsv('id\na\n')).attributes.size).toBe(0);
  });

  it.each([
    ['another first column', 'name,country\na,b\n', 'network-header', 1, 1],
    ['two columns of one name', 'id,x,x\na,1,2\n', 'network-column-twice', 1, 6],
    ['a second id', 'id,id\na,b\n', 'network-column-twice', 1, 4],
    ['an agent twice', 'id\na\nb\na\n', 'network-agent-twice', 4, 1],
    ['a short row', 'id,x\na\n', 'network-row', 2, 1],
    ['no agent', 'id,x\n', 'network-empty', 1, 1],
    ['a handle', 'id\n@a\n', 'network-handle', 2, 1],
    ['a handle as a label', 'id,label\na,@b\n', 'network-handle', 2, 1],
    ['an endless value', `id,x\na,${'y'.repeat(10_001)}\n`, 'network-too-large', 2, 3],
  ])('with %s is refused', (_, text, code, line, column) => {
    expect(faultsOf(readNodesCsv(text))[0]).toMatchObject({ code, line, column });
  });

  it('is refused with more than 64 columns', () => {
    const header = ['id', ...Array.from({ length: 65 }, (_, column) => `c${column}`)].join(',');
    expect(codes(readNodesCsv(`${header}\n`))).toContain('network-too-large');
  });
});

describe('the columns of a table for the agents of a generated network', () => {
  const table = readValue(readNodesCsv('id,opinion\n2,.5\n0,-1\n'));

  it('stand at their agents, empty for those without a line', () => {
    const columns = readValue(nodeAttributes(table, ['0', '1', '2']));
    expect(columns.get('opinion')).toEqual(['-1', '', '.5']);
  });

  it('are refused when a line names an agent that does not exist', () => {
    expect(faultsOf(nodeAttributes(table, ['0', '1']))).toMatchObject([
      { code: 'network-agent-unknown', line: 2 },
    ]);
  });
});
