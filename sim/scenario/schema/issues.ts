/** From zod's issues to faults with a place, a code and the words to fill in. */
import type { z } from 'zod';
import type { Code } from '../diagnostics/catalogue.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { nearest } from '../diagnostics/nearest.ts';
import {
  keyPlace,
  type MapNode,
  nodeAt,
  type Path,
  type Place,
  placeAt,
  type TreeNode,
} from '../source/node.ts';
import { type Carried, carried, type Expected } from './carry.ts';
import { CERTAINTIES, describeFound, EXPECTED } from './words.ts';

type Issue = z.core.$ZodIssue;

/** Names listed in a hint. */
const MOST_NAMES = 30;

/** The faults that `issues` stand for, in a tree that was read. */
export function faultsOf(issues: readonly Issue[], root: MapNode): Fault[] {
  return issues.flatMap((issue) => fromIssue(issue, [], root));
}

/** Hint and values for a name that is not among `known`. */
export function namesHint(
  found: string,
  known: readonly string[],
): Pick<Fault, 'hint'> & { values: Record<string, string> } {
  const near = nearest(found, known);
  const listed = known.slice(0, MOST_NAMES).join(', ') + (known.length > MOST_NAMES ? ', …' : '');
  const values = { near: near ?? '', known: listed };
  if (known.length === 0) return { values };
  return { hint: near === null ? 'known' : 'near', values };
}

function fromIssue(issue: Issue, before: Path, root: MapNode): Fault[] {
  const path: Path = [...before, ...(issue.path as (string | number)[])];
  const data = carried(issue.message);
  const node = nodeAt(root, path);
  if (node === undefined && issue.code !== 'unrecognized_keys') return [missing(path, root, data)];
  const at = placeAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'key-unknown',
        at: keyPlace(root, [...path, key]) ?? at,
        path: [...path, key],
        ...withValues({ key }, namesHint(key, data.known ?? [])),
      }));
    case 'invalid_union':
      if (issue.errors.length > 0) return fromBranch(issue.errors, path, root, data);
      return [unknownOption(path, root, data)];
    case 'invalid_key':
      return issue.issues.map((inner) => {
        const code = carried(inner.message).code ?? 'id-malformed';
        const found = String(path.at(-1));
        return malformed(code, path, found, keyPlace(root, path) ?? at);
      });
    case 'invalid_value':
      if (data.code === 'format-unknown') return [simple('format-unknown', path, root)];
      return [unknownOption(path, root, data)];
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue.origin, issue.code === 'too_big', path, root, data)];
    case 'invalid_format':
      return [malformed(data.code ?? 'id-malformed', path, written(root, path), at)];
    default:
      if (issue.code === 'invalid_type' && issue.expected === 'never') {
        return [unknownOption(path, root, data)];
      }
      if (data.expected === 'whole' && typeof scalar(node) === 'number') {
        return [simple('number-not-whole', path, root)];
      }
      return [wrongType(path, root, data)];
  }
}

const scalar = (node: TreeNode | undefined): unknown =>
  node?.kind === 'scalar' ? node.value : undefined;

const written = (root: MapNode, path: Path): string => {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' ? node.source : '';
};

const withValues = (
  values: Record<string, string>,
  hint: ReturnType<typeof namesHint>,
): Pick<Fault, 'values' | 'hint'> => ({ ...hint, values: { ...values, ...hint.values } });

const simple = (code: Code, path: Path, root: MapNode): Fault => ({
  code,
  at: placeAt(root, path),
  path,
  values: { found: written(root, path) },
});

/** A word that is not made as it should be; for an id, what it could be. */
function malformed(code: Code, path: Path, found: string, at: Place): Fault {
  const near = found
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '')
    .slice(0, 40);
  const hint = code === 'id-malformed' && near !== '' ? 'near' : 'usual';
  return { code, at, path, values: { found, near }, hint };
}

function missing(path: Path, root: MapNode, data: Carried): Fault {
  const key = String(path.at(-1));
  const at = keyPlace(root, path.slice(0, -1)) ?? root.place;
  const isRoot = path.length === 1;
  const place = isRoot ? { ...at, end: at.start } : { ...at, end: Math.min(at.end, at.start + 80) };
  const known = (data.known ?? []).join(', ');
  return {
    code: 'key-missing',
    at: place,
    path,
    values: { key, known },
    ...(known !== '' && data.code !== undefined && { hint: 'known' }),
  };
}

/** A word that is none of a choice, or of the kinds in a catalogue. */
function unknownOption(path: Path, root: MapNode, data: Carried): Fault {
  const found = written(root, path);
  return {
    code: data.code ?? 'option-unknown',
    at: placeAt(root, path),
    path,
    ...withValues({ found }, namesHint(found, data.known ?? [])),
  };
}

function outOfBounds(
  origin: string,
  above: boolean,
  path: Path,
  root: MapNode,
  data: Carried,
): Fault {
  if (origin === 'string')
    return { ...simple('words-too-long', path, root), values: limit(data.high) };
  if (origin === 'array') {
    const code = above ? 'list-too-long' : 'list-too-short';
    return { ...simple(code, path, root), values: limit(above ? data.high : data.low) };
  }
  const { low, high, unit, from, to, source, certainty = 'checked' } = data;
  const values = { found: written(root, path), low: show(low), high: show(high), unit: unit ?? '' };
  const fault = simple('number-out-of-range', path, root);
  if (source !== undefined && low != null && high != null) {
    const range = { from: show(from), to: show(to), default: show(data.default) };
    const published = { ...range, source, certainty: CERTAINTIES[certainty] };
    const hint = data.default === undefined ? 'required' : 'published';
    return { ...fault, values: { ...values, ...published }, hint };
  }
  if (low == null || high == null) return { ...fault, values, hint: low == null ? 'high' : 'low' };
  return { ...fault, values };
}

const limit = (value: number | undefined): Record<string, string> => ({ limit: show(value) });
const show = (value: number | null | undefined): string => (value == null ? '' : String(value));

/** Hints of `type-wrong` by what is expected. */
const TYPE_HINTS: Partial<Record<Expected, string>> = {
  text: 'text',
  name: 'text',
  languages: 'languages',
  number: 'number',
  whole: 'whole',
  duration: 'duration',
  flag: 'flag',
};

function wrongType(path: Path, root: MapNode, data: Carried): Fault {
  const expected = data.expected ?? 'map';
  const fault = simple('type-wrong', path, root);
  const values = {
    found: describeFound(nodeAt(root, path)),
    expected: EXPECTED[expected],
  };
  return { ...fault, values, hint: TYPE_HINTS[expected] ?? 'usual' };
}

/**
 * Of the ways in which a value may be written, the one that was meant: with the fewest faults among
 * those of the right type; if none has the right type, the union's own words say what is expected.
 */
function fromBranch(
  errors: readonly (readonly Issue[])[],
  path: Path,
  root: MapNode,
  data: Carried,
): Fault[] {
  const isWrongType = (issue: Issue): boolean =>
    issue.code === 'invalid_type' && issue.path.length === 0;
  const right = errors.filter((branch) => !branch.some(isWrongType));
  const weight = (branch: readonly Issue[]): number =>
    branch.reduce(
      (sum, { code, ...issue }) =>
        sum + (code === 'unrecognized_keys' && 'keys' in issue ? issue.keys.length : 1),
      0,
    );
  let best = right[0];
  if (best === undefined) return [wrongType(path, root, data)];
  for (const branch of right) if (weight(branch) < weight(best)) best = branch;
  return best.flatMap((issue) => fromIssue(issue, path, root));
}
