import { expect, test } from 'vitest';
import { documents, staleDocuments } from '../../../scripts/docs/documents.ts';
import { projectFiles } from '../../tidy/files.ts';

test('every generated document is as the code makes it: npm run docs', () => {
  expect(staleDocuments().map(({ path }) => path)).toEqual([]);
});

test('a folder without them has them all stale', () => {
  expect(staleDocuments('/nowhere')).toEqual(documents());
});

test('the list of scenarios links to every one that comes along', () => {
  const list = documents().find(({ path }) => path === 'scenarios/README.md')?.text ?? '';
  const shipped = projectFiles().filter((path) =>
    /^scenarios\/(?!experiments).*\.yaml$/.test(path),
  );
  expect(shipped.length).toBeGreaterThan(0);
  const missing = shipped.filter((path) => !list.includes(`](${path.slice('scenarios/'.length)})`));
  expect(missing).toEqual([]);
});
