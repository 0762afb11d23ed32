/** The catalogues of this engine, as the schema of scenarios reads them. */
import { ACTIONS } from '../actions/index.ts';
import { CANONICAL_MODELS } from '../canonical/index.ts';
import { refusals } from '../canonical/refusals.ts';
import { INJECTS } from '../injects/index.ts';
import { METRICS } from '../metrics/index.ts';
import { followerParameters, GENERATORS } from '../network/index.ts';
import { MECHANISMS } from '../schedule.ts';
import type { Catalogues } from './catalogues.ts';
import { GENERATOR } from './defaults.ts';

export const CATALOGUES: Catalogues = {
  mechanisms: MECHANISMS,
  actions: ACTIONS,
  injects: INJECTS,
  metrics: METRICS,
  generators: [
    {
      name: GENERATOR,
      summary: {
        en: 'people and institutions of several countries, with hubs, homophily and bridges',
        fr: 'personnes et institutions de plusieurs pays, avec pôles, homophilie et passerelles',
      },
      parameters: followerParameters,
    },
    ...GENERATORS,
  ],
  models: CANONICAL_MODELS.map((model) => ({
    ...model,
    refuse: ({ parameters, network, files }) => refusals(model, parameters, network, files),
  })),
};
