/** Scenario -> world at tick 0 (ODD 5): the population's columns and the small tables filled in. */

import type { Population } from './population/population.ts';
import type { Recipe } from './scenario/scenario.ts';
import { fillModules, modulesOf } from './start.ts';
import { pairsOf } from './states/pairs.ts';
import { Timeline } from './timeline.ts';
import { agentColumns } from './world/agents.ts';
import { World } from './world/world.ts';

/** MODEL 3.5 and 3.16: rivals begin in some tension. */
const RIVALS_TENSION = 0.3;
/** Injects that bring a claim: before, it is nobody's subject. */
const BRINGING: ReadonlySet<string> = new Set(['claim', 'leak', 'cyber']);
const LEAST_POOL = 50;
const DAYS_KEPT = 3;

/** Rows of the message store to begin with: three days of posts as people's rates have them. */
function messageRows(population: Population): number {
  let anHour = 0;
  for (const rate of population.table.columns.postRate) {
    anHour += rate;
  }
  return Math.ceil(1024 + 1.5 * anHour * 24 * DAYS_KEPT);
}

export function initialize(recipe: Recipe, population: Population): World {
  const { scenario } = recipe;
  const { names, people } = population;
  const world = new World({
    agents: population.table.rows,
    people,
    tickHours: scenario.time.tickHours,
    names,
    graph: population.graph,
    mutual: population.mutual,
    accounts: population.accounts,
    actions: scenario.strategies.reduce((sum, { actions }) => sum + actions.length, 0),
    injects: Timeline.rows(recipe),
    decisions: scenario.teaching?.decisions.length ?? 0,
    outcomes: scenario.outcomes.length,
    messageRows: messageRows(population),
    poolSize: Math.max(LEAST_POOL, Math.floor(people / 40)),
    modules: modulesOf(recipe),
  });
  const from = population.table.columns;
  for (const column of Object.keys(agentColumns) as (keyof typeof agentColumns)[]) {
    world.agents[column].set(from[column]);
  }
  fillSociety(world, recipe);
  fillModules(world, recipe);
  return world;
}

function fillSociety(world: World, { scenario }: Recipe): void {
  const { countries, dyads, claims, actors, actionRows, injectRows, decisionRows, names } = world;
  const count = names.countries.length;
  for (let i = 0; i < world.people; i++) {
    const c = world.agents.country[i];
    countries.people[c] = countries.people[c] + 1;
  }
  scenario.countries.forEach((country, c) => {
    countries.utcOffset[c] = country.utcOffset;
    countries.responsiveness[c] = country.responsiveness;
    countries.repression[c] = country.repression;
    countries.culture[2 * c] = country.culture[0];
    countries.culture[2 * c + 1] = country.culture[1];
    countries.accessFactor[c] = 1;
    for (const rival of country.rivals) {
      const other = names.countries.indexOf(rival);
      countries.rivals[c * count + other] = 1;
      dyads.tension[c * count + other] = RIVALS_TENSION;
      dyads.tension[other * count + c] = RIVALS_TENSION;
    }
  });
  pairsOf(scenario).tension.forEach((given, place) => {
    if (!Number.isNaN(given)) {
      dyads.tension[place] = given;
    }
  });
  const injects = [
    ...scenario.timeline,
    ...(scenario.teaching?.decisions ?? []).flatMap(({ options }) =>
      options.flatMap((option) => option.injects),
    ),
  ];
  const brought = new Set(
    injects.filter((inject) => BRINGING.has(inject.do)).map(({ settings }) => settings.claim),
  );
  scenario.claims.forEach((claim, q) => {
    claims.truth[q] = claim.truth ? 1 : 0;
    claims.manipulative[q] = claim.manipulative ? 1 : 0;
    claims.about[q] = claim.about === null ? -1 : names.countries.indexOf(claim.about);
    claims.inTheAir[q] = brought.has(claim.id) ? 0 : 1;
  });
  scenario.actors.forEach(({ botnet }, a) => {
    actors.activeClaim[a] = botnet?.claim ? names.claims.indexOf(botnet.claim) : -1;
  });
  actors.strategy.fill(-1);
  actors.lastDecision.fill(-1);
  actionRows.nextTrigger.fill(-1);
  actionRows.conditionSince.fill(-1);
  injectRows.start.fill(-1);
  injectRows.conditionSince.fill(-1);
  decisionRows.conditionSince.fill(-1);
}
