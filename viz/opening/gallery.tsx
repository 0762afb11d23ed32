/** The scenarios: one large, the others small, narrowed by theme and by length of the session. */
import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { THEMES, type Theme, themePicture } from '../charts/theme-picture.ts';
import type { DescribedScenario } from '../engine/engine.ts';
import { openServed, startScenario, theEngine } from '../page.ts';
import type { ListedRun } from '../served.ts';
import { language } from '../settings.ts';
import { shippedFiles } from '../shipped.ts';
import { span } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import { themeOf } from './theme.ts';

/** Null until the worker has read them. */
export const scenarios = signal<readonly DescribedScenario[] | null>(null);
const starting = signal<string | null>(null);

async function describe(): Promise<void> {
  scenarios.value ??= await theEngine().describe(await shippedFiles());
}

/** Reads the scenarios once. */
export function useScenarios(): void {
  useEffect(() => {
    describe().catch(() => {
      scenarios.value = [];
    });
  }, []);
}

const LENGTHS = [60, 75, 90];

/** Accounts with which a run takes seconds and not a minute. */
const CLASS_SIZE = 2000;

/** The one shown large: made for a class, with the most to decide; else the first. */
export function leadOf(list: readonly DescribedScenario[]): DescribedScenario | null {
  const best = list.reduce<DescribedScenario | null>(
    (most, each) => (most === null || each.decisions > most.decisions ? each : most),
    null,
  );
  return list.find(({ id }) => id === 'hijack') ?? best;
}

function Picture({ scenario, large }: { scenario: DescribedScenario; large: boolean }) {
  const [width, height] = large ? [538, 320] : [236, 92];
  return (
    <span
      class={large ? 'picture large' : 'picture'}
      dangerouslySetInnerHTML={{
        __html: themePicture(themeOf(scenario), scenario.id, width, height),
      }}
    />
  );
}

function Start({ scenario }: { scenario: DescribedScenario }) {
  const text = catalogue(language.value);
  const { path, title, strategies, decisions } = scenario;
  const [strategy, setStrategy] = useState(strategies[0]?.id ?? null);
  const canShrink = scenario.citizens > CLASS_SIZE;
  const [size, setSize] = useState<'class' | 'full'>(canShrink ? 'class' : 'full');
  const name = said(title, language.value);
  if (scenario.isModel) {
    return (
      <p class="start note">
        {text.byCommand} <code>npx diplosim run {path.replace(/\.yaml$/, '')}</code>
      </p>
    );
  }
  const start = (): void => {
    starting.value = path;
    const small = size === 'class' ? [`population.citizens=${CLASS_SIZE}`] : [];
    const wish = { strategy, overrides: small, asks: decisions > 0 };
    void startScenario(path, wish).finally(() => {
      starting.value = null;
    });
  };
  const say = decisions > 0 ? text.playSession : text.startLive;
  return (
    <p class="start">
      <button
        type="button"
        class="button strong"
        disabled={starting.value !== null}
        aria-label={`${say}, ${name}`}
        onClick={start}
      >
        {starting.value === path ? `${text.preparing}…` : say}
      </button>
      {strategies.length > 1 && (
        <select
          class="filter"
          aria-label={`${text.liveStrategy}, ${name}`}
          value={strategy ?? ''}
          onChange={(event) => setStrategy(event.currentTarget.value)}
        >
          {strategies.map(({ id, title: arm }) => (
            <option key={id} value={id}>
              {said(arm, language.value)}
            </option>
          ))}
        </select>
      )}
      {canShrink && (
        <select
          class="filter"
          aria-label={`${text.sizeOfRun}, ${name}`}
          value={size}
          onChange={(event) => setSize(event.currentTarget.value as 'class' | 'full')}
        >
          <option value="class">{text.classSize(CLASS_SIZE)}</option>
          <option value="full">{text.fullSize(scenario.citizens)}</option>
        </select>
      )}
    </p>
  );
}

const kicker = (scenario: DescribedScenario): string => {
  const text = catalogue(language.value);
  const theme = text.themes[themeOf(scenario)];
  return scenario.minutes === 0 ? theme : `${theme} · ${text.minutes(scenario.minutes)}`;
};

