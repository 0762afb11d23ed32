/**
 * The table of agents: who they are and, for what they think, how it was at the start and how it
 * is when the table is made. Names of countries, issues and claims stand in the column's name
 * behind a colon: `attitude:aurelia`, `beliefStart:plot`.
 */
import { sigmoid } from '../math.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  COMPROMISED,
  HEARD,
  KINDS,
  SOURCE_CLASSES,
  SUPER_SHARER,
  SUSPENDED,
  VERIFIED,
} from '../world/agents.ts';
import type { World } from '../world/world.ts';
import { allocateCells, type Batch } from './batch.ts';
import type { CellType, TableColumn, TableLayout } from './tables.ts';

interface AgentColumn {
  readonly column: TableColumn;
  readonly read: (row: number) => number | string;
}

/** Names of the languages in a bit mask, separated by blanks. */
export const languageNames = (mask: number, languages: readonly string[]): string =>
  languages.filter((_, place) => ((mask >>> place) & 1) === 1).join(' ');

/**
 * What identifies agents to a reader of tables. People: their ids in an imported network, else
 * their rows. Accounts: their actor and their number among its accounts.
 */
function idsOf({ agents, people, agentCount, names }: World, imported: readonly string[] | null) {
  const numbers = new Map<number, number>();
  return Array.from({ length: agentCount }, (_, row) => {
    if (row < people) {
      return imported === null ? String(row) : imported[row];
    }
    const actor = agents.actor[row];
    const number = (numbers.get(actor) ?? 0) + 1;
    numbers.set(actor, number);
    return `${names.actors[actor]}:${number}`;
  });
}

function identity(world: World, scenario: Scenario, ids: readonly string[]): AgentColumn[] {
  const { agents, graph, names } = world;
  const actorOf = (row: number) =>
    agents.actor[row] < 0 ? undefined : scenario.actors[agents.actor[row]];
  const flag = (name: string, bit: number, meaning: string) =>
    of(name, 'u8', meaning, (row) => ((agents.flags[row] & bit) === 0 ? 0 : 1));
  return [
    of('id', 'text', 'what it is called', (row) => ids[row]),
    of('key', 'u32', 'what identifies it in every draw', (row) => agents.key[row]),
    of('kind', 'text', KINDS.join(', '), (row) => KINDS[agents.kind[row]]),
    of('actor', 'text', 'the actor that speaks through it', (row) => actorOf(row)?.id ?? ''),
    of('titleEn', 'text', 'name of that actor', (row) => actorOf(row)?.title.en ?? ''),
    of('titleFr', 'text', 'the same in French', (row) => actorOf(row)?.title.fr ?? ''),
    of('country', 'text', 'where it lives', (row) => names.countries[agents.country[row]]),
    of('origin', 'text', 'where it comes from', (row) => names.countries[agents.origin[row]]),
    of('host', 'text', 'the public it addresses', (row) => names.countries[agents.host[row]]),
    of('language', 'text', 'primary language', (row) => names.languages[agents.language[row]]),
    of('languages', 'text', 'languages it reads, separated by blanks', (row) =>
      languageNames(agents.languages[row], names.languages),
    ),
    of('followers', 'u32', 'accounts that follow it', (row) => span(graph.followersStart, row)),
    of('following', 'u32', 'accounts that it follows', (row) => span(graph.followedStart, row)),
    of('attention', 'u8', 'positions of the feed gone down', (row) => agents.attention[row]),
    flag('verified', VERIFIED, '1 when its name was checked'),
    flag('suspended', SUSPENDED, '1 when the platform has suspended it'),
    flag('compromised', COMPROMISED, '1 when somebody else controls it'),
    flag('superSharer', SUPER_SHARER, '1 for the few who share most falsehoods'),
  ];
}

