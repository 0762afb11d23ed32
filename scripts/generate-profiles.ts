/**
 * Makes `sim/scenario/profile-rows.ts`: the real figures that a scenario's `profile: CAN` takes.
 *
 * Internet users, population and income per head come from `countries/countries_open.csv` in the
 * folder given with `--data` (World Bank and ITU series); names, official languages, neighbours and
 * regions from the npm package world-countries; hours from UTC from the time zones in Node.
 *
 *     tsx scripts/generate-profiles.ts --data DIR
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import countries from 'world-countries/countries.json' with { type: 'json' };

/**
 * Hours from UTC, in winter, where most people of a country with several zones live (design
 * choice: the zone of its capital or largest cities).
 */
// biome-ignore format: a table
const MAIN_ZONE: Readonly<Record<string, number>> = {
  AUS: 10, BRA: -3, CAN: -5, CHL: -4, CHN: 8, COD: 1, ECU: -5, ESP: 1, FSM: 11, IDN: 7, KIR: 12,
  MEX: -6, MNG: 8, NZL: 12, PNG: 10, PRT: 0, RUS: 3, UKR: 2, USA: -5,
};

/** Where no income per head is given: the World Bank's group (from memory). */
// biome-ignore format: a table
const INCOME_KNOWN: Readonly<Record<string, string>> = {
  CUB: 'upper-middle', ERI: 'low', LIE: 'high', MCO: 'high', PRK: 'low', SSD: 'low',
  VEN: 'upper-middle', YEM: 'low',
};

/**
 * Income groups by income per head in purchasing power (design choice: the World Bank's own groups
 * use another measure; these bounds give the same group for most countries).
 */
const INCOME_BOUNDS = [
  [30_000, 'high'],
  [11_500, 'upper-middle'],
  [3_500, 'lower-middle'],
  [0, 'low'],
] as const;

/** Winter and summer of a year without reform: the smaller offset is standard time. */
const SAMPLES = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

function hoursFromUtc(zone: string): number {
  const offsets = SAMPLES.map((time) => {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const name =
      parts.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
    const size = Number(hours ?? 0) + Number(minutes ?? 0) / 60;
    return sign === '-' ? -size : size;
  });
  return Math.min(...offsets);
}

function utcOffset(iso3: string, iso2: string): number {
  const known = MAIN_ZONE[iso3];
  if (known !== undefined) return known;
  const locale = new Intl.Locale(`und-${iso2}`) as Intl.Locale & { timeZones?: string[] };
  const offsets = new Set((locale.timeZones ?? []).map(hoursFromUtc));
  if (offsets.size !== 1) throw new Error(`${iso3} has ${offsets.size} hours: add it to MAIN_ZONE`);
  return [...offsets][0] ?? 0;
}

/** Names of spoken varieties that stand for the written language there. */
const WRITTEN: Readonly<Record<string, string>> = { bar: 'de', gsw: 'de' };

/** ISO 639-3 to the shortest code in use: `fra` to `fr`, `hgm` as it is. */
function languageCode(code: string): string {
  const [canonical = code] = Intl.getCanonicalLocales(code);
  const short = (canonical.split('-')[0] ?? code).toLowerCase();
  return WRITTEN[short] ?? short;
}

function readTable(path: string): Map<string, Record<string, string>> {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  const rows = new Map<string, Record<string, string>>();
  for (const line of lines) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
    const row = Object.fromEntries(
      names.map((name, i) => [name, cells[i]?.[1] ?? cells[i]?.[2] ?? '']),
    );
    rows.set(row['iso3'] ?? '', row);
  }
  return rows;
}

const dataAt = process.argv.indexOf('--data');
const data = dataAt === -1 ? undefined : process.argv[dataAt + 1];
if (data === undefined) {
  process.stderr.write('usage: tsx scripts/generate-profiles.ts --data DIR\n');
  process.exit(2);
}
const figures = readTable(join(data, 'countries', 'countries_open.csv'));

const quote = (text: string): string => `'${text.replaceAll("'", '’')}'`;
function figure(row: Record<string, string>, name: string): string {
  if (!row[name]) throw new Error(`${row['iso3']} has no ${name}`);
  return String(Number(row[name]));
}

const bordersOf = new Map<string, readonly string[]>(
  countries.map(({ cca3, borders }) => [cca3, borders]),
);

/** Neighbours that each name the other: the source has one border that only one side knows. */
const neighbours = (code: string): string =>
  (bordersOf.get(code) ?? [])
    .filter((other) => bordersOf.get(other)?.includes(code))
    .sort()
    .join(' ');

const rows = countries
  .filter(({ cca3 }) => figures.get(cca3)?.['un_member'] === '1')
  .sort((a, b) => (a.cca3 < b.cca3 ? -1 : 1))
  .map((country) => {
    const row = figures.get(country.cca3) ?? {};
    const income = row['gdp_ppp_per_capita'];
    const group = income
      ? INCOME_BOUNDS.find(([bound]) => Number(income) >= bound)?.[1]
      : INCOME_KNOWN[country.cca3];
    if (group === undefined)
      throw new Error(`${country.cca3} has no income: add it to INCOME_KNOWN`);
    const languages = [...new Set(Object.keys(country.languages ?? {}).map(languageCode))];
    const cells = [
      quote(country.cca3),
      quote(country.name.common),
      quote(country.translations['fra']?.common ?? country.name.common),
      figure(row, 'internet_users_pct'),
      figure(row, 'internet_users_year'),
      figure(row, 'population'),
      figure(row, 'population_year'),
      quote(group),
      quote(languages.join(' ')),
      quote(neighbours(country.cca3)),
      String(utcOffset(country.cca3, country.cca2)),
      quote(country.subregion),
    ];
    return `  [${cells.join(', ')}],`;
  });

const bounds = INCOME_BOUNDS.slice(0, 3)
  .map(([bound]) => bound)
  .join(', ');

const text = `/**
 * Figures of real countries, one row each of the 193 members of the United Nations.
 *
 * Made by \`scripts/generate-profiles.ts\`: do not edit.
 * Internet users (% of the population) and population: World Bank, World Development Indicators
 * IT.NET.USER.ZS (from ITU) and SP.POP.TOTL, in the edition of the Gapminder foundation, CC BY 4.0.
 * Income group: from income per head in purchasing power (same source), bounds ${bounds}
 * international dollars (design choice); where none is given the World Bank's group (from memory).
 * Names, official languages, neighbours and subregion: world-countries by Mohammed Le Doze,
 * https://github.com/mledoze/countries, made available under the Open Database License 1.0
 * (https://opendatacommons.org/licenses/odbl/1-0/); so is this table.
 * Hours from UTC: IANA time zones in standard time, the most populous one where there are several.
 */

/**
 * Code, English name, French name, internet users (%), their year, population, its year, income
 * group, languages (in no order of size), neighbours, hours east of UTC, subregion.
 */
export type ProfileRow = readonly [
  code: string,
  english: string,
  french: string,
  internetUsers: number,
  internetYear: number,
  population: number,
  populationYear: number,
  income: 'high' | 'upper-middle' | 'lower-middle' | 'low',
  languages: string,
  neighbours: string,
  utcOffset: number,
  subregion: string,
];

// biome-ignore format: one row a country
export const PROFILE_ROWS: readonly ProfileRow[] = [
${rows.join('\n')}
];
`;

writeFileSync(new URL('../sim/scenario/profile-rows.ts', import.meta.url), text);
process.stderr.write(`${rows.length} countries\n`);
