/** The house is in order: what may stand where, what each part brings along, how long files are. */
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUES, entriesOf } from '../.config/dependency-cruiser.mjs';
import { isCode, projectFiles, ROOT, read } from './tidy/files.ts';

const FILES = projectFiles();

/** Beside these only dotfiles and what .gitignore names may stand at the top. */
const TOP = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'scenarios',
  'scripts',
  'sim',
  'test',
  'tsconfig.json',
  'vite.config.ts',
  'viz',
];

const LINES = 400;
const COLUMNS = 100;

/** Lists of data, where length is no sign of a second idea. */
const LONG_BY_NATURE = /^test\/golden\/|\/text\/(en|fr)\.ts$|-rows\.ts$/;

/** Texts for people cannot be broken without breaking them: a line's width is without them. */
const withoutTexts = (line: string): string =>
  line.replace(/(['"`])(?:\\.|(?!\1).)*\1/g, '').replace(/\/(?:\\.|[^/])+\/[dgimsuy]*/g, '');

/** Put together from parts, or this file would be among those that it finds. */
const UNFINISHED = new RegExp(
  ['TO', 'DO\\b|FIX', 'ME\\b|X', 'XX\\b|not impl', 'emented|coming so', 'on'].join(''),
);

describe('the top of the house', () => {
  test('holds what belongs there and nothing else', () => {
    const top = [...new Set(FILES.map((path) => path.split('/')[0] ?? ''))];
    expect(top.filter((name) => !name.startsWith('.'))).toEqual(TOP);
  });

  test('has no folder deeper than three', () => {
    const deep = FILES.filter((path) => isCode(path) && path.split('/').length > 5);
    expect(deep).toEqual([]);
  });
});

describe('every entry of the catalogue', () => {
  const filled = CATALOGUES.filter((name) => FILES.some((path) => path.startsWith(`sim/${name}/`)));

  for (const catalogue of filled) {
    const entries = entriesOf(ROOT, catalogue);

    test(`${catalogue} has a test at the mirrored path`, () => {
      const bare = entries.filter(
        (name) => !FILES.includes(`test/sim/${catalogue}/${name}.test.ts`),
      );
      expect(entries.length).toBeGreaterThan(0);
      expect(bare).toEqual([]);
    });

    test(`${catalogue} is in its index, or else a part of one that is`, () => {
      const inside = FILES.filter((path) => path.startsWith(`sim/${catalogue}/`));
      const parts = inside.filter((path) => {
        const name = path.split('/').at(-1)?.slice(0, -3) ?? '';
        return path.split('/').length === 3 && name !== 'index' && !entries.includes(name);
      });
      const texts = FILES.filter((path) => path.startsWith('sim/')).map(read);
      const lost = parts.filter((path) => {
        const file = path.split('/').at(-1);
        return !texts.some((text) => text.includes(`/${file}'`));
      });
      expect(lost).toEqual([]);
    });
  }
});

describe('files', () => {
  test('of code are short enough to hold one idea', () => {
    const long = FILES.filter((path) => isCode(path) && !LONG_BY_NATURE.test(path))
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LINES);
    expect(long).toEqual([]);
  });

  test('of code have lines that fit, texts apart', () => {
    const wide = FILES.filter(isCode).flatMap((path) =>
      read(path)
        .split('\n')
        .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
        .filter(({ line }) => [...withoutTexts(line)].length > COLUMNS)
        .map(({ at }) => at),
    );
    expect(wide).toEqual([]);
  });

  test('name neither this machine nor the folder where they lie', () => {
    const place = ROOT.replace(/\/$/, '');
    const words = [hostname(), place].filter((word) => word.length > 6 && word !== 'localhost');
    const texts = FILES.filter((path) => !/\.(png|parquet|gz|woff2?)$/.test(path));
    const telling = texts.filter((path) => words.some((word) => read(path).includes(word)));
    expect(telling).toEqual([]);
  });

  test('leave nothing for later', () => {
    const written = FILES.filter((path) => isCode(path) || /\.(md|yaml)$/.test(path));
    const unfinished = written.filter((path) => UNFINISHED.test(read(path)));
    expect(unfinished).toEqual([]);
  });

  test('of tests stand in a room that exists', () => {
    const mirrored = FILES.filter((path) => /^test\/(sim|viz|scripts)\/.*\.test\.tsx?$/.test(path));
    const rooms = new Set(mirrored.map((path) => dirname(path.slice('test/'.length))));
    expect([...rooms].filter((room) => !existsSync(join(ROOT, room)))).toEqual([]);
  });
});

describe('the package', () => {
  test('names no other place than the registry in its lock file', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { resolved?: string; integrity?: string }>;
    };
    const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
    const odd = installed.filter(
      ([, { resolved, integrity }]) =>
        integrity === undefined || !(resolved ?? '').match(/^$|^https:\/\/registry\.npmjs\.org\//),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});
