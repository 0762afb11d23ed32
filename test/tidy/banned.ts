/**
 * What `sim` must not use, each with what to use in its place. It looks at the syntax tree, so
 * words in comments and texts do not count, and a renamed `Math` is found too.
 */
import ts from 'typescript';

export interface Banned {
  readonly line: number;
  readonly what: string;
  readonly instead: string;
}

/** Exact in every engine: the language fixes each bit of them. */
const PORTABLE_MATH = new Set([
  'abs',
  'min',
  'max',
  'floor',
  'ceil',
  'round',
  'trunc',
  'sign',
  'sqrt',
  'fround',
  'imul',
  'clz32',
  'PI',
]);

const OWN_MATH = new Set(['exp', 'log', 'pow', 'cos']);

const CLOCK = 'the tick: the model has no clock';
const OUTSIDE = 'an argument: the model knows no surroundings';
const AT_ONCE = 'plain calls: the model never waits';

const GLOBALS = new Map([
  ['Date', CLOCK],
  ['performance', CLOCK],
  ['setTimeout', CLOCK],
  ['setInterval', CLOCK],
  ['setImmediate', CLOCK],
  ['queueMicrotask', AT_ONCE],
  ['Promise', AT_ONCE],
  ['console', 'a diagnostic or a returned value'],
  ['Intl', 'text of its own: the caller formats'],
  ['process', OUTSIDE],
  ['globalThis', OUTSIDE],
  ['window', OUTSIDE],
  ['self', OUTSIDE],
  ['document', OUTSIDE],
  ['navigator', OUTSIDE],
  ['require', 'import'],
  ['crypto', 'the `random` argument'],
  ['fetch', OUTSIDE],
  ['eval', 'a function'],
  ['Function', 'a function'],
  ['WeakRef', 'a plain reference'],
  ['FinalizationRegistry', 'a plain reference'],
]);

const LOCALE_METHODS = new Set(['localeCompare']);

const SORTS = new Set(['sort', 'toSorted']);

/** Whether an identifier stands for a variable, and not for a property or a declared name. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  const named = parent as ts.Node & { readonly name?: ts.Node };
  return named.name !== node || ts.isShorthandPropertyAssignment(parent);
}

/** The names that a file declares itself: they are not the globals of the same name. */
function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name !== undefined && ts.isIdentifier(node.name)) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function bannedMath(node: ts.Identifier): Omit<Banned, 'line'> | null {
  const parent = node.parent;
  if (!ts.isPropertyAccessExpression(parent)) {
    return { what: 'Math as a value', instead: 'Math.<name>, so that the check sees the name' };
  }
  const name = parent.name.text;
  if (PORTABLE_MATH.has(name)) return null;
  if (name === 'random') return { what: 'Math.random', instead: 'the `random` argument' };
  const instead = OWN_MATH.has(name)
    ? `${name} of sim/math.ts`
    : 'exp, log, pow, cos of sim/math.ts, or portable arithmetic';
  return { what: `Math.${name}`, instead };
}

function bannedCall(node: ts.CallExpression): Omit<Banned, 'line'> | null {
  if (!ts.isPropertyAccessExpression(node.expression)) return null;
  const name = node.expression.name.text;
  if (name.startsWith('toLocale') || LOCALE_METHODS.has(name)) {
    return { what: `.${name}()`, instead: 'comparison with <, or text without a locale' };
  }
  if (SORTS.has(name) && node.arguments.length === 0) {
    return { what: `.${name}() without an order`, instead: 'a comparison that ends in a key' };
  }
  return null;
}

function bannedNode(node: ts.Node, own: ReadonlySet<string>): Omit<Banned, 'line'> | null {
  if (ts.isIdentifier(node) && isReference(node) && !own.has(node.text)) {
    if (node.text === 'Math') return bannedMath(node);
    const instead = GLOBALS.get(node.text);
    return instead === undefined ? null : { what: node.text, instead };
  }
  if (ts.isCallExpression(node)) return bannedCall(node);
  if (ts.isForInStatement(node)) {
    return { what: 'for...in', instead: 'for...of over Object.keys, or an index' };
  }
  if (ts.isAwaitExpression(node)) return { what: 'await', instead: AT_ONCE };
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return { what: 'async', instead: AT_ONCE };
  if (
    node.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
    node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken
  ) {
    return { what: '**', instead: 'pow of sim/math.ts, or a product' };
  }
  return null;
}

/** Every banned use in the text of a file, in the order of the lines. */
export function findBanned(fileName: string, text: string): Banned[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2023, true);
  const own = declaredNames(source);
  const found: Banned[] = [];
  const visit = (node: ts.Node): void => {
    const banned = bannedNode(node, own);
    if (banned !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ line: line + 1, ...banned });
    }
    // Types vanish when the code is compiled.
    if (!ts.isTypeNode(node) || ts.isExpressionWithTypeArguments(node)) {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return found;
}
