/** Scenarios that run live in this browser: those that ship with the page. */
import { signal } from '@preact/signals';
import { startScenario } from '../page.ts';
import { language } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import { shippedScenarios } from '../shipped.ts';

const busy = signal<string | null>(null);

export function Scenarios() {
  const text = catalogue(language.value);
  const list = shippedScenarios();
  if (list.length === 0) return null;
  return (
    <section class="section" aria-labelledby="scenarios-title">
      <div class="head">
        <h2 id="scenarios-title">{text.scenarios}</h2>
        <span class="aside">{text.scenariosNote}</span>
      </div>
      <ul class="runs">
        {list.map((path) => (
          <li key={path}>
            <button
              type="button"
              disabled={busy.value !== null}
              onClick={() => {
                busy.value = path;
                void startScenario(path).finally(() => {
                  busy.value = null;
                });
              }}
            >
              <strong>{path.replace(/\.yaml$/, '')}</strong>
              <span>{text.startLive}</span>
              <small>{path}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
