/** One account: who it is, what it believes, its feed at this moment, and why. */
import { isInstitution, KINDS } from '../run/people.ts';
import { language } from '../settings.ts';
import { capital, moment } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { Feed } from './feed.tsx';
import { Histories } from './histories.tsx';
import { Listens } from './listens.tsx';
import { useMoment } from './moment.ts';
import { Traits } from './traits.tsx';

interface Props {
  readonly viewing: Viewing;
  readonly row: number;
  readonly nameOf: (row: number) => string;
}

function whoIs(viewing: Viewing, row: number): string {
  const text = catalogue(language.value);
  const { people } = viewing.run;
  const names = viewing.names.value;
  const country = names.country(people.countries[people.country[row] as number] as string);
  const origin = names.country(people.countries[people.origin[row] as number] as string);
  const kind = KINDS[people.kind[row] as number] as string;
  if (kind === 'bot') return text.botIn(country);
  if (isInstitution(people.kind[row] as number)) return `${text.kindNames[kind]}, ${country}`;
  return origin === country ? text.citizenOf(country) : text.livingIn(origin, country);
}

export function Account({ viewing, row, nameOf }: Props) {
  const text = catalogue(language.value);
  const computed = useMoment(viewing, row);
  const now = capital(moment(viewing.player.hours.value, language.value));
  const done = computed.kind === 'done' ? computed.moment : null;
  const seen = done?.explanation.items.reduce((sum, item) => sum + item.seenProbability, 0) ?? 0;
  return (
    <div class="account">
      <div class="sentence">
        <h1>{text.accountWho(nameOf(row), whoIs(viewing, row))}</h1>
        <p>
          {now}.{' '}
          {done !== null && text.feedFigures(done.explanation.items.length, Math.round(seen))}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              viewing.view.value = 'network';
            }}
          >
            {text.backToNetwork}
          </button>{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              viewing.selected.value = null;
            }}
          >
            {text.otherAccount}
          </button>
        </p>
      </div>
      <div class="who-column">
        <Traits viewing={viewing} row={row} />
        {done !== null && <Listens moment={done} nameOf={nameOf} people={viewing.run.people} />}
      </div>
      <Feed viewing={viewing} computed={computed} nameOf={nameOf} />
      <Histories viewing={viewing} row={row} />
    </div>
  );
}
