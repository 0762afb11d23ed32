/** What happened before the cursor: the largest swings and the injects, the latest first. */
import { baseOf } from '../charts/axis.ts';
import { injectBefore, type LetteredInject, type Swing } from '../run/moments.ts';
import { PLAIN_THRESHOLD } from '../run/sentence.ts';
import { language } from '../settings.ts';
import { moment, span } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeChange } from '../text/values.ts';
import type { ListChoice, Viewing } from '../viewing.ts';

interface Entry {
  readonly key: string;
  readonly hours: number;
  readonly swing: Swing | null;
  readonly inject: LetteredInject | null;
}

/** Swings listed at most, so that injects are not lost among them. */
const MOST_SWINGS = 8;

function entriesOf(viewing: Viewing): Entry[] {
  const hours = viewing.player.hours.value;
  const choice = viewing.list.value;
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
          }));
  const injects =
    choice === 'swings'
      ? []
      : viewing.run.injects.value
          .filter((inject) => inject.hours <= hours)
          .map((inject) => ({ key: inject.id, hours: inject.hours, swing: null, inject }));
  return [...swings, ...injects].sort((a, b) => b.hours - a.hours);
}

function SwingLine({ viewing, swing }: { viewing: Viewing; swing: Swing }) {
  const text = catalogue(language.value);
  const names = viewing.names.value;
  const { metric, country } = swing.series;
  const where = names.country(country);
  const rising = swing.change > 0;
  const what =
    baseOf(metric) === 'attitude'
      ? (rising ? text.attitudeRises : text.attitudeFalls)(
          names.country(metric.split(':')[1] ?? ''),
          where,
        )
      : (rising ? text.measureRises : text.measureFalls)(names.measure(metric), where);
  const before = injectBefore(viewing.run.injects.value, swing.hours);
  const since = before === null ? 0 : swing.hours - before.hours;
  const small = Math.abs(swing.change) < PLAIN_THRESHOLD;
  const notes = [
    before === null || since === 0 ? '' : text.within(span(since, language.value), before.letter),
    small ? text.smallSwing : '',
  ].filter((note) => note !== '');
  return (
    <>
      <span class="mark figure">{writeChange(metric, swing.change, language.value)}</span>
      <span class="what">
        <b class={small ? 'small' : ''}>{what}</b>
        <small>{notes.length > 0 ? notes.join(', ') : text.inADay}</small>
      </span>
    </>
  );
}

function InjectLine({ viewing, inject }: { viewing: Viewing; inject: LetteredInject }) {
  const text = catalogue(language.value);
  const names = viewing.names.value;
  const planned = viewing.run.scenario.timeline.find(({ id }) => id === inject.id);
  const lasts = inject.end - inject.hours;
  const country = planned?.settings['country'];
  const notes = [
    text.inject,
    planned === undefined ? '' : names.action(planned.do),
    typeof country === 'string' ? names.country(country) : '',
    lasts > 0 ? text.lasts(span(lasts, language.value)) : '',
  ].filter((note) => note !== '');
  return (
    <>
      <span class="mark">
        <span class="letter">{inject.letter}</span>
      </span>
      <span class="what">
        <span>{names.inject(inject.id)}</span>
        <small>{notes.join(' · ')}</small>
      </span>
    </>
  );
}

export function Happened({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const entries = entriesOf(viewing);
  const choices: readonly (readonly [ListChoice, string])[] = [
    ['all', text.listAll],
    ['swings', text.listSwings],
    ['injects', text.listInjects],
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
          {entries.map(({ key, hours, swing, inject }) => (
            <li key={key}>
              <button
                type="button"
                onClick={() => {
                  viewing.player.pause();
                  viewing.player.seekHours(hours);
                }}
              >
                <span class="when">{moment(hours, language.value)}</span>
                {swing !== null && <SwingLine viewing={viewing} swing={swing} />}
                {inject !== null && <InjectLine viewing={viewing} inject={inject} />}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
