/** Scenarios that run live in this browser: those that ship with the page. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { DescribedScenario } from '../engine/engine.ts';
import { startScenario, theEngine } from '../page.ts';
import { language } from '../settings.ts';
import { shippedFiles } from '../shipped.ts';
import { catalogue, said } from '../text/text.ts';

/** Null until the worker has read them. */
const scenarios = signal<readonly DescribedScenario[] | null>(null);
const starting = signal<string | null>(null);

async function describe(): Promise<void> {
  scenarios.value ??= await theEngine().describe(await shippedFiles());
}

function Scenario({ scenario }: { scenario: DescribedScenario }) {
  const text = catalogue(language.value);
  const [strategy, setStrategy] = useState(scenario.strategies[0]?.id ?? null);
  const { path, title, summary, strategies } = scenario;
  const busy = starting.value === path;
  return (
    <li>
      <h3>{said(title, language.value)}</h3>
      <p>{said(summary, language.value)}</p>
      <p class="start">
        {strategies.length > 1 && (
          <select
            class="filter"
            aria-label={`${text.liveStrategy}, ${said(title, language.value)}`}
            value={strategy ?? ''}
            onChange={(event) => setStrategy(event.currentTarget.value)}
          >
            {strategies.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {said(name, language.value)}
              </option>
            ))}
          </select>
        )}
        <button
          type="button"
          class="button"
          disabled={starting.value !== null}
          onClick={() => {
            starting.value = path;
            void startScenario(path, strategy).finally(() => {
              starting.value = null;
            });
          }}
        >
          {busy ? `${text.preparing}…` : text.startLive}
        </button>
      </p>
    </li>
  );
}

export function Scenarios() {
  const text = catalogue(language.value);
  useEffect(() => {
    describe().catch(() => {
      scenarios.value = [];
    });
  }, []);
  const list = scenarios.value ?? [];
  if (list.length === 0) return null;
  return (
    <section class="section" aria-labelledby="scenarios-title">
      <div class="head">
        <h2 id="scenarios-title">{text.scenarios}</h2>
        <span class="aside">{text.scenariosNote}</span>
      </div>
      <ul class="scenarios">
        {list.map((scenario) => (
          <Scenario key={scenario.path} scenario={scenario} />
        ))}
      </ul>
    </section>
  );
}
