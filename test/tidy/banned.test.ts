import { describe, expect, test } from 'vitest';
import { findBanned } from './banned.ts';
import { projectFiles, read } from './files.ts';

const PLANTED: readonly (readonly [code: string, what: string])[] = [
  ['const y = Math.exp(x);', 'Math.exp'],
  ['const y = Math.random();', 'Math.random'],
  ['const y = Math.hypot(x, x);', 'Math.hypot'],
  ["const y = Math['exp'](x);", 'Math as a value'],
  ['const { exp } = Math;', 'Math as a value'],
  ['const y = x ** 2;', '**'],
  ['x **= 2;', '**'],
  ['const y = new Date();', 'Date'],
  ['const y = Date.now();', 'Date'],
  ['console.log(x);', 'console'],
  ['const y = new Intl.NumberFormat();', 'Intl'],
  ['const y = x.toLocaleString();', '.toLocaleString()'],
  ['const y = a.localeCompare(b);', '.localeCompare()'],
  ['for (const key in x) y(key);', 'for...in'],
  ['list.sort();', '.sort() without an order'],
  ['const y = list.toSorted();', '.toSorted() without an order'],
  ['async function f() { return 1; }', 'async'],
  ['const y = { async f() { return 1; } };', 'async'],
  ['const y = await x;', 'await'],
  ['const y = process.env;', 'process'],
  ['const y = globalThis.x;', 'globalThis'],
  ['const y = { console };', 'console'],
  ['const y = Promise.resolve(1);', 'Promise'],
];

const ALLOWED = [
  'const y = Math.imul(Math.floor(x), 3) + Math.sqrt(2);',
  'list.sort((a, b) => a - b);',
  'const y = { Date: 1, console: 2, process: 3 };',
  'const y = x.process.self;',
  'const act = (performance: number) => performance;',
  '// Math.exp and Date are banned\nconst y = "for...in";',
  'let y: Date | Promise<number>;',
  'import { process } from "./x.ts";',
];

describe('the ban list of sim', () => {
  for (const [code, what] of PLANTED) {
    test(`finds ${what} in: ${code}`, () => {
      expect(findBanned('planted.ts', code).map((banned) => banned.what)).toEqual([what]);
    });
  }

  for (const code of ALLOWED) {
    test(`lets stand: ${code.replace('\n', ' ')}`, () => {
      expect(findBanned('allowed.ts', code)).toEqual([]);
    });
  }

  test('nothing in sim is on it', () => {
    const files = projectFiles().filter((path) => /^sim\/.*\.ts$/.test(path));
    const found = files.flatMap((path) =>
      findBanned(path, read(path)).map(
        ({ line, what, instead }) => `${path}:${line} uses ${what}: use ${instead}`,
      ),
    );
    expect(found).toEqual([]);
  });
});
