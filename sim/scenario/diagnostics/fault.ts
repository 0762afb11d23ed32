/** A fault as data: what is wrong and where, before it is put into words of a language. */
import type { Text } from '../../fields.ts';
import type { Path, Place } from '../source/node.ts';
import type { Code } from './catalogue.ts';

export interface Fault {
  readonly code: Code;
  readonly at: Place;
  /** Where in the document, for programs. */
  readonly path: Path;
  /** What the words of the catalogue name in braces. */
  readonly values: Readonly<Record<string, string | Text>>;
  /** A hint that takes the place of the catalogue's, by name. */
  readonly hint?: string;
}
