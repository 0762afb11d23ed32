/** What `profile: CAN` gives a country: figures of a real one, to be said as such. */
import type { Text } from '../fields.ts';
import { cultureOf } from './culture.ts';
import { PROFILE_ROWS } from './profile-rows.ts';
import type { Country } from './scenario.ts';

export interface Profile {
  /** ISO 3166 alpha-3. */
  readonly code: string;
  readonly title: Text;
  /** Share of the population that uses the internet, and the year of the figure. */
  readonly access: number;
  readonly accessYear: number;
  readonly population: number;
  readonly populationYear: number;
  readonly income: Country['income'];
  /** Official languages; their order says nothing of their size. */
  readonly languages: readonly string[];
  readonly neighbours: readonly string[];
  readonly utcOffset: number;
  readonly subregion: string;
  readonly culture: readonly [number, number];
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

const PROFILES: ReadonlyMap<string, Profile> = new Map(
  PROFILE_ROWS.map(
    ([
      code,
      en,
      fr,
      percent,
      accessYear,
      population,
      populationYear,
      income,
      languages,
      neighbours,
      utcOffset,
      subregion,
    ]) => {
      const profile: Profile = {
        code,
        title: { en, fr },
        access: percent / 100,
        accessYear,
        population,
        populationYear,
        income,
        languages: words(languages),
        neighbours: words(neighbours),
        utcOffset,
        subregion,
        culture: cultureOf(subregion),
      };
      return [code, profile];
    },
  ),
);

export const profileOf = (code: string): Profile | undefined => PROFILES.get(code);

export const PROFILE_CODES: readonly string[] = [...PROFILES.keys()];

const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '-');

const NAMES: ReadonlyMap<string, Profile> = new Map(
  [...PROFILES.values()].flatMap((profile): [string, Profile][] => [
    [plainName(profile.title.en), profile],
    [plainName(profile.title.fr), profile],
  ]),
);

/** The real country that goes by this name or id, if any. */
export const realCountry = (name: string): Profile | undefined => NAMES.get(plainName(name));
