/** The experiments that come along are read without a fault, and what they vary can be varied. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readExperiment, readScenario } from '../../../sim/scenario/index.ts';

const folder = fileURLToPath(new URL('../../../scenarios/experiments/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe('every shipped experiment', () => {
  it.each(names)('%s asks for what its scenario has', (name) => {
    const read = readExperiment({ name, text: readFileSync(join(folder, name), 'utf8') }, 'en');
    if (read.experiment === null) throw new Error(read.diagnostics[0]?.message);
    const path = join(dirname(join(folder, name)), read.experiment.scenario);
    const text = readFileSync(path, 'utf8');
    const { factors } = read.experiment;
    const overrides = factors.map((factor) =>
      'values' in factor ? `${factor.path}=${factor.values[0]}` : `${factor.path}=${factor.low}`,
    );
    const { scenario, diagnostics } = readScenario({ name: path, text, overrides }, 'en');
    if (scenario === null) throw new Error(diagnostics[0]?.message);
    expect(read.against(scenario, [])).toEqual([]);
  });
});
