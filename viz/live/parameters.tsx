/**
 * The parameters of a run, mechanism by mechanism, and a new start with those that were changed.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Parameter } from '../engine/parameters.ts';
import { startAgain, theEngine } from '../page.ts';
import type { Run } from '../run/run.ts';
import { language } from '../settings.ts';
import { capital } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { ParameterRow } from './parameter-row.tsx';

/** The parameters of a run, null until the worker has told them. */
function useParameters(run: Run): readonly Parameter[] | null {
  const [parameters, setParameters] = useState<readonly Parameter[] | null>(null);
  useEffect(() => {
    let wanted = true;
    theEngine()
      .parameters(run.document)
      .then((all) => {
        const shown = all.filter(({ field }) =>
          ['quantity', 'choice', 'flag'].includes(field.type),
        );
        if (wanted) setParameters(shown);
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [run]);
  return parameters;
}

/** Parameters whose words hold what is looked for. */
export function findParameters(
  parameters: readonly Parameter[],
  words: string,
  chosen: ReadonlyMap<string, unknown>,
): readonly Parameter[] {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === '') return parameters;
  return parameters.filter(
    ({ path, name, field, summary }) =>
      chosen.has(path) ||
      [path, name, said(field.meaning, language.value), said(summary, language.value)].some(
        (each) => each.toLocaleLowerCase().includes(wanted),
      ),
  );
}

/** As `--set` takes it. */
const override = ([path, value]: readonly [string, unknown]): string => `${path}=${String(value)}`;

export function Parameters({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value).runLive;
  const all = useParameters(viewing.run);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [busy, setBusy] = useState(false);
  if (all === null) return null;
  const shown = findParameters(all, words, chosen);
  const groups = new Map<string, Parameter[]>();
  for (const each of shown) {
    const group = groups.get(each.mechanism);
    if (group === undefined) groups.set(each.mechanism, [each]);
    else group.push(each);
  }
  const change = ({ path, value: own }: Parameter, value: unknown): void => {
    const next = new Map(chosen);
    if (value === own) next.delete(path);
    else next.set(path, value);
    setChosen(next);
  };
  return (
    <section class="section parameters" aria-labelledby="parameters-title">
      <h2 id="parameters-title">{text.parameters}</h2>
      <p class="note">{text.parametersNote}</p>
      <div class="find-parameter">
        <input
          type="search"
          placeholder={text.findParameter}
          aria-label={text.findParameter}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <span class="aside" role="status">
          {text.found(shown.length, all.length)}
        </span>
      </div>
      {chosen.size > 0 && (
        <p class="start">
          <button
            type="button"
            class="button strong"
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void startAgain(viewing, [...chosen].map(override)).finally(() => setBusy(false));
            }}
          >
            {text.runWith(chosen.size)}
          </button>
          <button type="button" class="link" onClick={() => setChosen(new Map())}>
            {text.reset}
          </button>
        </p>
      )}
      {[...groups].map(([mechanism, group]) => (
        <details key={mechanism} open={words !== '' || group.some(({ path }) => chosen.has(path))}>
          <summary>
            {capital(said(group[0]?.summary ?? { en: '', fr: '' }, language.value))}
          </summary>
          <ul>
            {group.map((parameter) => (
              <ParameterRow
                key={parameter.path}
                parameter={parameter}
                chosen={chosen.get(parameter.path) ?? null}
                onChange={(value) => change(parameter, value)}
              />
            ))}
          </ul>
        </details>
      ))}
      <ul class="track-legend" aria-hidden="true">
        <li>
          <i class="published" /> {text.published}
        </li>
        <li>
          <i class="explore" /> {text.explore}
        </li>
        <li>
          <i class="unknown" /> {text.noSource}
        </li>
        <li>
          <i class="initial" /> {text.defaultMark}
        </li>
      </ul>
    </section>
  );
}
