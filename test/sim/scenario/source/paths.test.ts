import { describe, expect, it } from 'vitest';
import {
  collectionOf,
  FileRule,
  folderOf,
  isWithin,
  join,
  normalise,
} from '../../../../sim/scenario/source/paths.ts';
import { folder } from '../small.ts';

describe('paths', () => {
  it('are cleaned of what leads nowhere', () => {
    expect(normalise('a//b/./c/../d')).toBe('a/b/d');
    expect(normalise('../../a')).toBe('../../a');
    expect(normalise('/../a')).toBe('/a');
    expect(folderOf('a/b.yaml')).toBe('a');
    expect(folderOf('b.yaml')).toBe('');
    expect(folderOf('/b.yaml')).toBe('/');
    expect(join('a/b', '../c.csv')).toBe('a/c.csv');
  });

  it('lie within a folder or not, however they are written', () => {
    expect(isWithin('a', 'a/b/c')).toBe(true);
    expect(isWithin('a', 'ab/c')).toBe(false);
    expect(isWithin('a', 'a/../b')).toBe(false);
    expect(isWithin('', 'a')).toBe(true);
    expect(isWithin('', '../a')).toBe(false);
    expect(isWithin('', '/a')).toBe(false);
    expect(isWithin('..', '../a')).toBe(true);
    expect(isWithin('..', 'a')).toBe(true);
    expect(isWithin('..', '../../a')).toBe(false);
    expect(isWithin('/a', '/a/b')).toBe(true);
    expect(isWithin('/', '/a')).toBe(true);
  });
});

describe('a collection', () => {
  it('is the nearest folder above that holds the schema', () => {
    const files = folder({ 's/scenario.schema.json': '', 's/a/scenario.schema.json': '' });
    expect(collectionOf('s/a/b/x.yaml', files)).toBe('s/a');
    expect(collectionOf('s/c/x.yaml', files)).toBe('s');
    expect(collectionOf('t/x.yaml', files)).toBe(null);
    expect(collectionOf('/t/x.yaml', folder({ '/scenario.schema.json': '' }))).toBe('/');
    expect(collectionOf('x.yaml', folder({ '../scenario.schema.json': '' }))).toBe('..');
  });
});

describe('a scenario may name', () => {
  const files = {
    's/scenario.schema.json': '',
    's/base.yaml': 'base',
    's/cases/near.csv': 'near',
    's/cases/below/deep.csv': 'deep',
    'secret.csv': 'secret',
    '/data/ties.csv': 'ties',
  };
  const open = (path: string, data: string[] = []): unknown => {
    const opened = new FileRule('s/cases/x.yaml', folder(files), data).open(path, 's/cases/x.yaml');
    return typeof opened === 'string' ? opened : opened.path;
  };

  it('files beside it, below it and in its collection', () => {
    expect(open('near.csv')).toBe('s/cases/near.csv');
    expect(open('below/deep.csv')).toBe('s/cases/below/deep.csv');
    expect(open('../base.yaml')).toBe('s/base.yaml');
    expect(open('gone.csv')).toBe('file-missing');
  });

  it('nothing else, whether it exists or not', () => {
    expect(open('../../secret.csv')).toBe('file-outside');
    expect(open('../../gone.csv')).toBe('file-outside');
    expect(open('/data/ties.csv')).toBe('file-outside');
    expect(open('below/../../../secret.csv')).toBe('file-outside');
    expect(open('..\\..\\secret.csv')).toBe('file-outside');
  });

  it('what an added folder holds, by its own path or from there', () => {
    expect(open('/data/ties.csv', ['/data'])).toBe('/data/ties.csv');
    expect(open('ties.csv', ['/data'])).toBe('/data/ties.csv');
    expect(open('../secret.csv', ['/data'])).toBe('file-missing');
    expect(open('../../secret.csv', ['/data'])).toBe('file-outside');
  });

  it('no file of which it is never asked outside', () => {
    const asked: string[] = [];
    new FileRule('s/cases/x.yaml', folder(files, asked), []).open(
      '../../secret.csv',
      's/cases/x.yaml',
    );
    expect(asked).not.toContain('secret.csv');
  });
});
