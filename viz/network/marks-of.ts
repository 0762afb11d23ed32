/** The institutions of a run as marks on the picture, and its countries as names. */
import { MARKS, type Mark } from '../charts/marks.ts';
import { CITIZEN, isInstitution, type People } from '../run/people.ts';
import type { Names } from '../text/names.ts';
import type { Catalogue } from '../text/en.ts';
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
 * What an account of an institution is called: its actor, and what tells it from the actor's
 * other accounts: the public it addresses, its language, a number.
 */
export function accountNames(people: People, names: Names, text: Catalogue, kinds: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const name = (row: number): string => {
    const actor = people.actor[row] as string;
    const id = people.id[row] as string;
    if (actor === '' || !isInstitution(people.kind[row] as number)) return text.accountTitle(id);
    const country = people.countries[people.country[row] as number] as string;
    const host = people.countries[people.host[row] as number] as string;
    const kind = kinds[people.kind[row] as number] as string;
    const own = names.actor(actor);
    const base = kind === 'embassy' || kind === 'diplomat' ? text.accountKind(kind, own) : own;
    return host === country ? base : text.accountFor(base, names.country(host));
  };
  const all = Array.from({ length: people.count }, (_, row) => name(row));
  const total = new Map<string, number>();
  for (const each of all) total.set(each, (total.get(each) ?? 0) + 1);
  return all.map((each) => {
    if (total.get(each) === 1) return each;
    const number = (seen.get(each) ?? 0) + 1;
    seen.set(each, number);
    return `${each} ${number}`;
  });
}

/** Institutions in order of followers, the most followed first. */
export function institutions(
  people: People,
  field: Field,
  kinds: readonly string[],
  nameOf: (row: number) => string,
): Institution[] {
  const found: Institution[] = [];
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
