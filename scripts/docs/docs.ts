/** `npm run docs`: writes the documents that are made from the code, and says which changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../paths.ts';
import { staleDocuments } from './documents.ts';

for (const { path, text } of staleDocuments()) {
  writeFileSync(join(packageRoot, path), text);
  process.stdout.write(`${path}\n`);
}
