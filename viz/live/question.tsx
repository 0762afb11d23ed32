/** A decision point: the question, and the options with what they cost. */
import type { DecisionPoint } from '../../sim/index.ts';
import { language } from '../settings.ts';
import { capital, decimal, moment } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { choose } from './decide.ts';
import { optionLetter, type Question } from './waiting.ts';

/** Cost in budget units, in words. */
export function costOf(cost: number): string {
  const text = catalogue(language.value).runLive;
  if (cost === 0) return text.free;
  return text.cost(decimal(cost, cost % 1 === 0 ? 0 : 1, language.value));
}

interface OptionsProps {
  readonly point: DecisionPoint;
  readonly onChoose: (option: string) => void;
}

export function Options({ point, onChoose }: OptionsProps) {
  const text = catalogue(language.value).runLive;
  return (
    <ol class="options">
      {point.options.map(({ id, text: words, cost }, place) => (
        <li key={id}>
          <button type="button" onClick={() => onChoose(id)}>
            <b class="option-letter">{optionLetter(place)}</b>
            <span class="option-text">
              {said(words, language.value)}
              {id === point.default && <small>{text.default}</small>}
            </span>
            <span class="cost">{costOf(cost)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

export function QuestionPanel({ viewing, question }: { viewing: Viewing; question: Question }) {
  const text = catalogue(language.value).runLive;
  const { point, place, of } = question;
  const now = capital(moment(viewing.player.hours.value, language.value));
  return (
    <section class="section question" aria-labelledby="question-title">
      <p class="note">
        {text.question(place, of)} · {now}
      </p>
      <h2 id="question-title">{said(point.text, language.value)}</h2>
      <p class="note">{text.whose(viewing.names.value.actor(point.actor))}</p>
      <Options point={point} onChoose={(option) => choose(viewing, point, option)} />
    </section>
  );
}
