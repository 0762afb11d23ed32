/** Who the agents of a run are: what does not change, column by column, one entry an agent. */
import { KINDS } from '../../sim/index.ts';
import type { Table } from './table.ts';

export interface People {
  readonly count: number;
  readonly id: readonly string[];
  /** Place in KINDS. */
  readonly kind: Uint8Array;
  /** Id of the actor that speaks through it, empty for people. */
  readonly actor: readonly string[];
  /** Places in `countries`. */
  readonly country: Uint8Array;
  readonly origin: Uint8Array;
  readonly host: Uint8Array;
  readonly countries: readonly string[];
  readonly language: readonly string[];
  readonly followers: Stored32;
  readonly following: Stored32;
}

type Stored32 = ArrayLike<number>;

export { KINDS };
export const CITIZEN = KINDS.indexOf('citizen');
export const BOT = KINDS.indexOf('bot');

/** An account of an institution: neither a person nor a bot. */
export const isInstitution = (kind: number): boolean => kind !== CITIZEN && kind !== BOT;

/** Reads the agents of a run; `countries` fixes the order of the country ids. */
export async function readPeople(table: Table, countries: readonly string[]): Promise<People> {
  const [id, kinds, actor, country, origin, host, language] = await Promise.all(
    ['id', 'kind', 'actor', 'country', 'origin', 'host', 'language'].map((name) =>
      table.texts(name),
    ),
  );
  const [followers, following] = await Promise.all([
    table.numbers('followers'),
    table.numbers('following'),
  ]);
  const places = (texts: readonly string[] = [], among: readonly string[]): Uint8Array =>
    Uint8Array.from(texts, (text) => Math.max(0, among.indexOf(text)));
  return {
    count: table.rows,
    id: id ?? [],
    kind: places(kinds, KINDS),
    actor: actor ?? [],
    country: places(country, countries),
    origin: places(origin, countries),
    host: places(host, countries),
    countries,
    language: language ?? [],
    followers,
    following,
  };
}

/** Nobody: where the table of agents is damaged, the rest of a run is shown without them. */
export const nobody = (countries: readonly string[]): People => ({
  count: 0,
  id: [],
  kind: new Uint8Array(0),
  actor: [],
  country: new Uint8Array(0),
  origin: new Uint8Array(0),
  host: new Uint8Array(0),
  countries,
  language: [],
  followers: [],
  following: [],
});
