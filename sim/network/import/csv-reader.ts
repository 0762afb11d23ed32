/**
 * Reads comma-separated values (RFC 4180) row by row in one pass: lines end in LF or CRLF, cells
 * that hold commas, quotes or line ends stand in double quotes, blank lines are passed over.
 */
import type { Faults, Place } from './faults.ts';

/** More cells than any table that is read has; a row of millions would fill the memory. */
const MOST_CELLS = 256;

export class CsvReader {
  readonly #text: string;
  readonly #faults: Faults;
  #at = 0;
  #nextLine = 1;
  #lineStart = 0;
  /** Cells of the row that was read last, the first `MOST_CELLS` of them. */
  readonly cells: string[] = [];
  /** How many cells that row has. */
  width = 0;
  /** Column, from 1, of each of them. */
  readonly columns: number[] = [];
  /** Line, from 1, in which that row begins. */
  line = 1;

  constructor(text: string, faults: Faults) {
    this.#text = text;
    this.#faults = faults;
  }

  /** Where a cell of the row begins. */
  place(cell: number): Place {
    return { line: this.line, column: this.columns[cell] ?? 1 };
  }

  /** Reads the next row; false at the end, and after a quote out of place, which is a fault. */
  next(): boolean {
    const text = this.#text;
    while (this.#at < text.length && isLineEnd(text, this.#at)) this.#endLine();
    if (this.#at >= text.length) return false;
    this.cells.length = 0;
    this.columns.length = 0;
    this.line = this.#nextLine;
    for (this.width = 1; ; this.width++) {
      const column = this.#at - this.#lineStart + 1;
      const cell = text[this.#at] === '"' ? this.#quoted() : this.#plain();
      if (cell === null) {
        const place = { line: this.#nextLine, column: this.#at - this.#lineStart + 1 };
        this.#faults.add('network-quote', () => place);
        this.#at = text.length;
        return false;
      }
      if (this.width <= MOST_CELLS) {
        this.cells.push(cell);
        this.columns.push(column);
      }
      if (text[this.#at] === ',') {
        this.#at++;
        continue;
      }
      if (this.#at < text.length) this.#endLine();
      return true;
    }
  }

  #plain(): string | null {
    const text = this.#text;
    const start = this.#at;
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === 44 || code === 10 || (code === 13 && isLineEnd(text, this.#at))) break;
      if (code === 34) return null;
    }
    return text.slice(start, this.#at);
  }

  #quoted(): string | null {
    const text = this.#text;
    const opened = this.#at;
    let cell = '';
    let start = opened + 1;
    for (;;) {
      const quote = text.indexOf('"', start);
      if (quote < 0) return null;
      cell += text.slice(start, quote);
      if (text[quote + 1] === '"') {
        cell += '"';
        start = quote + 2;
        continue;
      }
      for (let at = opened; at < quote; at++) {
        if (text.charCodeAt(at) !== 10) continue;
        this.#nextLine++;
        this.#lineStart = at + 1;
      }
      this.#at = quote + 1;
      const closed = this.#at >= text.length || text[this.#at] === ',' || isLineEnd(text, this.#at);
      return closed ? cell : null;
    }
  }

  #endLine(): void {
    this.#at += this.#text[this.#at] === '\r' ? 2 : 1;
    this.#nextLine++;
    this.#lineStart = this.#at;
  }
}

const isLineEnd = (text: string, at: number): boolean =>
  text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
