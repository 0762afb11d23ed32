/** The components of soft power, of every country or of an actor, and the index made of them. */
import type { Settings } from '../scenario/scenario.ts';
import { SOURCE_CLASSES } from '../world/agents.ts';
import { programmesState } from '../world/programmes.ts';
import { standingState } from '../world/soft-power.ts';
import { partyState, treatyState } from '../world/treaty.ts';
import type { Measure, Query } from './metric.ts';
import { isForeigner } from './views.ts';

/** In the order of their weights. */
const COMPONENTS = ['attitude', 'reach', 'trust', 'education', 'network', 'support'] as const;
type Component = (typeof COMPONENTS)[number];

const CLASSES = SOURCE_CLASSES.length;
const OF_CLASS = {
  government: SOURCE_CLASSES.indexOf('foreign-government'),
  ngo: SOURCE_CLASSES.indexOf('ngo'),
  media: SOURCE_CLASSES.indexOf('media'),
  influencer: SOURCE_CLASSES.indexOf('peer'),
  platform: SOURCE_CLASSES.indexOf('peer'),
  botnet: SOURCE_CLASSES.indexOf('peer'),
} as const;

const settingsOf = ({ recipe }: Query): Settings => recipe.scenario.mechanisms['soft-power'] ?? {};

/** Actors of the country, one bit each, botnets apart. */
function actorsOf({ recipe, world }: Query, country: number): number {
  let mask = 0;
  recipe.scenario.actors.forEach((actor, a) => {
    if (actor.kind !== 'botnet' && world.names.countries.indexOf(actor.country) === country) {
      mask |= 1 << a;
    }
  });
  return mask;
}

/** Whose standing it is: the actors whose messages count, and the class of sources they are. */
interface Subject {
  readonly country: number;
  readonly actors: number;
  readonly sourceClass: number;
  /** Whether education and votes are a part of it. */
  readonly isState: boolean;
}

/** Share of the other parties to the treaty that voted as the country did in the last round. */
function supportOf({ world, recipe }: Query, country: number): () => number {
  const { rounds } = world.module(treatyState);
  const { signed } = world.module(partyState);
  const parties = (recipe.scenario.treaty?.parties ?? []).map((party) =>
    world.names.countries.indexOf(party.country),
  );
  const others = parties.filter((party) => party !== country);
  const takesPart = others.length < parties.length && others.length > 0;
  return () => {
    if (!takesPart || !(rounds[0] > 0)) {
      return Number.NaN;
    }
    let alike = 0;
    for (const other of others) {
      alike += signed[other] === signed[country] ? 1 : 0;
    }
    return alike / others.length;
  };
}

/** What foreigners think of a subject: writes the components in their order, NaN for none. */
function components(query: Query, { country, actors, sourceClass, isState }: Subject) {
  const { world } = query;
  const { alumnus } = world.module(programmesState);
  const { network } = world.module(standingState);
  const support = isState ? supportOf(query, country) : () => Number.NaN;
  const countries = world.sizes.country;
  const full = Number(settingsOf(query)['fullEducation']) / 10_000;
  return (out: Float64Array): void => {
    const { attitude, reachedBy, trust } = world.agents;
    let foreigners = 0;
    let liking = 0;
    let reached = 0;
    let trusting = 0;
    let alumni = 0;
    for (let i = 0; i < world.people; i++) {
      if (isForeigner(world, i, country)) {
        foreigners++;
        liking += attitude[i * countries + country];
        reached += (reachedBy[i] & actors) === 0 ? 0 : 1;
        trusting += trust[i * CLASSES + sourceClass];
        alumni += ((alumnus[i] ?? 0) >>> country) & 1;
      }
    }
    let place = 0;
    for (let a = 0; a < network.length; a++) {
      place += ((actors >>> a) & 1) === 1 ? network[a] : 0;
    }
    out[0] = (liking / foreigners + 1) / 2;
    out[1] = reached / foreigners;
    out[2] = trusting / foreigners;
    out[3] = isState ? Math.min(1, alumni / foreigners / full) : Number.NaN;
    out[4] = network.length > 0 ? place : Number.NaN;
    out[5] = support();
  };
}

/** The weighted mean of the components that there are, 0 to 100. */
function indexOf(components: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  let weight = 0;
  for (let n = 0; n < weights.length; n++) {
    if (!Number.isNaN(components[n])) {
      sum += weights[n] * components[n];
      weight += weights[n];
    }
  }
  return (100 * sum) / weight;
}

/** What is asked for of the components: one of them, or the index. */
function reading(query: Query, asked: Component | 'index'): (out: Float64Array) => number {
  const settings = settingsOf(query);
  const weights = Float64Array.from(COMPONENTS, (name) => Number(settings[name]));
  const place = COMPONENTS.indexOf(asked as Component);
  return asked === 'index' ? (out) => indexOf(out, weights) : (out) => out[place];
}

/** A component, or the index, of each country; behind them the mean over countries. */
export function ofCountries(query: Query, asked: Component | 'index'): Measure {
  const { world } = query;
  const parts = world.names.countries.map((_, country) =>
    components(query, {
      country,
      actors: actorsOf(query, country),
      sourceClass: OF_CLASS.government,
      isState: true,
    }),
  );
  const read = reading(query, asked);
  const out = new Float64Array(COMPONENTS.length);
  return (values) => {
    let sum = 0;
    parts.forEach((part, country) => {
      part(out);
      values[country] = read(out);
      sum += values[country];
    });
    values[parts.length] = sum / parts.length;
  };
}

/** A component, or the index, of the actor asked about; nothing by country. */
export function ofActor(query: Query, asked: Component | 'index'): Measure {
  const { world, recipe, actor } = query;
  const { kind, country } = recipe.scenario.actors[actor];
  const part = components(query, {
    country: world.names.countries.indexOf(country),
    actors: 1 << actor,
    sourceClass: OF_CLASS[kind],
    isState: false,
  });
  const read = reading(query, asked);
  const out = new Float64Array(COMPONENTS.length);
  return (values) => {
    part(out);
    values.fill(Number.NaN);
    values[world.sizes.country] = read(out);
  };
}
