/** `diplosim list`: the scenarios that come along, and the runs in the usual place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readManifest, type Scenario } from '../../sim/index.ts';
import type { Command } from '../command.ts';
import { InputFault } from '../faults.ts';
import { shippedScenarios } from '../find-scenario.ts';
import { packageRoot, RUNS_FOLDER } from '../paths.ts';
import { readScenarioFile } from '../read-scenario.ts';
import { isRunFolder } from '../run-folder/run-folder.ts';
import type { Terminal } from '../terminal.ts';

export const list: Command = {
  name: 'list',
  words: '',
  least: 0,
  most: 0,
  summary: 'command-list',
  options: {},
  run(_request, terminal) {
    const scenarios = shippedScenarios().map(({ id, path }) => ({
      id,
      path,
      scenario: readOrNull(path, terminal),
    }));
    const runs = knownRuns(RUNS_FOLDER);
    terminal.out(
      terminal.json
        ? JSON.stringify({ scenarios: scenarios.map(asData), runs })
        : [...scenarioLines(scenarios, terminal), ...runLines(runs, terminal)].join('\n'),
    );
    return Promise.resolve();
  },
};

interface Listed {
  readonly id: string;
  readonly path: string;
  readonly scenario: Scenario | null;
}

function readOrNull(path: string, terminal: Terminal): Scenario | null {
  try {
    return readScenarioFile(path, [], [], terminal).scenario;
  } catch (error) {
    if (error instanceof InputFault) {
      return null;
    }
    throw error;
  }
}

const days = ({ ticks, tickHours }: Scenario['time']) => (ticks * tickHours) / 24;

function asData({ id, path, scenario }: Listed) {
  const file = relative(packageRoot, path).replaceAll('\\', '/');
  if (scenario === null) {
    return { id, file, title: null };
  }
  const { title, summary, illustration, population, time, strategies } = scenario;
  return {
    ...{ id, file, title, summary, illustration, citizens: population.citizens },
    ...{ ticks: time.ticks, days: days(time), strategies: strategies.map((arm) => arm.id) },
  };
}

function scenarioLines(scenarios: readonly Listed[], { say, language, outColors }: Terminal) {
  const width = Math.max(0, ...scenarios.map(({ id }) => id.length));
  return [
    outColors.bold(say('list-scenarios')),
    ...scenarios.map(({ id, scenario }) => {
      const name = `  ${id.padEnd(width)}  `;
      if (scenario === null) {
        return name + say('list-broken', { id });
      }
      const { model, population, time } = scenario;
      const size =
        model === null
          ? say('list-size', { citizens: population.citizens, days: days(time) })
          : say('list-model', { model: model.name });
      return `${name}${scenario.title[language]} (${size})`;
    }),
  ];
}

interface KnownRun {
  readonly path: string;
  readonly scenario: string;
  readonly strategy: string;
  readonly seed: string;
  readonly digest: string;
}

/** The runs in a folder by their manifests; those that cannot be read are left out. */
function knownRuns(folder: string): KnownRun[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(isRunFolder)
    .sort()
    .flatMap((path) => {
      const manifest = readManifest(readFileSync(join(path, 'manifest.json'), 'utf8'));
      if (typeof manifest === 'string') {
        return [];
      }
      const { scenario, strategy, seed } = manifest.recipe;
      return [{ path, scenario, strategy, seed, digest: manifest.digest }];
    });
}

function runLines(runs: readonly KnownRun[], { say, outColors }: Terminal): string[] {
  if (runs.length === 0) {
    return [];
  }
  return [
    '',
    outColors.bold(say('list-runs', { folder: RUNS_FOLDER })),
    ...runs.map(({ path, strategy, digest }) => `  ${path}  ${strategy}  ${digest}`),
  ];
}
