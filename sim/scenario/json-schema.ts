/** The JSON Schema of scenario files, for editors: `scenarios/scenario.schema.json`. */
import { z } from 'zod';
import type { Catalogues } from './catalogues.ts';
import { CATALOGUES } from './engine-catalogues.ts';
import { scenarioSchema } from './schema/scenario.ts';

/** The schema as editors read it (draft 7, which the YAML language server knows best). */
export function scenarioJsonSchema(catalogues: Catalogues = CATALOGUES): object {
  const schema = z.toJSONSchema(scenarioSchema(catalogues), {
    target: 'draft-07',
    io: 'input',
    reused: 'ref',
    unrepresentable: 'any',
  });
  return {
    ...schema,
    title: 'diplosim scenario, format 1',
    description:
      'A scenario of diplosim: who takes part, what is done, what happens, what is measured.',
  };
}