function traits(world: World): AgentColumn[] {
  const { agents, names } = world;
  const single = [
    ['access', 'connected when its draw is below'],
    ['skill', 'digital skill, 0 to 1'],
    ['literacy', 'media literacy, 0 to 1'],
    ['identity', 'strength of national identity, 0 to 1'],
    ['susceptibility', 'weight of others against its own first stance, 0 to 1'],
    ['sessionRate', 'sittings at the feed an hour'],
    ['postRate', 'posts an hour'],
    ['immunity', 'protection by prebunking, 0 to 1'],
    ['credibility', 'public credibility as a source, 0 to 1'],
  ] as const;
  return [
    ...single.map(([name, meaning]) => of(name, 'f32', meaning, (row) => agents[name][row])),
    ...['first', 'second'].map((axis, place) =>
      of(`culture:${axis}`, 'f32', `place on the ${axis} cultural axis`, (row) => {
        return agents.culture[2 * row + place];
      }),
    ),
    ...spread(
      'proficiency',
      'f32',
      'how well it reads the language',
      names.languages,
      (row, place) => {
        return agents.proficiency[row * names.languages.length + place];
      },
    ),
    ...spread('trust', 'f32', 'trust in the class of sources', SOURCE_CLASSES, (row, place) => {
      return agents.trust[row * SOURCE_CLASSES.length + place];
    }),
  ];
}

function mind(world: World): AgentColumn[] {
  const { agents, names } = world;
  const { issues, countries, claims, actors } = names;
  const at = (values: ArrayLike<number>, of: readonly string[]) => (row: number, place: number) =>
    values[row * of.length + place];
  const odds = (values: Float32Array) => (row: number, place: number) =>
    sigmoid(values[row * claims.length + place]);
  const bit = (masks: Uint32Array) => (row: number, place: number) => (masks[row] >>> place) & 1;
  return [
    ...spread('stanceStart', 'f32', 'stance at the start', issues, at(agents.stanceStart, issues)),
    ...spread('stance', 'f32', 'stance on the issue', issues, at(agents.stance, issues)),
    ...spread('attitudeStart', 'f32', 'attitude at the start', countries, (row, place) => {
      return agents.attitudeStart[row * countries.length + place];
    }),
    ...spread('attitude', 'f32', 'attitude to it', countries, at(agents.attitude, countries)),
    ...spread('beliefStart', 'f32', 'belief at the start', claims, odds(agents.logOddsStart)),
    ...spread('belief', 'f32', 'probability given to the claim', claims, odds(agents.logOdds)),
    ...spread('heard', 'u8', '1 when it has heard of the claim', claims, (row, place) =>
      (agents.claimFlags[row * claims.length + place] & HEARD) === 0 ? 0 : 1,
    ),
    ...spread(
      'assertions',
      'u8',
      'times it met it asserted',
      claims,
      at(agents.assertions, claims),
    ),
    ...spread('reached', 'u8', '1 when it has met its messages', actors, bit(agents.reachedBy)),
    ...spread('understood', 'u8', '1 when it could read them well', actors, bit(agents.understood)),
  ];
}

/** What an imported network says of its people, by the name of the attribute. */
export type Attributes = ReadonlyMap<string, readonly string[]>;

const given = (world: World, attributes: Attributes): AgentColumn[] =>
  [...attributes].map(([name, values]) =>
    of(`imported:${name}`, 'text', 'as the imported network has it', (row) =>
      row < world.people ? values[row] : '',
    ),
  );

/**
 * The table and all its rows, as things stand; one batch.
 *
 * @param imported ids of the people in an imported network, null for none
 */
export function agentRows(
  world: World,
  scenario: Scenario,
  imported: readonly string[] | null,
  attributes: Attributes = new Map(),
): { layout: TableLayout; batch: Batch } {
  const ids = idsOf(world, imported);
  const columns = [
    ...identity(world, scenario, ids),
    ...given(world, attributes),
    ...traits(world),
    ...mind(world),
  ];
  const cells = columns.map(({ column, read }) => {
    const filled = allocateCells(column.type, world.agentCount);
    for (let row = 0; row < world.agentCount; row++) {
      filled[row] = read(row);
    }
    return filled;
  });
  return {
    layout: {
      name: 'agents',
      meaning: 'who the agents are and what they think, one row an agent; its place is its row',
      columns: columns.map(({ column }) => column),
    },
    batch: { rows: world.agentCount, columns: cells },
  };
}

const span = (starts: Uint32Array, row: number) => starts[row + 1] - starts[row];

function of(
  name: string,
  type: CellType,
  meaning: string,
  read: (row: number) => number | string,
): AgentColumn {
  return { column: { name, type, meaning }, read };
}

/** One column for each of `names`. */
const spread = (
  prefix: string,
  type: CellType,
  meaning: string,
  names: readonly string[],
  read: (row: number, place: number) => number,
) => names.map((name, place) => of(`${prefix}:${name}`, type, meaning, (row) => read(row, place)));
