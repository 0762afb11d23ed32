/** Countries, with the figures of their profiles and the model's defaults filled in. */
import { SOURCE_CLASSES } from '../../world/agents.ts';
import {
  ACCESS_BY_INCOME,
  COUNTRY,
  COVERAGE_BY_INCOME,
  PRICE_BY_INCOME,
  TRAINING,
} from '../defaults.ts';
import { type Profile, profileOf, realCountry } from '../profiles.ts';
import type { Country } from '../scenario.ts';
import type { PipelineInput } from '../schema/scenario.ts';
import { resolveCyber } from './states.ts';
import { nameFrom, textFrom } from './words.ts';

type CountryInput = PipelineInput['countries'][number];

export function resolveCountries(input: PipelineInput): Country[] {
  const shares = sharesOf(input.countries);
  return input.countries.map((country, index) => resolveCountry(country, shares[index], input));
}

/** As given; without any, by the populations of the profiles; one country alone has all. */
function sharesOf(countries: readonly CountryInput[]): number[] {
  if (countries.some(({ share }) => share !== undefined)) {
    return countries.map(({ share }) => share ?? 0);
  }
  if (countries.length === 1) return [1];
  const sizes = countries.map(({ profile }) => profileOf(profile ?? '')?.population ?? 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / all);
}

function resolveCountry(country: CountryInput, share: number, input: PipelineInput): Country {
  const profile = profileOf(country.profile ?? '');
  const income = country.income ?? profile?.income ?? COUNTRY.income;
  const rivals = country.rivals ?? [];
  return {
    id: country.id,
    title: titleOf(country, input),
    profile: country.profile ?? null,
    share,
    languages: country.languages ?? equalParts(profile),
    diaspora: country.diaspora ?? {},
    access: country.access ?? profile?.access ?? ACCESS_BY_INCOME[income],
    income,
    coverage: country.coverage ?? COVERAGE_BY_INCOME[income],
    price: country.price ?? PRICE_BY_INCOME[income],
    training: country.training ?? TRAINING,
    culture: (country.culture as [number, number] | undefined) ?? profile?.culture ?? [0, 0],
    utcOffset: country.utcOffset ?? profile?.utcOffset ?? 0,
    responsiveness: country.responsiveness ?? COUNTRY.responsiveness,
    repression: country.repression ?? COUNTRY.repression,
    attitudes: attitudesOf(country, rivals, input),
    stances: Object.fromEntries(
      (input.issues ?? []).map(({ id }) => [id, country.stances?.[id] ?? COUNTRY.stance]),
    ),
    trust: trustOf(country),
    rivals,
    cyber: resolveCyber(country.cyber),
    reactivity: country.reactivity ?? null,
    fatigue: country.fatigue ?? null,
  };
}

function titleOf({ id, title }: CountryInput, input: PipelineInput): Country['title'] {
  if (title !== undefined) return textFrom(title);
  const real = input.illustration === true ? realCountry(id) : undefined;
  return real?.title ?? nameFrom(id);
}

function equalParts(profile: Profile | undefined): Country['languages'] {
  const languages = profile?.languages ?? [];
  return Object.fromEntries(languages.map((language) => [language, 1 / languages.length]));
}

function attitudesOf(
  country: CountryInput,
  rivals: readonly string[],
  input: PipelineInput,
): Country['attitudes'] {
  return Object.fromEntries(
    input.countries.map(({ id }) => {
      const foreign = rivals.includes(id) ? COUNTRY.rivalAttitude : COUNTRY.foreignAttitude;
      return [id, country.attitudes?.[id] ?? (id === country.id ? COUNTRY.ownAttitude : foreign)];
    }),
  );
}

function trustOf({ trust = {} }: CountryInput): Country['trust'] {
  const given = trust as Readonly<Record<string, number | undefined>>;
  const means = SOURCE_CLASSES.map((source, index) => given[source] ?? COUNTRY.trust[index]);
  return means as unknown as Country['trust'];
}
