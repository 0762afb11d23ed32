/**
 * Ties as comma-separated values, `follower,followed` or `follower,followed,weight`, packed with
 * gzip or not. MESSAGES TRAVEL FROM FOLLOWED TO FOLLOWER; the weight is the influence of the
 * followed on the follower, or the probability of transmission along the tie.
 */
import { CsvReader } from './import/csv-reader.ts';
import { decimal } from './import/decimal.ts';
import { Faults, type Reading } from './import/faults.ts';
import { LIMITS } from './import/limits.ts';
import {
  type ImportedNetwork,
  type ImportOptions,
  NetworkDraft,
  type NodeTable,
} from './import/network-draft.ts';
import { type Source, sourceText } from './import/source-text.ts';

const HEADER = 'follower,followed,weight';
const SHORT_HEADER = 'follower,followed';

/** With `nodes`, the agents are those of that table, and have its attributes. */
type EdgesOptions = ImportOptions & { readonly nodes?: NodeTable | null };

/** Reads ties. */
export function readEdgesCsv(
  source: Source,
  { nodes = null, ...options }: EdgesOptions = {},
): Reading<ImportedNetwork> {
  const faults = new Faults();
  const text = sourceText(source, LIMITS.csvBytes, faults);
  if (text === null) return faults.refusal();
  const draft = new NetworkDraft(faults, (line) => ({ line, column: 1 }), options);
  if (nodes !== null) draft.include(nodes);
  const csv = new CsvReader(text, faults);
  const header = csv.next() ? csv.cells.join(',') : '';
  if (header !== HEADER && header !== SHORT_HEADER) {
    const values = { found: header, expected: `${SHORT_HEADER}[,weight]` };
    faults.add('network-header', () => csv.place(0), values);
    return faults.refusal();
  }
  const weighted = header === HEADER;
  const width = weighted ? 3 : 2;
  while (csv.next() && !draft.full) {
    if (csv.width !== width) {
      const values = { found: String(csv.width), expected: String(width) };
      faults.add('network-row', () => csv.place(0), values);
      continue;
    }
    const [follower, followed, given] = csv.cells;
    const weight = weighted ? decimal(given) : 1;
    if (weight === null) faults.add('network-weight', () => csv.place(2), { found: given });
    draft.tie(follower, followed, true, weight ?? 0, csv.line);
  }
  return draft.finish({ closed: nodes !== null, weighted });
}
