/** ODD 7: every submodel, from its declaration and the header of its file. */
import {
  ACTIONS,
  CANONICAL_MODELS,
  type Fields,
  INJECTS,
  MECHANISMS,
  METRICS,
  OPINION_MODELS,
  RANKING_RULES,
} from '../../../sim/index.ts';
import { headerOf } from './header.ts';
import { row, table } from './markdown.ts';

const CERTAINTY = {
  checked: 'checked against its source',
  memory: 'from memory',
  design: 'design choice',
  prototype: 'found by running the mechanisms together',
} as const;

/** Six digits are as many as a reader can use. */
const short = (value: number): string => String(Number(value.toPrecision(6)));

/** The settings of an entry as a table; nothing where it has none. */
function settings(fields: Fields): string {
  const rows = Object.entries(fields).map(([name, field]) => {
    const { meaning } = field;
    if (field.type !== 'quantity') {
      const usual = 'default' in field ? String(field.default ?? 'none') : 'none';
      return row(`\`${name}\``, meaning.en, field.type, usual, '', '');
    }
    const { unit, range, limits, default: usual, source, certainty } = field;
    const [low, high] = range;
    const within =
      low === limits[0] && high === limits[1] ? '' : `; accepted ${limits.map(short).join(' to ')}`;
    const known = source === CERTAINTY[certainty] ? source : `${source} (${CERTAINTY[certainty]})`;
    const start = usual === null ? 'must be given' : short(usual);
    return row(
      `\`${name}\``,
      meaning.en,
      unit,
      start,
      `${short(low)} to ${short(high)}${within}`,
      known,
    );
  });
  const head = ['parameter', 'meaning', 'unit', 'default', 'range', 'source'];
  return rows.length === 0 ? '' : `\n${table(head, rows)}`;
}

const DUE = { tick: 'every tick', day: 'once a day', week: 'once a week' } as const;

function whenOf(mechanism: (typeof MECHANISMS)[number]): string {
  if (mechanism.kind === 'initial') return 'when the population is drawn';
  if (mechanism.kind === 'item') {
    return mechanism.daily === undefined ? 'for each item seen' : 'for each item seen, and daily';
  }
  return DUE[mechanism.every];
}

/** Files that hold more than one mechanism. */
const HOMES: Readonly<Record<string, string>> = {
  'post-delivery': 'delivery',
  'share-delivery': 'delivery',
};

const kebab = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

function mechanisms(root: string): string {
  return MECHANISMS.map((mechanism) => {
    const { name, summary, equation, source, validated, asked, parameters } = mechanism;
    const home = HOMES[name] ?? kebab(name);
    const words = headerOf(root, `sim/mechanisms/${home}.ts`);
    const facts = [
      `- when: ${whenOf(mechanism)}${asked === true ? '; on only where asked for' : ''}`,
      `- equation: ${equation}`,
      `- source: ${source}`,
      `- standing: ${validated ? 'held to an answer from outside by its test' : '**unvalidated**'}`,
      `- reads: ${mechanism.reads.join(', ') || 'nothing'}`,
      `- writes: ${mechanism.writes.join(', ') || 'nothing'}`,
    ];
    const about = words === '' ? summary.en : words;
    return `### ${name}\n\n${about}\n\n${facts.join('\n')}\n${settings(parameters)}`;
  }).join('\n');
}

interface Entry {
  readonly name: string;
  readonly summary: { readonly en: string };
  readonly source: string;
  readonly fields?: Fields;
  readonly parameters?: Fields;
  readonly equation?: string;
}

function entries(root: string, folder: string, list: readonly Entry[]): string {
  return list
    .map(({ name, summary, source, equation, fields, parameters }) => {
      const words = headerOf(root, `sim/${folder}/${kebab(name)}.ts`);
      const formula = equation === undefined ? '' : `\n\n- equation: ${equation}`;
      const about = words === '' ? `${summary.en}.` : words;
      const known = `\n\n- source: ${source}\n`;
      return `### ${name}\n\n${about}${formula}${known}${settings(fields ?? parameters ?? {})}`;
    })
    .join('\n');
}

export function submodels(root: string): string {
  return [
    `## 7. Submodels: the pipeline\n\n${mechanisms(root)}`,
    `## 7a. Ranking rules of the feed\n\n${entries(root, 'ranking', RANKING_RULES)}`,
    `## 7b. Opinion models of the stance\n\n${entries(root, 'opinion', OPINION_MODELS)}`,
    `## 7c. Actions of strategies\n\n${entries(root, 'actions', ACTIONS)}`,
    `## 7d. Injects\n\n${entries(root, 'injects', INJECTS)}`,
    `## 7e. Measures\n\n${entries(root, 'metrics', METRICS)}`,
    `## 7f. Canonical models, in place of the pipeline\n\n${entries(root, 'canonical', CANONICAL_MODELS)}`,
  ].join('\n');
}

/** Names of the mechanisms that no test holds to an answer from outside. */
export const unvalidated = (): readonly string[] =>
  MECHANISMS.filter(({ validated }) => !validated).map(({ name }) => name);
