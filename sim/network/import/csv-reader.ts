/**
 * Reads comma-separated values (RFC 4180) row by row in one pass: lines end in LF or CRLF, cells
 * that hold commas, quotes or line ends stand in double quotes, blank lines are passed over.
 */
import type { Faults, Place } from './faults.ts';
import { LIMITS } from './limits.ts';

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

  /** Reads the next row; false at the end, and after a fault that ends the reading. */
  next(): boolean {
    const text = this.#text;
    while (this.#at < text.length && isLineEnd(text, this.#at)) this.#endLine();
    if (this.#at >= text.length) return false;
    this.cells.length = 0;
    this.columns.length = 0;
    this.line = this.#nextLine;
    for (this.width = 1; ; this.width++) {
      const column = this.#at - this.#lineStart + 1;
      const line = this.#nextLine;
      const cell = text[this.#at] === '"' ? this.#quoted() : this.#plain();
      if (cell === null || cell.length > LIMITS.cellLength) {
        this.#stop({ line, column }, cell === null);
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

  /** A cell without quotes: null at a quote in it; cut off just above the limit. */
  #plain(): string | null {
    const text = this.#text;
    const start = this.#at;
    const most = Math.min(text.length, start + LIMITS.cellLength + 1);
    for (; this.#at < most; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === 44 || code === 10 || (code === 13 && isLineEnd(text, this.#at))) break;
      if (code === 34) return null;
    }
    return text.slice(start, this.#at);
  }

  /** A cell in quotes: null where they are out of place; cut off just above the limit. */
  #quoted(): string | null {
    const text = this.#text;
    let cell = '';
    let start = ++this.#at;
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === 10) {
        this.#nextLine++;
        this.#lineStart = this.#at + 1;
      }
      if (code !== 34) {
        if (this.#at - start + cell.length > LIMITS.cellLength) break;
        continue;
      }
      cell += text.slice(start, this.#at++);
      const next = text[this.#at];
      if (next !== '"') {
        const closed = next === undefined || next === ',' || isLineEnd(text, this.#at);
        return closed ? cell : null;
      }
      if (cell.length > LIMITS.cellLength) return cell;
      start = this.#at;
    }
    return this.#at < text.length ? cell + text.slice(start, this.#at) : null;
  }

  /** Ends the reading: a quote out of place, or too long a cell, in the cell from `start` on. */
  #stop(start: Place, quote: boolean): void {
    const here = { line: this.#nextLine, column: this.#at - this.#lineStart + 1 };
    if (quote) {
      const neverClosed = this.#at >= this.#text.length;
      this.#faults.add('network-quote', () => (neverClosed ? start : here));
    } else {
      this.#faults.add('network-too-large', () => start, {
        limit: String(LIMITS.cellLength),
        what: 'characters in one cell',
        quoi: 'caractères dans une cellule',
      });
    }
    this.#at = this.#text.length;
  }

  #endLine(): void {
    this.#at += this.#text[this.#at] === '\r' ? 2 : 1;
    this.#nextLine++;
    this.#lineStart = this.#at;
  }
}

const isLineEnd = (text: string, at: number): boolean =>
  text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
