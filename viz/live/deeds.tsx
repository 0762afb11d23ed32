/** What was decided and added in a live run so far; any of it can be undone or done otherwise. */
import type { Decision } from '../../sim/index.ts';
import { goToHours } from '../moves.ts';
import { language } from '../settings.ts';
import { moment } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { chooseInstead, undoLast } from './decide.ts';

/** A decision in words. */
export function decisionWords(viewing: Viewing, decision: Decision): string {
  if (decision.inject !== null) return said(decision.inject.title, language.value);
  const points = viewing.run.scenario.teaching?.decisions ?? [];
  const point = points.find(({ id }) => id === decision.decision);
  const option = point?.options.find(({ id }) => id === decision.option);
  return option === undefined ? (decision.option ?? '') : said(option.text, language.value);
}

function Instead({ viewing, decision }: { viewing: Viewing; decision: Decision }) {
  const text = catalogue(language.value).runLive;
  const points = viewing.run.scenario.teaching?.decisions ?? [];
  const point = points.find(({ id }) => id === decision.decision);
  if (point === undefined) return null;
  return (
    <ul class="instead" aria-label={text.instead}>
      {point.options
        .filter(({ id }) => id !== decision.option)
        .map(({ id, text: words }) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              onClick={() => void chooseInstead(viewing, point, id, decision.tick)}
            >
              {text.whatIf(said(words, language.value))}
            </button>
          </li>
        ))}
    </ul>
  );
}

export function Deeds({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value).runLive;
  const { run } = viewing;
  const decisions = run.control?.decisions.value ?? [];
  return (
    <section class="section deeds" aria-labelledby="deeds-title">
      <div class="head">
        <h2 id="deeds-title">{text.changed}</h2>
        {decisions.length > 0 && (
          <button type="button" class="link" onClick={() => void undoLast(viewing)}>
            {text.undo}
          </button>
        )}
      </div>
      {decisions.length === 0 && <p class="note">{text.nothingChanged}</p>}
      <ol>
        {decisions.map((decision, place) => (
          <li key={`${decision.tick} ${place}`}>
            <button
              type="button"
              class="when"
              onClick={() => goToHours(viewing, decision.tick * run.tickHours)}
            >
              {moment(decision.tick * run.tickHours, language.value)}
            </button>
            <span>{decisionWords(viewing, decision)}</span>
            <Instead viewing={viewing} decision={decision} />
          </li>
        ))}
      </ol>
    </section>
  );
}
