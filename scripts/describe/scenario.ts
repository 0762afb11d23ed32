/** A scenario in words: who is in it, what they may do, what happens, what is asked. */
import type { Action, Scenario } from '../../sim/index.ts';
import { decimal, percent } from '../../viz/text/numbers.ts';
import type { Terminal } from '../terminal.ts';
import { aboutModelScenario } from './model.ts';
import type { Page, Section } from './page.ts';
import { settingsText } from './settings-text.ts';

export function aboutScenario(scenario: Scenario, terminal: Terminal): Page {
  const { say, language } = terminal;
  if (scenario.model !== null) {
    return aboutModelScenario(scenario, terminal);
  }
  const { title, summary, illustration, population, time } = scenario;
  const size = { file: scenario.id, agents: population.citizens, ticks: time.ticks };
  return {
    title: title[language],
    lead: [
      summary[language],
      say('describe-size', { ...size, days: (time.ticks * time.tickHours) / 24 }),
      ...(illustration ? [say('illustration')] : []),
    ],
    sections: [
      { title: say('describe-countries'), entries: countries(scenario, terminal) },
      { title: say('describe-actors'), entries: actors(scenario, terminal) },
      { title: say('describe-claims'), entries: claims(scenario, terminal) },
      { title: say('describe-strategies'), entries: strategies(scenario, terminal) },
      { title: say('describe-timeline'), entries: timeline(scenario, terminal) },
      { title: say('describe-outcomes'), entries: scenario.outcomes.map(({ name }) => [name, '']) },
      { title: say('describe-expect'), entries: expectations(scenario, terminal) },
    ],
  };
}

type Entries = Section['entries'];

const countries = (scenario: Scenario, { say, language }: Terminal): Entries =>
  scenario.countries.map(({ id, title, share, languages }) => {
    const spoken = Object.entries(languages).map(([name, part]) => {
      return `${name} ${percent(part, language)}`;
    });
    const size = say('describe-share', { share: percent(share, language) });
    return [title[language] || id, `${size} · ${spoken.join(', ')}`];
  });

const actors = (scenario: Scenario, { say, language }: Terminal): Entries =>
  scenario.actors.map(({ id, title, kind, country, means, staff, budget }) => [
    title[language] || id,
    [kind, country, means, ...(budget > 0 ? [say('describe-budget', { staff, budget })] : [])].join(
      ', ',
    ),
  ]);

const claims = (scenario: Scenario, { say, language }: Terminal): Entries =>
  scenario.claims.map(({ id, text, truth }) => [
    id,
    `${text[language]} (${say(truth ? 'describe-true' : 'describe-false')})`,
  ]);

const actionText = (action: Action): string => `${action.actor} ${action.do}`;

const strategies = (scenario: Scenario, { say, language }: Terminal): Entries =>
  scenario.strategies.map(({ id, title, means, actions }) => {
    const done =
      actions.length === 0 ? say('describe-silence') : actions.map(actionText).join(' · ');
    return [title[language] || id, `${means} · ${done}`];
  });

const timeline = (scenario: Scenario, { say, language }: Terminal): Entries =>
  scenario.timeline.map((inject) => {
    const when =
      inject.at === null
        ? say('describe-when', { metric: inject.when?.metric ?? '' })
        : say('describe-at', { hour: decimal(inject.at, inject.at % 1 === 0 ? 0 : 1, language) });
    const settings = settingsText(inject.settings);
    return [inject.title[language] || inject.id, [when, inject.do, settings].join(' · ')];
  });

const expectations = (scenario: Scenario, { say, language }: Terminal): Entries =>
  scenario.expect.map(({ outcome, arm, against, direction, reason }) => [
    `${outcome}, ${arm} / ${against}`,
    `${say(`describe-${direction}`)} · ${reason[language]}`,
  ]);
