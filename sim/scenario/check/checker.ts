/**
 * What every check works with: the tree, the catalogues, the names declared, and where faults go.
 */
import type { ReferenceTarget } from '../../fields.ts';
import type { Catalogues } from '../catalogues.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { profileOf } from '../profiles.ts';
import { namesHint } from '../schema/issues.ts';
import { keyPlace, type MapNode, nodeAt, type Path, placeAt } from '../source/node.ts';
import { entries, get, hours, idsOf, items, numberOf, textOf } from './reader.ts';

export class Checker {
  readonly root: MapNode;
  readonly catalogues: Catalogues;
  readonly faults: Fault[] = [];
  /** Names that references may use. */
  readonly names: Readonly<Record<Declared, readonly string[]>>;
  /** Languages that somebody speaks. */
  readonly spoken: readonly string[];
  /** Languages that are only named. */
  readonly unspoken = new Set<string>();
  /** Hours of a tick and of the run, null where the file does not say it properly. */
  readonly tickHours: number;
  readonly endHours: number | null;

  readonly #before: readonly Fault[];

  /** `before` are the faults found so far: what follows from them alone is not reported. */
  constructor(root: MapNode, catalogues: Catalogues, before: readonly Fault[]) {
    this.#before = before;
    this.root = root;
    this.catalogues = catalogues;
    this.names = {
      country: idsOf(get(root, 'countries')),
      claim: idsOf(get(root, 'claims')),
      issue: idsOf(get(root, 'issues')),
      actor: idsOf(get(root, 'actors')),
      strategy: [...entries(get(root, 'strategies')).keys()],
      metric: catalogues.metrics.map(({ name }) => name),
    };
    this.spoken = spokenIn(root);
    const time = get(root, 'time');
    this.tickHours = hours(get(time, 'tick')) ?? 0.5;
    const ticks = numberOf(get(time, 'ticks'));
    this.endHours =
      hours(get(time, 'duration')) ?? (ticks === null ? null : ticks * this.tickHours);
  }

  /** Whether something is wrong with the value at `path` or in it. */
  isBroken(path: Path): boolean {
    return this.#before.some((fault) => startsWith(fault.path, path));
  }

  /** Whether a key of the map at `path` is misspelt: then what seems to be missing may be there. */
  hasUnknownKey(path: Path): boolean {
    return this.#before.some(
      ({ code, path: found }) =>
        code === 'key-unknown' && found.length === path.length + 1 && startsWith(found, path),
    );
  }

  /** Reports `code` at the value of `path`. */
  add(code: Code, path: Path, values: Fault['values'] = {}, hint?: string): void {
    if (LACKS.has(code) && this.hasUnknownKey(path)) return;
    const at = placeAt(this.root, path);
    this.faults.push({ code, at, path, values, ...(hint !== undefined && { hint }) });
  }

  /** Reports `code` at the key that `path` ends in. */
  addAtKey(code: Code, path: Path, values: Fault['values'] = {}, hint?: string): void {
    const at = keyPlace(this.root, path) ?? placeAt(this.root, path);
    this.faults.push({ code, at, path, values, ...(hint !== undefined && { hint }) });
  }

  /** Reports `code` with the nearest of `known` to the value (or key) at `path`. */
  addUnknown(code: Code, path: Path, found: string, known: readonly string[]): void {
    const { hint, values } = namesHint(found, known);
    const isKey = textOf(nodeAt(this.root, path)) !== found;
    const all = { found, ...values };
    if (isKey) this.addAtKey(code, path, all, hint);
    else this.add(code, path, all, hint);
  }
}

/** Languages need no declaration, and agents are known only once the network is there. */
type Declared = Exclude<ReferenceTarget, 'language' | 'agent'>;

/** Faults of maps in which something is not there. */
const LACKS: ReadonlySet<Code> = new Set([
  'shares-some',
  'languages-missing',
  'at-or-when',
  'above-or-below',
  'outcome-needs',
]);

const startsWith = (path: Path, start: Path): boolean =>
  path.length >= start.length && start.every((step, index) => path[index] === step);

function spokenIn(root: MapNode): string[] {
  const spoken = new Set<string>();
  for (const country of items(get(root, 'countries'))) {
    const own = get(country, 'languages');
    const profile = profileOf(textOf(get(country, 'profile')) ?? '');
    for (const language of own === undefined ? (profile?.languages ?? []) : entries(own).keys()) {
      spoken.add(language);
    }
  }
  return [...spoken];
}
