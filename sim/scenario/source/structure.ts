/**
 * Counts what the tokens of a YAML text amount to, before it is parsed: depth, keys, aliases, tags.
 *
 * The parser recurses into nested collections and makes an error of every stray mark, so a few
 * kilobytes can end the process or hold it for many seconds. Its lexer does neither: it is a
 * generator that yields one token after the other, and is left at the first limit.
 */
import { Lexer } from 'yaml';
import type { Code } from '../diagnostics/catalogue.ts';
import { LIMITS } from '../limits.ts';

/** What a text may not hold, found in it from `start` to `end`. */
export interface Found {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly values?: Readonly<Record<string, string>>;
}

/** Marks of the lexer that stand for no character of the text. */
const DOCUMENT = '\x02';
const FLOW_END = '\x18';
const SCALAR_NEXT = '\x1f';

const PARTNER: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/** The first limit that `text` goes beyond, null if it keeps to all. */
export function structure(text: string): Found | null {
  const counter = new Counter();
  for (const token of new Lexer().lex(text)) {
    const found = counter.take(token);
    if (found !== null) return found;
  }
  return null;
}

class Counter {
  #at = 0;
  #lineStart = 0;
  #tokens = 0;
  #keys = 0;
  #aliases = 0;
  /** Columns in which the open levels of indentation began. */
  readonly #indents: number[] = [];
  /** The brackets that are open, and where they stand. */
  readonly #brackets: { mark: string; at: number }[] = [];
  /** Whether the next thing may open a level: it is the first in its line, or behind a dash. */
  #fresh = true;
  #isScalar = false;
  #documents = 0;
  #hasContent = false;

  /** What `token` goes beyond, if anything. */
  take(token: string): Found | null {
    // The lexer gives the brackets up where a line stands too far left for them.
    if (token === FLOW_END) return this.#unclosed();
    if (token === DOCUMENT || token === SCALAR_NEXT) {
      this.#isScalar = token === SCALAR_NEXT;
      return null;
    }
    const found = this.#count(token) ?? this.#limit();
    const newline = token.lastIndexOf('\n');
    if (newline !== -1) {
      this.#lineStart = this.#at + newline + 1;
      this.#fresh = this.#brackets.length === 0;
    }
    this.#at += token.length;
    this.#isScalar = false;
    return found;
  }

  #over(code: Code, limit = 0): Found {
    const [start, end] = [this.#at, this.#at + 1];
    return { code, start, end, values: { limit: String(limit) } };
  }

  #count(token: string): Found | null {
    this.#tokens += 1;
    if (this.#isScalar) {
      this.#open('');
      return null;
    }
    const [first] = token;
    if (first === ' ' || first === '\t' || first === '#' || token.trim() === '') return null;
    if (token === '---' || token === '...') return this.#divide(token);
    if (first === '%' && this.#at === this.#lineStart) return this.#over('directive-refused');
    if (first === '!') {
      const end = this.#at + token.length;
      return { ...this.#over('tag-refused'), end, values: { found: token } };
    }
    this.#open(first);
    if (first === '{' || first === '[') this.#brackets.push({ mark: first, at: this.#at });
    else if (first === '}' || first === ']') return this.#close(first);
    else if (first === ':' || first === ',') this.#keys += 1;
    else if (first === '*' || first === '&') this.#aliases += 1;
    return null;
  }

  #divide(token: string): Found | null {
    const again = token === '---' ? this.#hasContent || this.#documents > 0 : this.#documents > 1;
    this.#documents += 1;
    return again ? this.#over('documents-several') : null;
  }

  /** The first thing in a line opens a level where it stands further right than those above. */
  #open(first: string): void {
    this.#hasContent = true;
    if (!this.#fresh) return;
    const column = this.#at - this.#lineStart;
    while (this.#indents.length > 0 && this.#indents[this.#indents.length - 1] >= column) {
      this.#indents.pop();
    }
    this.#indents.push(column);
    this.#fresh = first === '-' || first === '?' || first === ':';
  }

  #close(mark: string): Found | null {
    const open = this.#brackets.pop();
    if (open === undefined) return this.#over('syntax');
    if (open.mark === PARTNER[mark]) return null;
    this.#brackets.push(open);
    return this.#unclosed();
  }

  #unclosed(): Found {
    const start = this.#brackets.at(-1)?.at ?? this.#at;
    return { code: 'syntax-unclosed', start, end: start + 1 };
  }

  #limit(): Found | null {
    const depth = this.#indents.length + this.#brackets.length;
    if (this.#tokens > LIMITS.tokens) return this.#over('text-too-many-parts', LIMITS.tokens);
    if (depth > LIMITS.depth) return this.#over('too-deep', LIMITS.depth);
    if (this.#keys > LIMITS.keys) return this.#over('too-many-keys', LIMITS.keys);
    if (this.#aliases > LIMITS.aliases) return this.#over('too-many-aliases', LIMITS.aliases);
    return null;
  }
}
