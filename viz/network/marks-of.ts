/** The institutions of a run as marks on the picture, and its countries as names. */
import { MARKS, type Mark } from '../charts/marks.ts';
import { BOT, CITIZEN, isInstitution, type People } from '../run/people.ts';
import type { Catalogue } from '../text/en.ts';
import type { Names } from '../text/names.ts';
import { type Field, medianPlace } from './field.ts';

export interface Institution {
  readonly row: number;
  readonly name: string;
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly followers: number;
}

export interface CountryName {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Rows of people by country, in the order of `people.countries`. */
function peopleByCountry(people: People): number[][] {
  const rows: number[][] = people.countries.map(() => []);
  for (let row = 0; row < people.count; row++) {
    if (people.kind[row] === CITIZEN) rows[people.country[row] as number]?.push(row);
  }
  return rows;
}

export function countryNames(people: People, field: Field, names: Names): CountryName[] {
  return peopleByCountry(people).flatMap((rows, country) => {
    const place = medianPlace(field, rows);
    const id = people.countries[country] as string;
    return place === null ? [] : [{ id, name: names.country(id), x: place[0], y: place[1] }];
  });
}

/**
 * What every account is called. An institution goes by its actor, and by what tells its accounts
 * apart: their language where they differ in it, else the public they address, else a number.
 */
export function accountNames(
  people: People,
  names: Names,
  text: Catalogue,
  kinds: readonly string[],
): string[] {
  const kindOf = (row: number): string => kinds[people.kind[row] as number] as string;
  const isNamed = (row: number): boolean =>
    people.actor[row] !== '' && isInstitution(people.kind[row] as number);
  const languages = new Map<string, Set<string>>();
  for (let row = 0; row < people.count; row++) {
    if (!isNamed(row) || kindOf(row) !== 'embassy') continue;
    const actor = people.actor[row] as string;
    const spoken = languages.get(actor) ?? new Set();
    languages.set(actor, spoken.add(people.language[row] as string));
  }
  const name = (row: number): string => {
    if (!isNamed(row)) {
      const [own = '', number] = (people.id[row] as string).split(':');
      return number !== undefined && people.kind[row] === BOT
        ? text.botNamed(names.actor(people.actor[row] as string), number)
        : text.accountTitle(own);
    }
    const actor = people.actor[row] as string;
    const own = names.actor(actor);
    const country = people.countries[people.country[row] as number] as string;
    const host = people.countries[people.host[row] as number] as string;
    if (kindOf(row) === 'embassy') {
      if ((languages.get(actor)?.size ?? 0) > 1) {
        return text.languageAccount(own, names.language(people.language[row] as string));
      }
      return text.embassyOf(own, names.country(host));
    }
    if (kindOf(row) === 'diplomat') return text.diplomatOf(own);
    return host === country ? own : text.accountFor(own, names.country(host));
  };
  const all = Array.from({ length: people.count }, (_, row) => name(row));
  const total = new Map<string, number>();
  for (const each of all) total.set(each, (total.get(each) ?? 0) + 1);
  const seen = new Map<string, number>();
  return all.map((each) => {
    if (total.get(each) === 1) return each;
    const number = (seen.get(each) ?? 0) + 1;
    seen.set(each, number);
    return `${each} ${number}`;
  });
}

/** Botnets as one mark each, in the middle of their accounts; it opens the most followed one. */
function botnets(people: People, field: Field, names: Names, text: Catalogue): Institution[] {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < people.count; row++) {
    if (people.kind[row] !== BOT) continue;
    const actor = people.actor[row] as string;
    const own = rows.get(actor);
    if (own === undefined) rows.set(actor, [row]);
    else own.push(row);
  }
  const followers = (row: number): number => people.followers[row] as number;
  return [...rows].flatMap(([actor, own]) => {
    const place = medianPlace(field, own);
    const mark = MARKS['bot'];
    if (place === null || mark === undefined) return [];
    const row = own.reduce((best, each) => (followers(each) > followers(best) ? each : best));
    const name = text.botnetOf(names.actor(actor), own.length);
    return [{ row, name, mark, x: place[0], y: place[1], followers: followers(row) }];
  });
}

/** Institutions in order of followers, the most followed first; botnets stand for their bots. */
export function institutions(
  people: People,
  field: Field,
  kinds: readonly string[],
  nameOf: (row: number) => string,
  words: { readonly names: Names; readonly text: Catalogue },
): Institution[] {
  const found = botnets(people, field, words.names, words.text);
  for (let row = 0; row < people.count; row++) {
    const kind = people.kind[row] as number;
    const mark = MARKS[kinds[kind] as string];
    if (!isInstitution(kind) || mark === undefined) continue;
    found.push({
      row,
      name: nameOf(row),
      mark,
      x: field.x[row] as number,
      y: field.y[row] as number,
      followers: people.followers[row] as number,
    });
  }
  return found.sort((a, b) => b.followers - a.followers || a.row - b.row);
}
