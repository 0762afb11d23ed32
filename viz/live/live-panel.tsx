/** The controls of a live run: decision, strategies, injects, parameters, and what was changed. */
import { recipeText } from '../../sim/index.ts';
import { branch } from '../page.ts';
import { Prose } from '../panels/prose.tsx';
import { saveText } from '../save.ts';
import { language } from '../settings.ts';
import { catalogue, said } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { Deeds } from './deeds.tsx';
import { InjectForm } from './inject-form.tsx';
import { Parameters } from './parameters.tsx';
import { QuestionPanel } from './question.tsx';
import { Strategies } from './strategies.tsx';
import { questionOf } from './waiting.ts';

function State({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value).runLive;
  const { run, player } = viewing;
  const waits = run.control?.waiting.value != null;
  if (waits && questionOf(viewing) === null) {
    return (
      <p class="live-state" role="status">
        {text.waits}{' '}
        <button type="button" class="link" onClick={() => player.seek(run.known.value)}>
          {text.goToDecision}
        </button>
      </p>
    );
  }
  const done = run.known.value >= run.ticks;
  return (
    <div class="live-state" role="status">
      {done ? text.complete : text.running}
      <progress max={run.ticks} value={run.known.value} aria-label={text.running} />
    </div>
  );
}

export function LivePanel({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value).runLive;
  const { run } = viewing;
  const control = run.control;
  const question = questionOf(viewing);
  const briefing = run.scenario.teaching?.briefing;
  if (control === null) return null;
  return (
    <aside class="live-panel" aria-label={text.controls}>
      <h2 class="live-title">{text.title}</h2>
      <p class="note">{text.note}</p>
      <p class="start">
        <button
          type="button"
          class="button"
          onClick={() => void branch(viewing, viewing.player.tick.value, [])}
        >
          {catalogue(language.value).branchHere}
        </button>
        <button
          type="button"
          class="button"
          title={text.savedNote}
          onClick={() => saveText(recipeText(control.recipe()), `${run.name}-recipe.json`)}
        >
          {text.saveRecipe}
        </button>
      </p>
      {question === null ? (
        <State viewing={viewing} />
      ) : (
        <QuestionPanel viewing={viewing} question={question} />
      )}
      <Deeds viewing={viewing} />
      <Strategies viewing={viewing} />
      <InjectForm viewing={viewing} />
      {briefing !== undefined && (
        <details class="briefing">
          <summary>{text.briefing}</summary>
          <Prose text={said(briefing, language.value)} />
        </details>
      )}
      <Parameters viewing={viewing} />
    </aside>
  );
}
