/** What the YAML parser finds wrong, as faults that point to where the mistake was made. */
import { Lexer, type YAMLParseError } from 'yaml';
import type { Code } from '../diagnostics/catalogue.ts';
import { lineStarts, position } from '../diagnostics/diagnostic.ts';
import type { Fault } from '../diagnostics/fault.ts';

const CODES: Readonly<Record<string, Code>> = {
  TAB_AS_INDENT: 'syntax-tab',
  BAD_INDENT: 'syntax-indent',
  MISSING_CHAR: 'syntax-unclosed',
  BLOCK_AS_IMPLICIT_KEY: 'syntax-key',
  MULTILINE_IMPLICIT_KEY: 'syntax-key',
  KEY_OVER_1024_CHARS: 'syntax-key',
  BAD_DQ_ESCAPE: 'syntax-escape',
  MULTIPLE_DOCS: 'documents-several',
};

/** Errors of syntax breed errors: the first few say it. */
const MOST = 5;

/** The parser's errors, one a line: the others on it follow from the first. */
export function syntaxFaults(
  file: string,
  text: string,
  errors: readonly YAMLParseError[],
): Fault[] {
  const lines = lineStarts(text);
  const seen = new Set<number>();
  const faults: Fault[] = [];
  for (const error of errors) {
    const { code, start, end } = locate(text, error);
    const [line] = position(lines, start);
    if (seen.has(line) || faults.length === MOST) continue;
    seen.add(line);
    faults.push({ code, at: { file, start, end }, path: [], values: {} });
  }
  return faults;
}

interface Located {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
}

function locate(text: string, { code, pos, message }: YAMLParseError): Located {
  let start = Math.min(pos[0], text.length);
  const end = Math.min(pos[1], text.length);
  if (message.startsWith('Missing closing')) return opened(text, end, 'syntax-quote', start);
  if (message.startsWith('Flow ')) return opened(text, start, 'syntax-unclosed', start);
  while (text[start] === ' ') start += 1;
  const found: Located = { code: CODES[code] ?? 'syntax', start, end: Math.max(end, start + 1) };
  // A dash or a key in the wrong column is taken for a key of several lines, or for no item.
  const isDash = found.code === 'syntax-key' && text.startsWith('- ', start);
  const isColumn = isDash || message.startsWith('Sequence item without');
  return isColumn ? { ...found, code: 'syntax-indent' } : found;
}

/** The bracket or quote before `offset` that is still open there; else `otherwise`. */
function opened(text: string, offset: number, code: Code, otherwise: number): Located {
  const brackets: number[] = [];
  let quote = otherwise;
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '\x02' || token === '\x18' || token === '\x1f') continue;
    if (at >= offset) break;
    if (token === '[' || token === '{') brackets.push(at);
    else if (token === ']' || token === '}') brackets.pop();
    else if (token[0] === '"' || token[0] === "'") quote = at;
    at += token.length;
  }
  const start = code === 'syntax-quote' ? quote : (brackets.at(-1) ?? otherwise);
  return { code, start, end: start + 1 };
}
