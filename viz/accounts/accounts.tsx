/** Accounts: a table to choose from, or one account with its feed and the reasons. */
import { useMemo, useState } from 'preact/hooks';
import { accountNames } from '../network/marks-of.ts';
import { Search } from '../network/search.tsx';
import { isInstitution, KINDS } from '../run/people.ts';
import { language } from '../settings.ts';
import { count } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { Account } from './account.tsx';

/** Rows of the table that are shown at a time. */
const PAGE = 100;

export function Accounts({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const { people } = viewing.run;
  const names = viewing.names.value;
  const called = useMemo(() => accountNames(people, names, text, KINDS), [people, names]);
  const nameOf = (row: number): string => called[row] as string;
  const row = viewing.selected.value;
  if (row !== null) return <Account viewing={viewing} row={row} nameOf={nameOf} />;
  return <AccountTable viewing={viewing} nameOf={nameOf} />;
}

function AccountTable({ viewing, nameOf }: { viewing: Viewing; nameOf: (row: number) => string }) {
  const text = catalogue(language.value);
  const { people } = viewing.run;
  const names = viewing.names.value;
  const [shown, setShown] = useState(PAGE);
  const rows = useMemo(() => {
    const all = Array.from({ length: people.count }, (_, row) => row);
    const rank = (row: number): number => Number(isInstitution(people.kind[row] as number));
    return all.sort(
      (a, b) =>
        rank(b) - rank(a) ||
        (people.followers[b] as number) - (people.followers[a] as number) ||
        a - b,
    );
  }, [people]);
  return (
    <div class="account-table">
      <div class="sentence">
        <h1>{text.accounts}</h1>
        <p>{text.chooseAccount}</p>
      </div>
      <div class="finding">
        <Search
          people={people}
          nameOf={nameOf}
          onChoose={(row) => {
            viewing.selected.value = row;
          }}
        />
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.kind}</th>
            <th scope="col">{text.livesIn}</th>
            <th scope="col" class="number">
              {text.followersHead}
            </th>
            <th scope="col" class="number">
              {text.followsHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <tr key={row}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    viewing.selected.value = row;
                  }}
                >
                  {nameOf(row)}
                </button>
              </th>
              <td>{text.kindNames[KINDS[people.kind[row] as number] as string]}</td>
              <td>{names.country(people.countries[people.country[row] as number] as string)}</td>
              <td class="number">{count(people.followers[row] as number, language.value)}</td>
              <td class="number">{count(people.following[row] as number, language.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < rows.length && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {text.moreRows(count(shown, language.value), count(rows.length, language.value))}
        </button>
      )}
    </div>
  );
}
