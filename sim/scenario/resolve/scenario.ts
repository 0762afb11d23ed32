/** From what the schema let pass to a scenario as the engine takes it. */
import type { Catalogues, EventKind } from '../catalogues.ts';
import { GENERATOR, PLAUSIBILITY, TICK_MINUTES } from '../defaults.ts';
import { minutesOf } from '../duration.ts';
import type { Claim, NetworkChoice, Scenario, Settings } from '../scenario.ts';
import type { PipelineInput } from '../schema/scenario.ts';
import { resolveActors } from './actors.ts';
import { resolveCountries } from './countries.ts';
import { resolveMechanisms } from './mechanisms.ts';
import {
  resolveExpectations,
  resolveOutcomes,
  resolveStrategies,
  resolveTimeline,
} from './plans.ts';
import { type Given, settingsOf } from './settings.ts';
import { askedByStates, resolveDyads, resolveTreaty } from './states.ts';
import { resolveTeaching } from './teaching.ts';
import { nameFrom, textFrom, titleFrom } from './words.ts';

/** Two variables that arm each other have no network. */
const NO_NETWORK = 'none';

/** A canonical model's file, as the schema lets it pass. */
export interface ModelInput
  extends Pick<PipelineInput, 'id' | 'title' | 'summary' | 'illustration' | 'time' | 'outcomes'> {
  readonly model: string;
  readonly parameters?: Given;
  readonly network?: unknown;
}

/** The scenario of `input`, in which nothing is wrong any more. */
export function resolveScenario(
  input: PipelineInput | ModelInput,
  seed: string,
  catalogues: Catalogues,
): Scenario {
  const time = timeOf(input.time);
  const endHours = time.ticks * time.tickHours;
  const base = {
    id: input.id,
    title: textFrom(input.title),
    summary: textFrom(input.summary),
    illustration: input.illustration ?? false,
    time,
    seed,
    network: networkOf(input.network ?? usualNetwork(input, catalogues), catalogues),
    outcomes: resolveOutcomes(input.outcomes, endHours, catalogues),
  };
  if ('model' in input) return { ...base, ...withoutPipeline(input, catalogues) };
  const countries = resolveCountries(input);
  const actors = resolveActors(input, countries);
  const using = {
    actors,
    outcomes: base.outcomes,
    strategies: resolveStrategies(input, actors, endHours, catalogues),
    timeline: resolveTimeline(input, catalogues),
    teaching: resolveTeaching(input.teaching, catalogues),
  };
  const treaty = resolveTreaty(input.treaty, countries);
  const asks = askedByStates(countries, treaty);
  const scenario = {
    ...base,
    ...using,
    countries,
    population: { citizens: input.population?.citizens ?? 0 },
    issues: (input.issues ?? []).map(({ id, title }) => ({ id, title: titleFrom(title, id) })),
    claims: (input.claims ?? []).map(claimOf),
    mechanisms: resolveMechanisms(givenMechanisms(input), { ...using, asks }, catalogues),
    expect: resolveExpectations(input),
    dyads: resolveDyads(input.dyads, countries),
    treaty,
    model: null,
  };
  return { ...scenario, languages: languagesOf(scenario, catalogues) };
}

function withoutPipeline(input: ModelInput, { models }: Catalogues) {
  const fields = models.find(({ name }) => name === input.model)?.parameters ?? {};
  return {
    languages: [],
    countries: [],
    population: { citizens: 0 },
    issues: [],
    claims: [],
    actors: [],
    mechanisms: {},
    strategies: [{ id: 'silence', title: nameFrom('silence'), means: 'open', actions: [] }],
    timeline: [],
    expect: [],
    dyads: [],
    treaty: null,
    teaching: null,
    model: { name: input.model, parameters: settingsOf(fields, input.parameters) },
  } as const;
}

function timeOf({ tick, duration, ticks }: PipelineInput['time']): Scenario['time'] {
  const minutes = tick === undefined ? TICK_MINUTES : minutesOf(tick);
  const count = ticks ?? minutesOf(duration ?? '0m') / minutes;
  return { tickHours: minutes / 60, ticks: count };
}

/** The network where none is asked for. */
function usualNetwork(input: PipelineInput | ModelInput, { models }: Catalogues): Given {
  if (!('model' in input)) return { generator: GENERATOR };
  const model = models.find(({ name }) => name === input.model);
  return model?.usualNetwork ?? { generator: NO_NETWORK };
}

function networkOf(network: unknown, { generators }: Catalogues): NetworkChoice {
  const given = network as Given;
  const name = (given['generator'] as string | undefined) ?? 'imported';
  const fields = generators.find((generator) => generator.name === name)?.parameters ?? {};
  return {
    generator: name,
    settings: settingsOf(fields, given),
    edges: (given['edges'] as string | undefined) ?? null,
    nodes: (given['nodes'] as string | undefined) ?? null,
  };
}

function claimOf(claim: NonNullable<PipelineInput['claims']>[number]): Claim {
  return {
    id: claim.id,
    text: textFrom(claim.text),
    truth: claim.truth,
    plausibility: claim.plausibility ?? PLAUSIBILITY[claim.truth ? 'true' : 'false'],
    about: claim.about ?? null,
    accuses: claim.accuses ?? null,
    harm: claim.harm ?? 1,
    manipulative: claim.manipulative ?? false,
  };
}

const givenMechanisms = ({ mechanisms }: PipelineInput) =>
  (mechanisms ?? {}) as Readonly<Record<string, Given | undefined>>;

/** Those that people speak, in the order of the file, then those that are only written. */
function languagesOf(
  scenario: Omit<Scenario, 'languages'>,
  { actions, injects }: Catalogues,
): string[] {
  const found = new Set<string>();
  for (const { languages } of scenario.countries) {
    for (const language of Object.keys(languages)) found.add(language);
  }
  for (const { accounts } of scenario.actors)
    for (const { language } of accounts) found.add(language);
  for (const { language } of scenario.outcomes) if (language !== null) found.add(language);
  const add = (kinds: readonly EventKind[], event: { do: string; settings: Settings }): void => {
    const fields = kinds.find(({ name }) => name === event.do)?.fields ?? {};
    for (const [name, field] of Object.entries(fields)) {
      if (field.type !== 'reference' || field.to !== 'language') continue;
      const named = event.settings[name];
      for (const language of Array.isArray(named) ? named : [named]) {
        if (typeof language === 'string') found.add(language);
      }
    }
  };
  for (const strategy of scenario.strategies)
    for (const action of strategy.actions) add(actions, action);
  for (const inject of scenario.timeline) add(injects, inject);
  for (const { options } of scenario.teaching?.decisions ?? []) {
    for (const option of options) for (const inject of option.injects) add(injects, inject);
  }
  return [...found];
}
