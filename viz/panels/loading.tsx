/** A run being read: its title first, then its parts with their sizes. */
import type { Part, Progress } from '../run/replay.ts';
import { language } from '../settings.ts';
import { bytes } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';

export function Loading({ name, progress }: { name: string; progress: Progress | null }) {
  const text = catalogue(language.value);
  const write = (size: number): string => bytes(size, language.value);
  const names: Record<Part, string> = {
    manifest: text.partManifest,
    people: text.partPeople,
    measures: text.partMeasures,
    frame: text.partFrame,
    ties: text.partTies,
  };
  const title = progress?.title ?? null;
  const all = progress?.parts.reduce((sum, { size }) => sum + size, 0) ?? 0;
  const done = progress?.parts.reduce((sum, part) => sum + part.done, 0) ?? 0;
  return (
    <div class="state" aria-busy="true">
      <h1>{title === null ? name : said(title, language.value)}</h1>
      <p class="lead-text">
        {progress === null
          ? `${text.loading}…`
          : `${text.loadingFigures(progress.accounts, progress.ticks)} ${text.readSoFar(write(done), write(all))}`}
      </p>
      {progress !== null && (
        <ul class="parts">
          {progress.parts.map(({ part, done: had, size }) => (
            <li key={part} class={had > 0 ? '' : 'waiting'}>
              <span>{names[part]}</span>
              <progress max={Math.max(1, size)} value={had} aria-label={names[part]} />
              <span class="size">
                {had >= size || had === 0 ? write(size) : text.partOf(write(had), write(size))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="note">{text.escStops}</p>
    </div>
  );
}