function Lead({ scenario, run }: { scenario: DescribedScenario; run: ListedRun | null }) {
  const text = catalogue(language.value);
  const { title, summary, strategies, minutes, decisions, roles } = scenario;
  const first = strategies[0];
  const last = strategies.at(-1);
  const rows: (readonly [string, string])[] = [
    ...(minutes === 0
      ? []
      : [[text.inClass, text.classFigures(minutes, decisions, roles)] as const]),
    [
      text.theModel,
      text.modelFigures(
        scenario.citizens,
        span(scenario.hours, language.value),
        span(scenario.tickHours, language.value),
      ),
    ],
    ...(first === undefined || last === undefined
      ? []
      : [
          [
            text.strategies,
            text.strategyFigures(
              strategies.length,
              said(first.title, language.value),
              said(last.title, language.value),
            ),
          ] as const,
        ]),
  ];
  return (
    <li class="lead-scenario">
      <Picture scenario={scenario} large />
      <div>
        <p class="kicker">{text.themes[themeOf(scenario)]}</p>
        <h2>{said(title, language.value)}</h2>
        <p class="summary">{said(summary, language.value)}</p>
        <dl class="pairs">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Start key={scenario.path} scenario={scenario} />
        {run !== null && (
          <button type="button" class="link" onClick={() => void openServed(run.base)}>
            {text.watchRun}
          </button>
        )}
      </div>
    </li>
  );
}

function Tile({ scenario, onChoose }: { scenario: DescribedScenario; onChoose: () => void }) {
  return (
    <li class="tile">
      <button type="button" onClick={onChoose}>
        <Picture scenario={scenario} large={false} />
        <small class="kicker">{kicker(scenario)}</small>
        <strong>{said(scenario.title, language.value)}</strong>
        <span class="summary">{said(scenario.summary, language.value)}</span>
      </button>
    </li>
  );
}

interface Filters {
  readonly theme: Theme | null;
  readonly minutes: number | null;
}

export const matches = (
  scenario: Pick<DescribedScenario, 'isModel' | 'headline' | 'metrics' | 'minutes'>,
  { theme, minutes }: Filters,
): boolean =>
  (theme === null || themeOf(scenario) === theme) &&
  (minutes === null || (scenario.minutes > 0 && scenario.minutes <= minutes));

export function Gallery({ runs }: { runs: readonly ListedRun[] }) {
  const text = catalogue(language.value);
  const [filters, setFilters] = useState<Filters>({ theme: null, minutes: null });
  const [chosen, setChosen] = useState<string | null>(null);
  const top = useRef<HTMLElement>(null);
  useScenarios();
  const all = scenarios.value;
  if (all === null) return <p class="note">{text.readingScenarios}</p>;
  if (all.length === 0) return null;
  const shown = all.filter((each) => matches(each, filters));
  const lead = shown.find(({ path }) => path === chosen) ?? leadOf(shown);
  const themes = THEMES.filter((theme) => all.some((each) => themeOf(each) === theme));
  return (
    <section aria-labelledby="scenarios-title" ref={top} tabIndex={-1}>
      <div class="gallery-head">
        <h1 id="scenarios-title">{text.openingTitle}</h1>
        <span class="filters">
          <label>
            {text.theme}
            <select
              class="choice"
              value={filters.theme ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setFilters({ ...filters, theme: value === '' ? null : (value as Theme) });
              }}
            >
              <option value="">{text.allThemes}</option>
              {themes.map((theme) => (
                <option key={theme} value={theme}>
                  {text.themes[theme]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text.sessionLength}
            <select
              class="choice"
              value={String(filters.minutes ?? '')}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setFilters({ ...filters, minutes: value === '' ? null : Number(value) });
              }}
            >
              <option value="">{text.anyLength}</option>
              {LENGTHS.map((minutes) => (
                <option key={minutes} value={String(minutes)}>
                  {text.atMost(minutes)}
                </option>
              ))}
            </select>
          </label>
          <span class="aside" role="status">
            {text.shownOf(shown.length, all.length)}
          </span>
        </span>
      </div>
      {shown.length === 0 && (
        <p class="none">
          {text.noneMatches}{' '}
          <button
            type="button"
            class="link"
            onClick={() => setFilters({ theme: null, minutes: null })}
          >
            {text.clearFilters}
          </button>
        </p>
      )}
      <ul class="scenarios">
        {lead !== null && (
          <Lead
            scenario={lead}
            run={runs.find(({ recipe }) => recipe.scenario === lead.id) ?? null}
          />
        )}
        {shown
          .filter((each) => each !== lead)
          .map((each) => (
            <Tile
              key={each.path}
              scenario={each}
              onChoose={() => {
                setChosen(each.path);
                top.current?.scrollIntoView();
                top.current?.focus();
              }}
            />
          ))}
      </ul>
    </section>
  );
}
