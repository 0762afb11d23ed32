/** Runs something while everything that the ban list of `sim` names throws when it is touched. */

const MATH = [
  'random',
  'exp',
  'expm1',
  'log',
  'log1p',
  'log2',
  'log10',
  'pow',
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'atan2',
  'sinh',
  'cosh',
  'tanh',
  'asinh',
  'acosh',
  'atanh',
  'cbrt',
  'hypot',
] as const;

const GLOBALS = [
  'Date',
  'Intl',
  'Promise',
  'console',
  'crypto',
  'fetch',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
] as const;

/** Methods that throw when they are called as named: with too few arguments, or at all. */
const METHODS = [
  [Array.prototype, 'sort', 1],
  [String.prototype, 'localeCompare', Number.POSITIVE_INFINITY],
  [String.prototype, 'toLocaleLowerCase', Number.POSITIVE_INFINITY],
  [String.prototype, 'toLocaleUpperCase', Number.POSITIVE_INFINITY],
  [Number.prototype, 'toLocaleString', Number.POSITIVE_INFINITY],
] as const;

type Restore = () => void;

function replace(owner: object, name: string, descriptor: PropertyDescriptor): Restore {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  return () => {
    if (before === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, before);
  };
}

const touched = (name: string) => (): never => {
  throw new Error(`${name} was used`);
};

function forbidMethod(owner: object, name: string, least: number): Restore {
  const method = Reflect.get(owner, name) as (...words: unknown[]) => unknown;
  const value = function (this: unknown, ...words: unknown[]): unknown {
    if (words.length < least) throw new Error(`${name} was used`);
    return method.apply(this, words);
  };
  return replace(owner, name, { value, writable: true });
}

/** The result of `run`, which must not wait; throws when it touches what is forbidden. */
export function withoutForbidden<Result>(run: () => Result): Result {
  const restore: Restore[] = [];
  for (const name of MATH) restore.push(replace(Math, name, { value: touched(`Math.${name}`) }));
  for (const [owner, name, least] of METHODS) restore.push(forbidMethod(owner, name, least));
  for (const name of GLOBALS) restore.push(replace(globalThis, name, { get: touched(name) }));
  try {
    return run();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
}
