/**
 * Other worlds that are as plausible as the scenario's own: the opinion model and the ranking rule
 * drawn from their catalogues, parameters from their ranges by Latin hypercube, or from a
 * calibrated posterior where there is one. An answer that holds in one world alone is none.
 *
 * Drawn are parameters of mechanisms that are on, whose default is a design choice or from memory
 * and whose range is narrower than what the engine accepts. What the scenario sets otherwise than
 * the default is its own statement, and stays. Ranges that begin above zero and span a factor of
 * ten or more are drawn on a scale of logarithms. Source: Saltelli et al. 2008 (sampling); Bryant &
 * Lempert 2010 (asking where an answer fails).
 */
import type { Choice, Field, Quantity } from '../fields.ts';
import { exp, log } from '../math.ts';
import type { Scenario, Setting } from '../scenario/scenario.ts';
import { MECHANISMS } from '../schedule.ts';
import { latinHypercube } from './latin-hypercube.ts';

/** What differs in a world from the scenario's own, by path as `--set` takes it. */
export interface PlausibleWorld {
  readonly settings: Readonly<Record<string, number | string>>;
  readonly overrides: readonly string[];
}

/** A draw of a posterior: parameters by path. */
export type PosteriorDraw = Readonly<Record<string, number>>;

/** Rules of which a mechanism has one: an answer should not hang on which. */
const SWITCHES: readonly (readonly [mechanism: string, parameter: string])[] = [
  ['stance', 'model'],
  ['feed', 'rule'],
];

const LEAST_FACTOR = 10;
const DIGITS = 4;

/** Something that worlds differ in. */
export interface Dimension {
  readonly path: string;
  readonly field: Choice | Quantity;
  /** Its value in the scenario's own world. */
  readonly own: number | string;
}

const isDrawn = (field: Field): field is Quantity =>
  field.type === 'quantity' &&
  (field.certainty === 'design' || field.certainty === 'memory') &&
  (field.range[0] > field.limits[0] || field.range[1] < field.limits[1]);

/**
 * What worlds of a scenario differ in, in the order of the schedule; parameters that a posterior
 * knows are among them, however sure their defaults are.
 */
export function dimensionsOf(
  { mechanisms, model }: Scenario,
  posterior: readonly PosteriorDraw[] = [],
): Dimension[] {
  if (model !== null) {
    return [];
  }
  const calibrated = posterior[0] ?? {};
  return MECHANISMS.flatMap(({ name, parameters }) => {
    const settings = mechanisms[name];
    if (settings === undefined || settings['off'] === true) {
      return [];
    }
    return Object.entries(parameters as Readonly<Record<string, Field>>).flatMap(
      ([parameter, field]) => {
        const isSwitch = SWITCHES.some((entry) => entry[0] === name && entry[1] === parameter);
        const own = settings[parameter] as Setting;
        const path = `mechanisms.${name}.${parameter}`;
        const known = field.type === 'quantity' && calibrated[path] !== undefined;
        const drawn = isSwitch ? field.type === 'choice' : known || isDrawn(field);
        if (!drawn || (field as Choice | Quantity).default !== own) {
          return [];
        }
        return [{ path, field: field as Choice | Quantity, own: own as number | string }];
      },
    );
  });
}

/**
 * The value at a place from 0 to 1 in a field's range; of a choice, every option as often as can be
 * over `count` places, one in each of as many parts.
 */
function valueAt(field: Choice | Quantity, place: number, count: number): number | string {
  if (field.type === 'choice') {
    return field.options[Math.floor(place * count) % field.options.length];
  }
  const [low, high] = field.range;
  if (field.integer) {
    return low + Math.floor(place * (high - low + 1));
  }
  const byFactors = low > 0 && high / low >= LEAST_FACTOR;
  const value = byFactors ? low * exp(place * log(high / low)) : low + place * (high - low);
  return Math.min(high, Math.max(low, Number(value.toPrecision(DIGITS))));
}

/** `count` worlds; `seed` is where the draws start from. */
export function drawWorlds(
  scenario: Scenario,
  count: number,
  seed: string,
  posterior: readonly PosteriorDraw[] = [],
): PlausibleWorld[] {
  const dimensions = dimensionsOf(scenario, posterior);
  const names = ['posterior', ...dimensions.map(({ path }) => path)];
  return latinHypercube(count, names, seed).map(([row, ...places]) => {
    const drawn = posterior[Math.floor(row * posterior.length)] ?? {};
    const settings: Record<string, number | string> = {};
    dimensions.forEach(({ path, field }, dimension) => {
      settings[path] = drawn[path] ?? valueAt(field, places[dimension], count);
    });
    const overrides = Object.entries(settings).map(([path, value]) => `${path}=${value}`);
    return { settings, overrides };
  });
}
