/** The tidy tables beside a comparison: one row a run, one row a measure, and what they hold. */
import type { TableColumn, Text } from '../../sim/index.ts';
import type { Comparison } from './comparison.ts';
import { sendersOf } from './effects.ts';
import type { Gathered } from './gathered.ts';
import { inBoth } from './labels.ts';
import type { Plan } from './plan.ts';

export type Cell = number | string | null;

/** A table in memory; null is a value that is not there. */
export interface TidyTable {
  readonly layout: {
    readonly name: string;
    readonly meaning: string;
    readonly columns: readonly (TableColumn & { readonly said: Text })[];
  };
  readonly rows: readonly (readonly Cell[])[];
}

const column = (name: string, type: TableColumn['type'], en: string, fr: string) => ({
  ...{ name, type, meaning: en },
  said: { en, fr },
});

/** What names a run, in both tables. */
const ABOUT = [
  column('world', 'u32', 'world: 0 the scenario’s own', 'monde : 0 celui du scénario'),
  column('replicate', 'u32', 'number of the pair, from 0', 'numéro de la paire, à partir de 0'),
  column('arm', 'u32', 'place of the arm, 0 the baseline', 'rang de la stratégie, 0 la référence'),
  column('strategy', 'text', 'strategy of the arm', 'stratégie'),
] as const;

export function runsTable(
  { runs, outcomes }: Comparison,
  { prepared }: Plan,
  gathered: Gathered,
): TidyTable {
  const senders = sendersOf(prepared.recipe.scenario);
  return {
    layout: {
      name: 'runs',
      meaning: 'one row a run; no value where an outcome has none',
      columns: [
        ...ABOUT,
        column('seed', 'text', 'seed: --seed runs it alone', 'graine : --seed la refait seule'),
        column('networkSeed', 'text', 'seed of the network', 'graine du réseau'),
        column('key', 'text', 'names the run: engine and recipe', 'clé : moteur et recette'),
        column('digest', 'text', 'digest of the run', 'empreinte de l’exécution'),
        column('cost', 'f64', 'budget units spent by those who act', 'unités de budget dépensées'),
        ...outcomes.map(({ name, label }) => ({
          ...{ name, type: 'f64' as const, meaning: label.en },
          said: label,
        })),
      ],
    },
    rows: runs.map(({ world, replicate, arm, strategy, seed, networkSeed, key, digest }) => {
      const run = gathered.run(world, replicate, arm);
      const spent = senders.reduce((sum, actor) => sum + (run?.spent[actor] ?? 0), 0);
      const about = [world, replicate, arm, strategy, seed, networkSeed, key, digest, spent];
      return [...about, ...outcomes.map(({ name }) => run?.outcomes[name] ?? null)];
    }),
  };
}

export function measuresTable({ runs, outcomes }: Comparison, gathered: Gathered): TidyTable {
  return {
    layout: {
      name: 'measures',
      meaning: 'one row a measure of a run; values that are not there have no row',
      columns: [
        ...ABOUT,
        column(
          'measure',
          'text',
          'outcome, or measure of a group',
          'résultat, ou mesure d’un groupe',
        ),
        column(
          'by',
          'text',
          'outcome, or how people are grouped: country, language, income',
          'outcome, ou le groupement : country (pays), language (langue), income (revenu)',
        ),
        column(
          'group',
          'text',
          'the group; empty for an outcome',
          'le groupe ; vide pour un résultat',
        ),
        column('value', 'f64', 'the value', 'la valeur'),
      ],
    },
    rows: runs.flatMap(({ world, replicate, arm, strategy }) => {
      const about = [world, replicate, arm, strategy];
      const run = gathered.run(world, replicate, arm);
      const own = outcomes.map(({ name }): Cell[] => [
        ...[...about, name, 'outcome', ''],
        run?.outcomes[name] ?? null,
      ]);
      const byGroup = gathered.groups.map(({ measure, by, group }, place): Cell[] => {
        const value = run?.groups[place] ?? Number.NaN;
        return [...about, measure, by, group, Number.isNaN(value) ? null : value];
      });
      return [...own, ...byGroup].filter((row) => row.at(-1) !== null);
    }),
  };
}

/** The data dictionary: a row for every column of the tables. */
export function dictionary(tables: readonly TidyTable[]): TidyTable {
  return {
    layout: {
      name: 'dictionary',
      meaning: 'what the columns of the tables hold',
      columns: [
        column('table', 'text', 'table', 'table'),
        column('column', 'text', 'column', 'colonne'),
        column('type', 'text', 'type of its values', 'type des valeurs'),
        column('en', 'text', 'what it holds, in English', 'ce qu’elle contient, en anglais'),
        column('fr', 'text', 'what it holds, in French', 'ce qu’elle contient, en français'),
      ],
    },
    rows: tables.flatMap(({ layout }) =>
      layout.columns.map(({ name, type, said }) => {
        const { en, fr } = inBoth((language) => said[language]);
        return [layout.name, name, type, en, fr];
      }),
    ),
  };
}
