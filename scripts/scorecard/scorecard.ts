/**
 * The scorecard: every stylised fact beside the model, each network and the mean over them. A fact
 * passes where the means of all its figures that have a band lie within it.
 */
import type { Text } from '../../sim/index.ts';
import type { Band, Fact, Role, Setting } from './fact.ts';
import { FACTS } from './facts/index.ts';
import type { Measured, Measurement } from './measure.ts';
import { meanOf } from './statistics.ts';

export interface FigureRow {
  readonly name: Text;
  readonly band: Band | null;
  /** One a network. */
  readonly values: readonly number[];
  readonly mean: number;
  /** Null where there is no band at this size. */
  readonly pass: boolean | null;
}

export interface FactRow {
  readonly number: number;
  readonly title: Text;
  readonly empirical: Text;
  readonly source: string;
  readonly role: Role;
  readonly world: string;
  readonly people: number;
  /** 1 as in the fit, or another value at which the fact is shown too. */
  readonly veracityEffect: number;
  readonly figures: readonly FigureRow[];
  readonly pass: boolean;
}

export interface Wish {
  readonly people: number;
  readonly networks: number;
  /** Numbers of the facts to measure; all without any. */
  readonly facts: readonly number[];
  /** Whether facts that ask for it are measured at the default veracity effect too. */
  readonly atDefault: boolean;
}

/** A condition under which a fact is measured. */
interface Line {
  readonly fact: Fact;
  readonly setting: Setting;
  readonly veracityEffect: number;
}

const DEFAULT_EFFECT = 0.5;
const USUAL_PEOPLE = 10_000;

/** The setting of a fact with so many people. */
function settingOf(fact: Fact, people: number, more: readonly string[] = []): Setting {
  const { world, overrides, run } = fact.setting;
  const size =
    fact.oneSize === true || people === USUAL_PEOPLE ? [] : [`population.citizens=${people}`];
  return { world, run, overrides: [...overrides, ...size, ...more] };
}

function linesOf({ people, facts, atDefault }: Wish): Line[] {
  const asked = FACTS.filter(({ number }) => facts.length === 0 || facts.includes(number));
  const fitted = asked.map((fact) => ({
    fact,
    setting: settingOf(fact, people),
    veracityEffect: 1,
  }));
  const usual = asked
    .filter(({ alsoAtDefault }) => atDefault && alsoAtDefault === true)
    .map((fact) => ({
      fact,
      setting: settingOf(fact, people, [`mechanisms.posting.veracityEffect=${DEFAULT_EFFECT}`]),
      veracityEffect: DEFAULT_EFFECT,
    }));
  return [...fitted, ...usual];
}

const keyOf = ({ world, overrides, run }: Setting): string =>
  JSON.stringify([world, overrides, run]);

/** What has to be measured: one entry a world and network, the longest first. */
export function measurementsOf(wish: Wish): Measurement[] {
  const bySetting = new Map<string, { setting: Setting; facts: number[] }>();
  for (const { fact, setting } of linesOf(wish)) {
    const entry = bySetting.get(keyOf(setting)) ?? { setting, facts: [] };
    entry.facts.push(fact.number);
    bySetting.set(keyOf(setting), entry);
  }
  const all = [...bySetting.values()].flatMap(({ setting, facts }) =>
    Array.from({ length: wish.networks }, (_, network) => ({ ...setting, network, facts })),
  );
  return [...all.filter(({ run }) => run), ...all.filter(({ run }) => !run)];
}

/** The rows, from what was measured in the order of `measurements`. */
export function rowsOf(
  wish: Wish,
  measurements: readonly Measurement[],
  measured: readonly Measured[],
): FactRow[] {
  const found = new Map<string, readonly number[]>();
  const place = (setting: Setting, fact: number, network: number) =>
    `${keyOf(setting)} ${fact} ${network}`;
  measurements.forEach(({ network, facts, ...setting }, n) => {
    facts.forEach((fact, k) => {
      found.set(place(setting, fact, network), measured[n]?.[k] ?? []);
    });
  });
  return linesOf(wish)
    .sort((a, b) => a.fact.number - b.fact.number || b.veracityEffect - a.veracityEffect)
    .map(({ fact, setting, veracityEffect }) => {
      const { number, title, empirical, source, role } = fact;
      const figures = fact.figures.map((figure, k): FigureRow => {
        const values = Array.from(
          { length: wish.networks },
          (_, network) => found.get(place(setting, number, network))?.[k] ?? Number.NaN,
        );
        const band = figure.band(wish.people);
        const mean = meanOf(values);
        const pass = band === null ? null : mean >= band[0] && mean <= band[1];
        return { name: figure.name, band, values, mean, pass };
      });
      const pass = figures.every((figure) => figure.pass !== false);
      const { world } = setting;
      return {
        number,
        title,
        empirical,
        source,
        role,
        world,
        people: wish.people,
        veracityEffect,
        figures,
        pass,
      };
    });
}

export type Verdict = Readonly<Record<Role, { readonly passed: number; readonly of: number }>>;

/** How many facts of each role pass, at the veracity effect of the fit. */
export function verdictOf(rows: readonly FactRow[]): Verdict {
  const count = (role: Role) => {
    const own = rows.filter((row) => row.role === role && row.veracityEffect === 1);
    return { passed: own.filter(({ pass }) => pass).length, of: own.length };
  };
  return { input: count('input'), fitted: count('fitted'), 'held-out': count('held-out') };
}
