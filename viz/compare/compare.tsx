/** Two runs on one clock: side by side, as a difference, and what each did. */
import { useEffect, useState } from 'preact/hooks';
import { unitOf } from '../charts/axis.ts';
import type { Run } from '../run/run.ts';
import { language } from '../settings.ts';
import { decimal, decimalsFor, moment } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import { writeChange } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';
import { BothLines, ByCountry, DifferenceLine } from './compare-charts.tsx';
import { countryPairs, samePeople } from './difference.ts';
import { listed, readList, readOther } from './other.ts';
import { Pictures } from './pictures.tsx';
import { WhatEachDid } from './what-each-did.tsx';

/** Differences below this are not said to be any. */
const LEAST = { signed: 0.002, share: 0.005, level: 0.005, amount: 0 } as const;

/** What tells two runs apart: their strategies, else their place. */
function namesFor(viewing: Viewing, other: Run): readonly [string, string] {
  const names = viewing.names.value;
  const { run } = viewing;
  const [a, b] = [names.strategy(run.strategy), names.strategy(other.strategy)];
  if (run.strategy !== other.strategy) return [a, b];
  const text = catalogue(language.value).comparing;
  return run.seed === other.seed
    ? [text.runOf(a, 'A'), text.runOf(b, 'B')]
    : [text.withSeed(a, run.seed), text.withSeed(b, other.seed)];
}

function Choose({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const [failed, setFailed] = useState(false);
  const [reading, setReading] = useState(false);
  const { run, branches, other } = viewing;
  useEffect(() => {
    void readList();
    const asked = viewing.otherPath.value;
    if (asked !== null && other.value === null) void choose(asked);
  }, []);
  const others = branches.value.filter((each) => each !== run);
  // The run that is shown is in the list too: it is told by the end of its path.
  const served = (listed.value ?? []).filter(({ base }) => !base.endsWith(`/${run.name}/`));
  const choose = async (value: string): Promise<void> => {
    setFailed(false);
    if (value.startsWith('branch ')) {
      other.value = others[Number(value.slice(7))] ?? null;
      viewing.otherPath.value = null;
      return;
    }
    setReading(true);
    try {
      other.value = value === '' ? null : await readOther(value);
      viewing.otherPath.value = other.value === null ? null : value;
      setFailed(value !== '' && other.value === null);
    } catch {
      setFailed(true);
    }
    setReading(false);
  };
  return (
    <p class="choose-other">
      <label>
        {text.comparing.compareWith}{' '}
        <select
          class="filter"
          value={viewing.otherPath.value ?? ''}
          onChange={(event) => void choose(event.currentTarget.value)}
          aria-busy={reading}
        >
          <option value="">{text.comparing.chooseRun}</option>
          {others.map((each, place) => (
            <option key={each.control?.id ?? place} value={`branch ${place}`}>
              {text.comparing.branch(branches.value.indexOf(each) + 1)}
            </option>
          ))}
          {served.map(({ base, title, recipe, name }) => (
            <option key={base} value={base}>
              {`${said(title, language.value)} · ${text.seedOf(recipe.strategy, recipe.seed)} · ${name}`}
            </option>
          ))}
        </select>
      </label>{' '}
      {reading && <span role="status">{text.loading}…</span>}
      {failed && <span role="alert">{text.comparing.cannotRead}</span>}
      {others.length + served.length === 0 && listed.value !== null && (
        <span class="note">{text.comparing.nothingToCompare}</span>
      )}
    </p>
  );
}

/** The sentence of a pair: what it shows, never more. */
function titleOf(
  viewing: Viewing,
  other: Run,
  metric: string,
  names: readonly [string, string],
): string {
  const text = catalogue(language.value).comparing;
  const { run, player } = viewing;
  const hours = player.hours.value;
  const pairs = countryPairs(run.measures.value, other.measures.value, metric, hours);
  const own = pairs.find(({ country }) => country === viewing.country) ?? pairs[0];
  const day = moment(hours, language.value);
  if (own === undefined) return text.noPair(day);
  const change = own.second - own.first;
  const where = viewing.names.value.country(own.country);
  const unit = unitOf(metric);
  if (Math.abs(change) <= LEAST[unit]) return text.hardlyDiffer(where, day);
  if (metric.startsWith('attitude:')) {
    const size = decimal(Math.abs(change), decimalsFor(Math.abs(change)), language.value);
    const toward = viewing.names.value.country(metric.split(':')[1] ?? '');
    return (change > 0 ? text.warmer : text.colder)(names[1], where, size, toward);
  }
  const measure = viewing.names.value.measure(metric);
  const size = writeChange(metric, Math.abs(change), language.value).replace('+', '');
  return (change > 0 ? text.higher : text.lower)(names[1], measure, where, size);
}

export function CompareView({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value).comparing;
  const { run } = viewing;
  const other = viewing.other.value;
  if (other === null) {
    return (
      <div class="compare">
        <div class="sentence">
          <h1>{text.title}</h1>
          <p>{text.what}</p>
        </div>
        <Choose viewing={viewing} />
      </div>
    );
  }
  const isPair = samePeople(run.people, other.people);
  const names = namesFor(viewing, other);
  const metric = viewing.metric.value;
  const common = { viewing, other, metric, country: viewing.country, names };
  return (
    <div class="compare">
      <div class="sentence">
        <h1>{titleOf(viewing, other, metric, names)}</h1>
        <p>
          {isPair && run.seed === other.seed ? text.sameLuck(run.seed) : text.otherLuck}{' '}
          {text.onePair}
        </p>
      </div>
      <Choose viewing={viewing} />
      <Pictures viewing={viewing} other={other} names={names} isPair={isPair} />
      <ul class="compare-legend">
        <li class="strategy-2">
          <i aria-hidden="true" /> {text.higherUnder('A', names[0])}
        </li>
        <li class="strategy-1">
          <i aria-hidden="true" /> {text.higherUnder('B', names[1])}
        </li>
        <li>
          <select
            class="choice"
            aria-label={catalogue(language.value).measure}
            value={metric}
            onChange={(event) => viewing.chooseMetric(event.currentTarget.value)}
          >
            {viewing.metrics.value.map((each) => (
              <option key={each} value={each}>
                {viewing.names.value.measure(each)}
              </option>
            ))}
          </select>
        </li>
      </ul>
      <div class="compare-charts">
        <BothLines {...common} />
        <DifferenceLine {...common} />
        <WhatEachDid viewing={viewing} other={other} />
        <ByCountry {...common} />
      </div>
    </div>
  );
}
