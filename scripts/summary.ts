/** What a run came to, for a reader at a terminal. */
import Table from 'cli-table3';
import type { Manifest, Outcome, Scenario } from '../sim/index.ts';
import { count, decimal } from '../viz/text/numbers.ts';
import type { Summary } from './replicates/statistics.ts';
import type { Terminal } from './terminal.ts';

/** What is shown of a run, recorded or not. */
export interface RunResult {
  readonly strategy: string;
  readonly seed: string;
  readonly networkSeed: string;
  readonly ticks: number;
  readonly tickHours: number;
  readonly digest: string;
  readonly counts: Manifest['counts'];
  readonly outcomes: Manifest['outcomes'];
}

const REACHED = ':reached';

/** Head, figures and outcomes of one run, as lines. */
export function runSummary(
  terminal: Terminal,
  scenario: Scenario,
  result: RunResult,
  path: string | null,
): string {
  const { say, outColors: colors } = terminal;
  const facts: Fact[] = [
    ...(scenario.model === null
      ? pipelineFacts(terminal, result)
      : modelFacts(terminal, scenario.model.name, result)),
    [say('summary-digest'), result.digest],
    ...(path === null ? [] : [[say('summary-folder'), path] as const]),
  ];
  return [
    ...heading(terminal, scenario),
    ...columns(facts),
    '',
    outcomeTable(terminal, scenario.outcomes, result.outcomes),
    ...(scenario.outcomes.some(({ headline }) => headline) ? [say('summary-headline')] : []),
    colors.dim(say('summary-one-run')),
    ...(path === null ? [] : [say('summary-next', { path })]),
  ].join('\n');
}

type Fact = readonly [name: string, value: string];

function pipelineFacts(terminal: Terminal, result: RunResult): Fact[] {
  const { say } = terminal;
  const number = (name: string) => result.counts[name] ?? 0;
  return [
    [say('summary-strategy'), result.strategy],
    [say('summary-seed'), result.seed],
    [say('summary-network-seed'), result.networkSeed],
    [say('summary-time'), duration(terminal, result.ticks, result.tickHours)],
    [
      say('summary-public'),
      say('summary-public-value', { agents: number('agents'), ties: number('ties') }),
    ],
    [
      say('summary-traffic'),
      say('summary-traffic-value', {
        posts: number('posts'),
        shares: number('shares'),
        impressions: number('impressions'),
      }),
    ],
  ];
}

/** A canonical model has no strategies, and ticks that are no hours. */
function modelFacts({ say }: Terminal, model: string, result: RunResult): Fact[] {
  const { agents = 0, ties = 0 } = result.counts;
  return [
    [say('summary-model'), model],
    [say('summary-seed'), result.seed],
    [say('summary-network-seed'), result.networkSeed],
    [say('summary-time'), say('summary-ticks', { ticks: result.ticks })],
    ...(agents === 0
      ? []
      : [[say('summary-agents'), say('summary-public-value', { agents, ties })] as const]),
  ];
}

/** The same for replicates: means, spread and intervals. */
export function replicatesSummary(
  terminal: Terminal,
  scenario: Scenario,
  summaries: Readonly<Record<string, Summary>>,
  { runs, networks, path }: { runs: number; networks: number; path: string | null },
): string {
  const { say, language } = terminal;
  const table = plainTable(
    ['summary-outcome', 'summary-mean', 'summary-sd', 'summary-interval', 'summary-runs'].map(
      (key) => say(key as 'summary-mean'),
    ),
  );
  const show = (value: number | null) => (value === null ? '–' : decimal(value, 4, language));
  for (const [name, { mean, sd, ci95, n }] of Object.entries(summaries)) {
    const [low, high] = ci95;
    const interval = low === null ? '–' : `${show(low)} … ${show(high)}`;
    table.push([name, show(mean), show(sd), interval, count(n, language)]);
  }
  return [
    ...heading(terminal, scenario),
    say('summary-replicates', { n: runs, networks }),
    '',
    table.toString(),
    ...(path === null ? [] : [`${say('summary-folder')} ${path}`]),
  ].join('\n');
}

function heading({ language, say, outColors }: Terminal, scenario: Scenario): string[] {
  const { title, illustration } = scenario;
  return [
    outColors.bold(title[language]),
    ...(illustration ? [outColors.yellow(say('illustration'))] : []),
  ];
}

function columns(facts: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}

/** How long a run is in the words of its own clock. */
function duration({ say }: Terminal, ticks: number, tickHours: number): string {
  const hours = ticks * tickHours;
  return hours % 24 === 0
    ? say('summary-days', { days: hours / 24, ticks })
    : say('summary-hours', { hours, ticks });
}

function outcomeTable(
  { say, language, outColors }: Terminal,
  outcomes: readonly Outcome[],
  values: Manifest['outcomes'],
): string {
  const reached = Object.keys(values).some((name) => name.endsWith(REACHED));
  const table = plainTable([
    ...[say('summary-outcome'), say('summary-value')],
    ...(reached ? [say('summary-reached')] : []),
  ]);
  const headline = new Set(outcomes.filter((outcome) => outcome.headline).map(({ name }) => name));
  const show = (value: number | null | undefined) =>
    value === undefined ? '' : value === null ? '–' : decimal(value, 4, language);
  for (const [name, value] of Object.entries(values)) {
    if (!name.endsWith(REACHED)) {
      const shown = headline.has(name) ? outColors.bold(name) : name;
      table.push([shown, show(value), ...(reached ? [show(values[name + REACHED])] : [])]);
    }
  }
  return table.toString();
}

/** A table with rules below its head alone, numbers to the right. */
export function plainTable(head: string[]) {
  const none = '';
  return new Table({
    head,
    colAligns: head.map((_, place) => (place === 0 ? 'left' : 'right')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: {
      ...{ top: none, 'top-mid': none, 'top-left': none, 'top-right': none },
      ...{ bottom: none, 'bottom-mid': none, 'bottom-left': none, 'bottom-right': none },
      ...{ left: none, 'left-mid': none, mid: none, 'mid-mid': none },
      ...{ right: none, 'right-mid': none, middle: none },
    },
  });
}
