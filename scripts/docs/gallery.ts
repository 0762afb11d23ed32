/** The list of the scenarios that come along, for the README of their folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario, type Scenario } from '../../sim/index.ts';
import { EXPERIMENTS } from '../find-scenario.ts';
import { readFile } from '../read-files.ts';

const HEAD = `# Scenarios

<!-- Made by npm run docs from the scenario files; changes here are overwritten. -->

Each file describes countries, people, actors and strategies, and what is measured. The modeline at
its top gives an editor the schema in \`scenario.schema.json\`, which completes and checks it while it
is written; \`npm run -s diplosim -- check FILE\` checks what a schema cannot say.

A file may name files in its own folder, below it, and anywhere in this collection. Scenarios under
\`cases/\` name real countries: they are illustrations, not forecasts, and every output says so.
`;

const TABLE = `
| scenario | what it is about | citizens | days | strategies |
|---|---|---|---|---|
`;

function readShipped(folder: string, name: string): Scenario {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const source = { name: path, text, read: readFile, data: [], overrides: [] };
  const read = readScenario(source, 'en');
  if (read.scenario === null) {
    const [first] = read.diagnostics;
    throw new Error(`${name}: ${first?.message ?? 'it cannot be read'}`);
  }
  return read.scenario;
}

function row(name: string, { title, summary, population, time, strategies }: Scenario): string {
  const days = (time.ticks * time.tickHours) / 24;
  const words = `**${title.en}** (${title.fr}). ${summary.en}`.replace(/\s+/g, ' ').trim();
  const arms = strategies.map(({ id }) => `\`${id}\``).join(', ');
  return `| [${name}](${name}) | ${words} | ${population.citizens} | ${days} | ${arms} |\n`;
}

const REPLICATIONS = `
Those under \`replications/\` run a textbook model in place of everything else, and say how near
they come to the figure that was published.

| scenario | what it rebuilds | model |
|---|---|---|
`;

const replicationRow = (name: string, { title, summary, model }: Scenario): string => {
  const words = `**${title.en}** (${title.fr}). ${summary.en}`.replace(/\s+/g, ' ').trim();
  return `| [${name}](${name}) | ${words} | \`${model?.name}\` |\n`;
};

/** The text of the README, scenarios in the order of their paths. */
export function gallery(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml') && !EXPERIMENTS.test(name))
    .sort();
  const all = names.map((name) => [name, readShipped(folder, name)] as const);
  const ours = all.filter(([, { model }]) => model === null);
  const replications = all.filter(([, { model }]) => model !== null);
  return [
    HEAD + TABLE,
    ...ours.map(([name, scenario]) => row(name, scenario)),
    ...(replications.length === 0 ? [] : [REPLICATIONS]),
    ...replications.map(([name, scenario]) => replicationRow(name, scenario)),
  ].join('');
}
