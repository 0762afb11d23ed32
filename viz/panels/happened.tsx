/** What happened before the cursor: swings and injects, or actions and decisions, latest first. */
import { goToHours } from '../moves.ts';
import type { LetteredInject, RunEvent, Swing } from '../run/moments.ts';
import { language } from '../settings.ts';
import { moment } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { ListChoice, Viewing } from '../viewing.ts';
import { DeedLine, InjectLine, SwingLine } from './happened-lines.tsx';

interface Entry {
  readonly key: string;
  readonly hours: number;
  readonly swing: Swing | null;
  readonly inject: LetteredInject | null;
  readonly deed: RunEvent | null;
}

/** Actions listed at most, the latest: a month of four posts a day has a hundred. */
const MOST_DEEDS = 200;

/** Swings listed at most, so that injects are not lost among them. */
const MOST_SWINGS = 8;

/** What actors did and what was decided, the latest first. */
function deedsOf(viewing: Viewing, hours: number): Entry[] {
  return viewing.run.events.value
    .filter(({ what, hours: at }) => at <= hours && DEEDS.has(what))
    .slice(-MOST_DEEDS)
    .map((deed, place) => ({
      key: `${deed.tick} ${deed.actor} ${deed.id} ${place}`,
      hours: deed.hours,
      swing: null,
      inject: null,
      deed,
    }))
    .reverse();
}

const DEEDS: ReadonlySet<string> = new Set([
  'action',
  'lapse',
  'decision',
  'violence',
  'answer',
  'disclosure',
]);

function entriesOf(viewing: Viewing): Entry[] {
  const hours = viewing.player.hours.value;
  const choice = viewing.list.value;
  if (choice === 'actions') return deedsOf(viewing, hours);
  const swings =
    choice === 'injects'
      ? []
      : viewing.swings.value
          .filter((swing) => swing.hours <= hours)
          .slice(0, MOST_SWINGS)
          .map((swing) => ({
            key: `${swing.series.metric} ${swing.series.country} ${swing.hours}`,
            hours: swing.hours,
            swing,
            inject: null,
            deed: null,
          }));
  const injects =
    choice === 'swings'
      ? []
      : viewing.run.injects.value
          .filter((inject) => inject.hours <= hours)
          .map((inject) => ({
            key: inject.id,
            hours: inject.hours,
            swing: null,
            inject,
            deed: null,
          }));
  return [...swings, ...injects].sort((a, b) => b.hours - a.hours);
}

export function Happened({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const entries = entriesOf(viewing);
  const choices: readonly (readonly [ListChoice, string])[] = [
    ['all', text.listAll],
    ['swings', text.listSwings],
    ['injects', text.listInjects],
    ['actions', text.listActions],
  ];
  return (
    <section class="section happened" aria-labelledby="happened-title">
      <div class="head">
        <h2 id="happened-title">{text.whatHappened}</h2>
        <select
          class="choice"
          aria-label={text.whatHappened}
          value={viewing.list.value}
          onChange={(event) => {
            viewing.list.value = event.currentTarget.value as ListChoice;
          }}
        >
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {entries.length === 0 ? (
        <p class="note">{text.nothingYet}</p>
      ) : (
        <ol>
          {entries.map(({ key, hours, swing, inject, deed }) => (
            <li key={key}>
              <button type="button" onClick={() => goToHours(viewing, hours)}>
                <span class="when">{moment(hours, language.value)}</span>
                {swing !== null && <SwingLine viewing={viewing} swing={swing} />}
                {inject !== null && <InjectLine viewing={viewing} inject={inject} />}
                {deed !== null && <DeedLine viewing={viewing} deed={deed} />}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
