/** The sentence that says what is to be seen, and one line with its numbers. */
import { sentenceAt, TITLE_ROOM } from '../run/sentence.ts';
import { language } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';

export function SentencePanel({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const { run, player } = viewing;
  const { title, line } = sentenceAt(
    {
      measures: run.measures.value,
      metric: viewing.metric.value,
      country: viewing.country,
      injects: run.injects.value,
      hours: player.hours.value,
      room: TITLE_ROOM,
    },
    viewing.names.value,
    language.value,
  );
  return (
    <div class="sentence">
      <h1>{title}</h1>
      <p>
        {line.map((piece, place) =>
          place % 2 === 0 ? piece : <strong key={piece}>{piece}</strong>,
        )}{' '}
        {run.scenario.illustration ? text.illustration : ''}
      </p>
    </div>
  );
}
