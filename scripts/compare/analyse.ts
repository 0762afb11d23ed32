/** From what the runs gave to the comparison: everything that is printed, kept and drawn. */
import {
  clusteredMean,
  differences,
  ENGINE_VERSION,
  exceedance,
  intervalOf,
  known,
  MECHANISMS,
  mean,
  type Outcome,
  PUBLIC_METRICS,
  ratioOfMeans,
  type Scenario,
  sorted,
  type Text,
  verdictOn,
} from '../../sim/index.ts';
import { span } from '../../viz/text/numbers.ts';
import type {
  Acceptability,
  Arm,
  Comparison,
  Course,
  ExpectationResult,
  OutcomeNote,
  Question,
} from './comparison.ts';
import { COMPARISON_FORMAT } from './comparison.ts';
import { armOutcomes, isRanked, namedOutcomes, spending } from './effects.ts';
import type { Gathered } from './gathered.ts';
import { addressedOf, equityOf, harmOf, publicEffects } from './groups.ts';
import { inBoth, type Labels, labelsOf, measureOf, metricOf, publicOf, sayBoth } from './labels.ts';
import type { Plan } from './plan.ts';
import { robustnessOf } from './robustness.ts';
import type { Ended } from './run.ts';
import { sentencesOf } from './sentences.ts';

export function analyse(plan: Plan, { gathered, runs, failures, sharp }: Ended): Comparison {
  const { recipe, document } = plan.prepared;
  const { scenario } = recipe;
  const labels = labelsOf(scenario);
  const replicates = gathered.replicates();
  const outcomes = outcomeNotes(plan, labels);
  const effects = armOutcomes(plan, gathered);
  const arms = plan.arms.map(
    ({ id, title, means }, arm): Arm => ({
      ...{ strategy: id, title, means, ranked: isRanked(plan, arm) },
      spent: mean(known(spending(gathered, scenario, arm))),
      outcomes: effects[arm] ?? {},
    }),
  );
  const ranked = arms.filter((arm) => arm.ranked).length;
  const found = {
    ...{ format: COMPARISON_FORMAT, engine: ENGINE_VERSION, scenario: scenario.id },
    ...{ title: scenario.title, summary: scenario.summary, illustration: scenario.illustration },
    baseline: plan.arms[0]?.id ?? '',
    replicates: replicates.length,
    networks: new Set(replicates.map(gathered.networkOf)).size,
    seed: recipe.seed,
    networkSeed: recipe.networkSeed,
    overrides: document.recipe.overrides,
    ticks: scenario.time.ticks,
    tickHours: scenario.time.tickHours,
    injects: injectsOf(scenario),
    question: questionOf(plan, labels, sharp),
    outcomes,
    labels: Object.fromEntries(
      [...outcomes.map(({ measure }) => measure), ...PUBLIC_METRICS].map((measure) => [
        measure,
        labels.measure(measure, 'all'),
      ]),
    ),
    arms,
    unranked: replicates.length < 2 ? 'one-pair' : ranked < 2 ? 'no-open-arms' : null,
    expectations: expectationsOf(plan, gathered),
    public: publicEffects(plan, gathered, labels),
    equity: equityOf(plan, gathered, labels),
    harm: harmOf(plan, gathered, labels),
    courses: plan.deciding.flatMap((outcome) => coursesOf(plan, gathered, outcome)),
    acceptability: plan.deciding.flatMap((outcome) => acceptabilityOf(plan, gathered, outcome)),
    worlds: robustnessOf(plan, gathered, effects),
    mechanisms: MECHANISMS.filter(({ name }) => scenario.mechanisms[name]?.['off'] === false).map(
      ({ name, summary, validated }) => ({ name, summary, validated }),
    ),
    failures,
    runs,
  } as const;
  return { ...found, sentences: sentencesOf(found) };
}

function injectsOf({ timeline, time }: Scenario): Comparison['injects'] {
  const end = time.ticks * time.tickHours;
  return timeline
    .flatMap(({ id, at, title }) => (at !== null && at < end ? [{ id, hours: at, title }] : []))
    .sort((a, b) => a.hours - b.hours);
}

function outcomeNotes(plan: Plan, labels: Labels): OutcomeNote[] {
  return namedOutcomes(plan.prepared.recipe.scenario).map(({ name, outcome, reached }) => {
    const metric = metricOf(outcome.metric);
    const measure = measureOf(outcome);
    const country = publicOf(outcome);
    const decides = plan.deciding.find((each) => each.name === outcome.name);
    const label = labels.measure(measure, country);
    return {
      name,
      metric: outcome.metric,
      label: reached
        ? sayBoth('outcome-reached', (language) => ({ outcome: label[language] }))
        : label,
      summary: metric?.summary ?? label,
      unit: metric?.unit ?? '',
      good: decides?.good ?? outcome.good,
      headline: decides !== undefined && !reached,
      ...{ reached, measure, country },
    };
  });
}

