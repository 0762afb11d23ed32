/** Treaty support: mean support for the treaty among the people of a country who are online. */
import { supportOf } from '../states/treaty.ts';
import { type Metric, meanOfPeople } from './metric.ts';
import { nothing } from './pairs.ts';

export const treatySupport: Metric = {
  name: 'treaty-support',
  summary: {
    en: 'support for the treaty among the people online',
    fr: 'soutien au traité parmi la population en ligne',
  },
  unit: '0 to 1',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: true,
  needs: ['treaty'],
  start(query) {
    const { world, recipe } = query;
    const { treaty, mechanisms } = recipe.scenario;
    if (treaty === null) {
      return nothing();
    }
    const issue = world.names.issues.indexOf(treaty.issue);
    const { supportSteepness } = mechanisms.treaty as unknown as { supportSteepness: number };
    const { agents, sizes } = world;
    return meanOfPeople(query, (i) =>
      agents.accessDraw[i] < agents.access[i]
        ? supportOf(agents.stance[i * sizes.issue + issue], supportSteepness)
        : Number.NaN,
    );
  },
};
