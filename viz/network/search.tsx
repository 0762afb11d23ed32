/** Finding an account by its name, and narrowing the picture to a country. */
import { useId, useRef, useState } from 'preact/hooks';
import type { People } from '../run/people.ts';
import { language } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';

const MOST = 8;

/** Rows whose name holds the words, institutions and much followed accounts first. */
export function findAccounts(
  words: string,
  people: People,
  nameOf: (row: number) => string,
  most = MOST,
): number[] {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const found: number[] = [];
  for (let row = 0; row < people.count; row++) {
    if (people.id[row] === wanted || nameOf(row).toLocaleLowerCase().includes(wanted))
      found.push(row);
  }
  const rank = (row: number): number =>
    (people.id[row] === wanted ? 2 : 0) + (people.actor[row] === '' ? 0 : 1);
  return found
    .sort(
      (a, b) =>
        rank(b) - rank(a) ||
        (people.followers[b] as number) - (people.followers[a] as number) ||
        a - b,
    )
    .slice(0, most);
}

interface Props {
  readonly people: People;
  readonly nameOf: (row: number) => string;
  readonly onChoose: (row: number) => void;
}

export function Search({ people, nameOf, onChoose }: Props) {
  const text = catalogue(language.value);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = findAccounts(words, people, nameOf);
  const choose = (row: number | undefined): void => {
    if (row === undefined) return;
    onChoose(row);
    setWords('');
    field.current?.blur();
  };
  const onKey = (event: KeyboardEvent): void => {
    const moves = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (moves !== undefined) {
      setAt(Math.max(0, Math.min(found.length - 1, at + moves)));
      event.preventDefault();
    } else if (event.key === 'Enter') choose(found[at]);
    else if (event.key === 'Escape') {
      if (words === '') field.current?.blur();
      setWords('');
    }
    event.stopPropagation();
  };
  const open = words.trim() !== '';
  return (
    <div class="search">
      <input
        ref={field}
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        placeholder={text.findAccount}
        aria-label={text.findAccount}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(open && found.length > 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        onBlur={() => setTimeout(() => setWords(''), 200)}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id={`${id}-list`} role="listbox" aria-label={text.findAccount} hidden={!open}>
        {found.map((row, place) => (
          <li
            key={row}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(row);
            }}
          >
            {nameOf(row)}
          </li>
        ))}
        {open && found.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled="true">
            {text.noResult}
          </li>
        )}
      </ul>
    </div>
  );
}

export function FilterChoice({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const { countries } = viewing.run.people;
  return (
    <select
      id="filter"
      class="filter"
      aria-label={text.filter}
      value={viewing.filter.value ?? ''}
      onChange={(event) => {
        viewing.filter.value = event.currentTarget.value || null;
      }}
    >
      <option value="">{text.filterAll}</option>
      {countries.map((country) => (
        <option key={country} value={country}>
          {text.filterCountry(viewing.names.value.country(country))}
        </option>
      ))}
    </select>
  );
}
