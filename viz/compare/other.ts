/** The run that is compared with the one shown: a branch of it, or one that the server lists. */
import { signal } from '@preact/signals';
import { theEngine } from '../page.ts';
import { servedFiles } from '../run/files.ts';
import { openReplay } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import { type ListedRun, listRuns } from '../served.ts';
import { language } from '../settings.ts';

/** Null until the server has answered. */
export const listed = signal<readonly ListedRun[] | null>(null);

export async function readList(): Promise<void> {
  listed.value ??= await listRuns();
}

/** Reads a run that the server lists; null for a run of a textbook model. */
export async function readOther(base: string): Promise<Run | null> {
  const name = base.split('/').findLast((part) => part !== '') ?? base;
  const files = servedFiles(
    new URL(base, document.baseURI).href,
    name,
    new AbortController().signal,
  );
  const run = await openReplay(files, theEngine(), language.value, () => undefined);
  return 'people' in run ? run : null;
}
