/** The lines of what happened: a swing, an inject, an action or a decision. */
import { baseOf } from '../charts/axis.ts';
import { laneMark } from '../charts/lane-marks.ts';
import { deedOf } from '../run/deeds.ts';
import { injectBefore, type LetteredInject, type RunEvent, type Swing } from '../run/moments.ts';
import { PLAIN_THRESHOLD } from '../run/sentence.ts';
import { language } from '../settings.ts';
import { decimal, span } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import { writeChange } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';

export function SwingLine({ viewing, swing }: { viewing: Viewing; swing: Swing }) {
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

export function InjectLine({ viewing, inject }: { viewing: Viewing; inject: LetteredInject }) {
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

/** What was decided, in the words of the scenario. */
function optionWords(viewing: Viewing, deed: RunEvent): string {
  const point = viewing.run.scenario.teaching?.decisions.find(({ id }) => id === deed.id);
  const option = point?.options.find(({ id }) => id === deed.detail);
  return option === undefined ? deed.detail : said(option.text, language.value);
}

export function DeedLine({ viewing, deed }: { viewing: Viewing; deed: RunEvent }) {
  const text = catalogue(language.value);
  const names = viewing.names.value;
  const decided = deed.what === 'decision';
  const happening = text.happenings[deed.what];
  const notes = [
    deed.what === 'violence' || deed.what === 'answer' ? names.country(deed.detail) : '',
    deed.what === 'answer' ? names.claim(deed.id) : '',
    deed.what === 'disclosure' ? names.actor(deed.id) : '',
    deed.actor === '' ? '' : names.actor(deed.actor),
    deed.what === 'lapse' ? text.lapsed : '',
    deed.cost > 0
      ? text.costs(decimal(deed.cost, deed.cost % 1 === 0 ? 0 : 1, language.value))
      : '',
  ].filter((note) => note !== '');
  return (
    <>
      <span class="mark">
        <svg class="chart" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
          <g
            class="marks"
            dangerouslySetInnerHTML={{
              __html: laneMark(decided ? 'decision' : (deedOf(deed.id) ?? 'message')),
            }}
          />
        </svg>
      </span>
      <span class="what">
        <span>{happening ?? (decided ? optionWords(viewing, deed) : names.action(deed.id))}</span>
        <small>{notes.join(' · ')}</small>
      </span>
    </>
  );
}
