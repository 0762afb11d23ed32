/** Tables of real data: CSV, packed or not, without quotes; columns by name. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a file; `.gz` is unpacked. Throws where it cannot be read. */
export function readCsv(path: string): CsvRow[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']));
  });
}
