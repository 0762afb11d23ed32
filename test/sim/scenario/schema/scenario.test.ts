import { describe, expect, it } from 'vitest';
import { CANONICAL_MODELS } from '../../../../sim/canonical/index.ts';
import { CATALOGUES, readScenario } from '../../../../sim/scenario/index.ts';

const catalogues = { ...CATALOGUES, models: CANONICAL_MODELS };
const HEAD = 'format: 1\nid: textbook\ntitle: Textbook\nsummary: A model.\ntime: { ticks: 20 }\n';
const read = (text: string) =>
  readScenario({ name: 'model.yaml', text: HEAD + text }, 'en', catalogues);
const codes = (text: string): string[] => read(text).diagnostics.map(({ code }) => code);

const SIR = `model: sir
parameters: { transmission: 0.5, recovery: 1, seeds: [0] }
network: { generator: complete, agents: 4 }
`;

describe('a canonical model', () => {
  it('takes the place of the pipeline, with its own parameters', () => {
    const { scenario } = read(SIR);
    expect(scenario?.model).toEqual({
      name: 'sir',
      parameters: { transmission: 0.5, recovery: 1, seeds: ['0'], seedShare: 0 },
    });
    expect(scenario?.network).toMatchObject({ generator: 'complete', settings: { agents: 4 } });
    expect(scenario?.time.ticks).toBe(20);
    expect(scenario?.countries).toEqual([]);
  });

  it('asks for the parameters that have no default, and for a network where it needs one', () => {
    expect(codes('model: sir\nnetwork: { generator: ring, agents: 4 }\n')).toEqual(['key-missing']);
    expect(codes(SIR.replace(/network.*\n/, ''))).toEqual(['key-missing']);
    expect(codes(SIR.replace('transmission: 0.5', 'transmission: 2'))).toEqual([
      'number-out-of-range',
    ]);
  });

  it('needs no network where it has none', () => {
    const text =
      'model: richardson\nparameters: { a: 0.3, b: 0.2, m: 0.5, n: 0.4, g: 0.1, h: 0.06 }\n';
    expect(codes(text)).toEqual([]);
    expect(read(text).scenario?.network.generator).toBe('none');
  });

  it('has nothing of the pipeline', () => {
    expect(codes(`${SIR}countries: []\n`)).toEqual(['key-unknown']);
    expect(codes(SIR.replace('generator: complete, agents: 4', 'generator: follower'))).toEqual([
      'generator-unknown',
    ]);
  });

  it('measures what it measures', () => {
    expect(codes(`${SIR}outcomes: [{ metric: size, headline: true }]\n`)).toEqual([]);
    expect(codes(`${SIR}outcomes: [{ metric: attitude }]\n`)).toEqual(['metric-unknown']);
  });

  it('is named in full', () => {
    const { diagnostics } = read('model: degrot\n');
    expect(diagnostics[0]).toMatchObject({ code: 'model-unknown', line: 6, column: 8 });
    expect(diagnostics[0]?.hint).toContain('“degroot”');
  });
});
