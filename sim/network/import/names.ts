/** Names of agents in files: their order, and what keeps those of real persons out. */
import { agentKeys } from './agent-keys.ts';

/** Code units, as `<` compares texts: the same order in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether this looks like the handle of an account: it begins with an at sign, of any width. */
export const isHandle = (name: string): boolean => name[0] === '@' || name[0] === '＠';

const NAMES = new Set(['label', 'name', 'screen_name', 'username', 'handle']);

/** Whether a column so called holds names of persons or accounts. */
export const holdsNames = (column: string): boolean => NAMES.has(column.toLowerCase());

/** Ids that say nothing: the agents counted in the order of the hashes of what they were called. */
export function pseudonyms(ids: readonly string[]): string[] {
  const sorted = ids.map((id, agent) => ({ id, agent })).sort((a, b) => byText(a.id, b.id));
  const keys = agentKeys(sorted.map(({ id }) => id));
  const hashed = sorted.map(({ agent }, place) => ({ agent, key: keys[place] }));
  hashed.sort((a, b) => a.key - b.key);
  const digits = String(ids.length).length;
  const names: string[] = new Array<string>(ids.length);
  for (let rank = 0; rank < hashed.length; rank++) {
    names[hashed[rank].agent] = `p${String(rank + 1).padStart(digits, '0')}`;
  }
  return names;
}
