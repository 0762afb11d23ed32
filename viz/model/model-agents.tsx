/** The agents of a model with their columns, a hundred at a time. */
import { useState } from 'preact/hooks';
import { language } from '../settings.ts';
import { count } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { figure } from './figure.ts';
import type { ModelAgents } from './model-run.ts';

const PAGE = 100;

export function ModelAgentsTable({ agents }: { readonly agents: ModelAgents }) {
  const text = catalogue(language.value);
  const [shown, setShown] = useState(PAGE);
  const { ids, columns, followers } = agents;
  const end = Math.min(shown, ids.length);
  const names = [...columns.keys()];
  return (
    <div class="section">
      <h2>{text.modelAgents}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus */}
      <div class="scroll" tabIndex={0} role="region" aria-label={text.modelAgents}>
        <table>
          <thead>
            <tr>
              <th scope="col">id</th>
              <th scope="col">{text.modelFollowers}</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.slice(0, end).map((id, row) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td>{count(followers[row] as number, language.value)}</td>
                {names.map((name) => (
                  <td key={name}>
                    {figure(
                      (columns.get(name) as ArrayLike<number>)[row] as number,
                      language.value,
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {end < ids.length && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {text.moreRows(count(end, language.value), count(ids.length, language.value))}
        </button>
      )}
    </div>
  );
}
