import { describe, expect, it } from 'vitest';
import { codesOf, folder, read, SMALL } from './small.ts';

const TIES = 'follower,followed\nann,bob\nbob,ann\ncid,ann\n';
const imported = `${SMALL.replace('population: { citizens: 100 }\n', '')}network: { edges: nets/ties.csv }\n`;

describe('a network from a file', () => {
  it('is read with the scenario, and goes with it under a name in files/', () => {
    const result = read(imported, { read: folder({ 'nets/ties.csv': TIES }) });
    if (result.scenario === null) throw new Error('refused');
    expect(result.imported?.ids).toEqual(['ann', 'bob', 'cid']);
    expect(result.scenario.network).toMatchObject({
      generator: 'imported',
      edges: 'files/ties.csv',
    });
    expect(result.files.map(({ name }) => name)).toEqual(['files/ties.csv']);
    const copies = { 'files/ties.csv': TIES };
    const again = read(result.merged, { read: folder(copies) });
    expect(again.scenario).toEqual(result.scenario);
    expect(again.scenario !== null && again.merged).toBe(result.merged);
  });

  it('is faulty at its own line', () => {
    const { diagnostics } = read(imported, {
      read: folder({ 'nets/ties.csv': `${TIES}ann\n` }),
    });
    expect(diagnostics.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['nets/ties.csv', 5, 'network-row'],
    ]);
    expect(diagnostics[0]?.hint).not.toBe('');
  });

  it('may not name agents that the table of people lacks', () => {
    const text = imported.replace('ties.csv }', 'ties.csv, nodes: people.csv }');
    const files = { 'nets/ties.csv': TIES, 'people.csv': 'id,country\nann,aurelia\nbob,aurelia\n' };
    expect(codesOf(text, { read: folder(files) })).toEqual(['nets/ties.csv network-agent-unknown']);
  });

  it('must be of a kind that is read, and there', () => {
    expect(codesOf(imported.replace('ties.csv', 'ties.zip'))).toEqual(['file-kind']);
    expect(codesOf(imported, { read: folder({}) })).toEqual(['file-missing']);
    expect(codesOf(imported)).toEqual(['file-missing']);
  });
});

describe('a textbook network', () => {
  it('has as many agents as there are people', () => {
    expect(codesOf(`${SMALL}network: { generator: ring, agents: 100 }\n`)).toEqual([]);
    expect(codesOf(`${SMALL}network: { generator: grid, rows: 5, columns: 20 }\n`)).toEqual([]);
    expect(codesOf(`${SMALL}network: { generator: ring, agents: 99 }\n`)).toEqual(['network-size']);
  });
});