/** The card, with what it leaves open as the scenario has it. */
function questionOf(plan: Plan, labels: Labels, sharp: boolean | null): Question {
  const { card, arms, deciding, replicates, effectOfInterest, prepared } = plan;
  const { scenario } = prepared.recipe;
  const places = addressedOf(plan).map((id) => labels.country(id));
  const hours = scenario.time.ticks * scenario.time.tickHours;
  return {
    given: card !== null,
    question: card?.question ?? scenario.title,
    population: card?.population ?? inBoth((language) => places.map((p) => p[language]).join(', ')),
    horizon: card?.horizon ?? inBoth((language) => span(hours, language)),
    outcomes: deciding.map(({ name }) => name),
    arms: arms.map(({ id }) => id),
    effectOfInterest,
    stop: { rule: plan.untilSharp ? 'precision' : 'fixed', replicates, reached: sharp },
  };
}

/** What a strategy is called, compared or not. */
function titleOf({ prepared }: Plan, strategy: string): Text {
  const found = prepared.recipe.scenario.strategies.find(({ id }) => id === strategy);
  return found?.title ?? { en: strategy, fr: strategy };
}

function expectationsOf(plan: Plan, gathered: Gathered): ExpectationResult[] {
  const networks = gathered.replicates().map(gathered.networkOf);
  return plan.prepared.recipe.scenario.expect.map((expected) => {
    const [arm, against] = [expected.arm, expected.against].map((name) =>
      plan.arms.findIndex(({ id }) => id === name),
    ) as [number, number];
    const about = {
      ...expected,
      armTitle: titleOf(plan, expected.arm),
      againstTitle: titleOf(plan, expected.against),
    };
    if (arm < 0 || against < 0) {
      return { ...about, verdict: 'not-compared', difference: null, ci95: [null, null] };
    }
    const read = (place: number) =>
      gathered.values(place, ({ outcomes }) => outcomes[expected.outcome]);
    const estimate = clusteredMean(differences(read(arm), read(against)), networks);
    const ci95 = intervalOf(estimate);
    const verdict = verdictOn(expected.direction, ci95, plan.effectOfInterest);
    return { ...about, verdict, difference: estimate?.mean ?? null, ci95 };
  });
}

function coursesOf(plan: Plan, gathered: Gathered, outcome: Outcome): Course[] {
  const measure = measureOf(outcome);
  const { courses } = gathered;
  return courses.countries(measure).map((country) => ({
    ...{ outcome: outcome.name, measure, country, hours: courses.hours },
    arms: courses
      .bands(measure, country)
      .map((bands, arm) => ({ strategy: plan.arms[arm]?.id ?? '', ...bands })),
  }));
}

const CURVE_POINTS = 41;
const CURVE_LEVEL = 0.99;

/** From no benefit to more than any arm may bring. */
function acceptabilityOf(plan: Plan, gathered: Gathered, outcome: Outcome): Acceptability[] {
  const { scenario } = plan.prepared.recipe;
  const networks = gathered.replicates().map(gathered.networkOf);
  const sign = outcome.good === 'down' ? -1 : 1;
  const costs = plan.arms.map((_, arm) => spending(gathered, scenario, arm));
  const values = plan.arms.map((_, arm) =>
    gathered.values(arm, ({ outcomes }) => outcomes[outcome.name]),
  );
  const rates = plan.arms.flatMap(({ id }, arm) => {
    const effect = differences(values[arm] ?? [], values[0] ?? []).map((pair) =>
      pair === null ? null : sign * pair,
    );
    const cost = differences(costs[arm] ?? [], costs[0] ?? []);
    const priced = arm > 0 && isRanked(plan, 0) && isRanked(plan, arm);
    const rate = priced ? ratioOfMeans(effect, cost, networks) : null;
    return rate?.error == null ? [] : [{ strategy: id, rate }];
  });
  const highs = rates.map(({ rate }) => intervalOf(rate, CURVE_LEVEL)[1] ?? 0);
  const most = sorted(highs).at(-1) ?? 0;
  if (outcome.good === null || outcome.metric === 'spent' || !(most > 0)) {
    return [];
  }
  const worth = Array.from(
    { length: CURVE_POINTS },
    (_, point) => (most * point) / (CURVE_POINTS - 1),
  );
  const arms = rates.map(({ strategy, rate }) => ({
    strategy,
    probability: worth.map((least) => exceedance(rate, least)),
  }));
  return [{ outcome: outcome.name, worth, arms }];
}
