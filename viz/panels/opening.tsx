/** The page that opens: runs that the server lists, scenarios to run live, a folder to drop. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openPicked } from '../dropping.ts';
import { openServed } from '../page.ts';
import { type ListedRun, listRuns } from '../served.ts';
import { language } from '../settings.ts';
import { catalogue, said } from '../text/text.ts';
import { Scenarios } from './scenarios.tsx';

/** Null until the server has answered. */
const runs = signal<readonly ListedRun[] | null>(null);

function DropField({ title }: { title: boolean }) {
  const text = catalogue(language.value);
  return (
    <section class="section" aria-labelledby={title ? 'open-title' : undefined}>
      {title && <h2 id="open-title">{text.openFolder}</h2>}
      <div class="drop">
        <p class="serif">{text.dropHere}</p>
        <p>{text.dropNote}</p>
        <button type="button" class="button" onClick={openPicked}>
          {text.chooseFolder}
        </button>
      </div>
    </section>
  );
}

function RunList({ list }: { list: readonly ListedRun[] }) {
  const text = catalogue(language.value);
  return (
    <section class="section" aria-labelledby="runs-title">
      <div class="head">
        <h2 id="runs-title">{text.runs}</h2>
        <span class="aside">{list.length > 0 && text.runsServed(list.length)}</span>
      </div>
      {list.length === 0 ? (
        <p class="note">{text.noRunShort}</p>
      ) : (
        <ul class="runs">
          {list.map((run) => (
            <li key={run.base}>
              <button type="button" onClick={() => void openServed(run.base)}>
                <strong>{said(run.title, language.value)}</strong>
                <span>{text.seedOf(run.recipe.strategy, run.recipe.seed)}</span>
                <small>{run.name}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Opening() {
  const text = catalogue(language.value);
  useEffect(() => {
    listRuns().then((list) => {
      runs.value = list;
    });
  }, []);
  const list = runs.value;
  const empty = list !== null && list.length === 0;
  return (
    <div class="opening">
      <div class="lead">
        {empty ? (
          <>
            <h1>{text.noRun}</h1>
            <p class="lead-text">{text.noRunText}</p>
            <pre class="code">npx diplosim view runs/</pre>
          </>
        ) : (
          <h1>{text.openingTitle}</h1>
        )}
        {list !== null && list.length > 0 && <RunList list={list} />}
        <Scenarios />
      </div>
      <div class="aside-column">
        <DropField title />
        {empty && <RunList list={[]} />}
      </div>
    </div>
  );
}
