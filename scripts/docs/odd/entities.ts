/** ODD 2: the tables of the world, made from the declarations of their columns. */
import { MECHANISMS, WORLD_TABLES, type WorldTable } from '../../../sim/index.ts';
import { row, table } from './markdown.ts';

const limit = (value: number): string => {
  if (value === Infinity) return 'unbounded';
  if (value === -Infinity) return 'unbounded';
  return value === 0xffffffff ? '2^32 - 1' : String(value);
};

function columnsOf({ columns }: WorldTable): string {
  const rows = Object.entries(columns).map(([name, { type, shape, range, meaning }]) => {
    const of = shape.length === 0 ? '' : ` x ${shape.join(' x ')}`;
    return row(`\`${name}\``, `${type}${of}`, `${limit(range[0])} to ${limit(range[1])}`, meaning);
  });
  return table(['column', 'type', 'range', 'meaning'], rows);
}

/** Tables that every run has, then those that a mechanism brings. */
export function entities(): string {
  const always = WORLD_TABLES.map(
    (one) => `### ${one.name}\n\n${one.meaning}.\n\n${columnsOf(one)}`,
  );
  const brought = new Map<string, string>();
  for (const mechanism of MECHANISMS) {
    for (const { name, per, columns } of mechanism.owns ?? []) {
      const meaning = `One row a ${per}; there only while \`${mechanism.name}\` is on.`;
      if (!brought.has(name)) {
        brought.set(name, `### ${name}\n\n${meaning}\n\n${columnsOf({ name, meaning, columns })}`);
      }
    }
  }
  return [...always, ...brought.values()].join('\n');
}
