/** The page that opens: scenarios to run, runs that the server lists, a place to drop files. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openPicked, openPickedFile } from '../dropping.ts';
import { type ListedRun, listRuns } from '../served.ts';
import { language } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import { Gallery, scenarios } from './gallery.tsx';
import { RunList } from './run-list.tsx';

/** Null until the server has answered. */
const runs = signal<readonly ListedRun[] | null>(null);

function DropField() {
  const text = catalogue(language.value);
  return (
    <section class="section" aria-labelledby="open-title">
      <h2 id="open-title">{text.openFolder}</h2>
      <div class="drop">
        <p class="serif">{text.dropHere}</p>
        <p>{text.dropNote}</p>
        <p class="start">
          <button type="button" class="button" onClick={openPicked}>
            {text.chooseFolder}
          </button>
          <button type="button" class="button" onClick={openPickedFile}>
            {text.chooseFile}
          </button>
        </p>
      </div>
    </section>
  );
}

/** Without scenarios and runs: what to do, and the command to type. */
function Nothing() {
  const text = catalogue(language.value);
  return (
    <>
      <h1>{text.noRun}</h1>
      <p class="lead-text">{text.noRunText}</p>
      <pre class="code">npx diplosim view runs/</pre>
    </>
  );
}

export function Opening() {
  const text = catalogue(language.value);
  useEffect(() => {
    listRuns().then((list) => {
      runs.value = list;
    });
  }, []);
  const list = runs.value ?? [];
  const nothing = scenarios.value?.length === 0 && runs.value?.length === 0;
  return (
    <div class="opening">
      <div class="lead">{nothing ? <Nothing /> : <Gallery runs={list} />}</div>
      <aside class="aside-column" aria-label={text.runs}>
        <DropField />
        {runs.value !== null && <RunList list={list} scenarios={scenarios.value ?? []} />}
        {runs.value?.length === 0 && (
          <>
            <p class="note">{text.noRunText}</p>
            <pre class="code">npx diplosim view runs/</pre>
          </>
        )}
      </aside>
    </div>
  );
}
