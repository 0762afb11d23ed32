/** Who an account is and what it believes now. */
import { useEffect, useState } from 'preact/hooks';
import { unitOf } from '../charts/axis.ts';
import { KINDS } from '../run/people.ts';
import { hasColumn } from '../run/table.ts';
import { language } from '../settings.ts';
import { count, decimal, percent, signed } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';

/** Traits of the table of agents that are shown, by the key of their words. */
const TRAITS = [
  ['literacy', 'literacy'],
  ['identity', 'identity'],
  ['access', 'accessToNet'],
  ['trust:own-government', 'trustOwn'],
  ['trust:foreign-government', 'trustForeign'],
  ['trust:media', 'trustMedia'],
  ['trust:ngo', 'trustNgo'],
  ['trust:peer', 'trustPeer'],
] as const;

type Pairs = readonly (readonly [string, string])[];

function List({ title, pairs }: { title: string; pairs: Pairs }) {
  if (pairs.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <dl class="pairs">
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useTraits(viewing: Viewing, row: number): ReadonlyMap<string, string> {
  const { agents } = viewing.run;
  const [traits, setTraits] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let wanted = true;
    const numbers = ['sessionRate', ...TRAITS.map(([column]) => column)].filter((column) =>
      hasColumn(agents, column),
    );
    const read = async (): Promise<void> => {
      const languages = await agents.texts('languages', row, row + 1);
      const values = await Promise.all(
        numbers.map((column) => agents.numbers(column, row, row + 1)),
      );
      if (!wanted) return;
      const found = new Map(numbers.map((column, i) => [column, String(values[i]?.[0] ?? '')]));
      found.set('languages', languages[0] ?? '');
      setTraits(found);
    };
    read().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [agents, row]);
  return traits;
}

/** What the frames say of an account at the cursor. */
function useBeliefs(viewing: Viewing, row: number): Pairs {
  const { frames } = viewing.run;
  const tick = viewing.player.tick.value;
  const names = viewing.names.value;
  const [pairs, setPairs] = useState<readonly (readonly [string, number])[]>([]);
  useEffect(() => {
    let wanted = true;
    if (frames === null || frames.count === 0) return undefined;
    const columns = frames.columns.filter(({ name }) => name !== 'reached');
    const frame = frames.at(tick);
    Promise.all(columns.map(({ name }) => frames.read(frame, name)))
      .then((values) => {
        if (!wanted) return;
        setPairs(
          columns.map(({ name, step }, i) => [name, ((values[i]?.[row] as number) ?? 0) * step]),
        );
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [frames, tick, row]);
  return pairs.map(([column, value]) => [
    names.measure(column),
    unitOf(column) === 'signed' ? signed(value, 2, language.value) : percent(value, language.value),
  ]);
}

export function Traits({ viewing, row }: { viewing: Viewing; row: number }) {
  const text = catalogue(language.value);
  const { people } = viewing.run;
  const names = viewing.names.value;
  const traits = useTraits(viewing, row);
  const beliefs = useBeliefs(viewing, row);
  const kind = KINDS[people.kind[row] as number] as string;
  const isPerson = kind === 'citizen';
  const country = people.countries[people.country[row] as number] as string;
  const origin = people.countries[people.origin[row] as number] as string;
  const languages = (traits.get('languages') ?? '').split(' ').filter((code) => code !== '');
  const rate = Number(traits.get('sessionRate') ?? Number.NaN);
  const pairs: (readonly [string, string])[] = [
    [text.kind, text.kindNames[kind] ?? kind],
    [isPerson ? text.livesIn : text.country, names.country(country)],
    ...(origin === country ? [] : [[text.comesFrom, names.country(origin)] as const]),
    [text.languages, languages.map((code) => names.language(code)).join(', ')],
    [
      text.followsFollowers,
      `${count(people.following[row] as number, language.value)}, ${count(people.followers[row] as number, language.value)}`,
    ],
  ];
  if (isPerson && Number.isFinite(rate))
    pairs.push([text.online, decimal(rate * 24, 1, language.value)]);
  if (isPerson) {
    for (const [column, key] of TRAITS) {
      const value = traits.get(column);
      if (value !== undefined) pairs.push([text[key], decimal(Number(value), 2, language.value)]);
    }
  }
  return (
    <>
      <List title={text.whoItIs} pairs={pairs} />
      {isPerson && <List title={text.whatItBelieves} pairs={beliefs} />}
    </>
  );
}
