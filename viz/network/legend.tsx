/** What the colour of dots means, and the choice of it; below the picture the shapes of kinds. */

import { baseOf, unitOf } from '../charts/axis.ts';
import { isOpen, MARKS, shapePath } from '../charts/marks.ts';
import type { People } from '../run/people.ts';
import { language } from '../settings.ts';
import { signed } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { ColourChoice, Viewing } from '../viewing.ts';

/** Most that a change since the start is coloured for; beyond it the colour stays. */
export const CHANGE_MOST = 0.2;

export function choiceName(choice: ColourChoice, viewing: Viewing): string {
  const text = catalogue(language.value);
  if (choice.column === null) return text.kindOfAccount;
  const name = viewing.names.value.measure(choice.column);
  return choice.change ? text.changeSinceStart(name) : name;
}

function Ramp({ choice, viewing }: { choice: ColourChoice; viewing: Viewing }) {
  const text = catalogue(language.value);
  if (choice.column === null) return null;
  const write = (value: number): string => signed(value, 0, language.value);
  if (unitOf(choice.column) === 'signed') {
    const isStance = baseOf(choice.column) === 'stance';
    const end = choice.change ? signed(CHANGE_MOST, 1, language.value) : write(1);
    const start = choice.change ? signed(-CHANGE_MOST, 1, language.value) : write(-1);
    const [low, high] = choice.change
      ? [text.lower(start), text.higher(end)]
      : isStance
        ? [text.against(start), text.favour(end)]
        : [text.hostile(start), text.friendly(end)];
    return (
      <div class="ramp">
        <span class="steps signed" aria-hidden="true">
          {[1, 2, 3, 4, 5, 6, 7].map((step) => (
            <i key={step} class={`attitude-${step}`} />
          ))}
        </span>
        <span class="ends">
          <span>{low}</span>
          <span class="middle">0</span>
          <span>{high}</span>
        </span>
      </div>
    );
  }
  if (choice.column === 'reached') {
    return (
      <div class="ramp two">
        <span>
          <i class="no" aria-hidden="true" /> {text.notReachedYet}
        </span>
        <span>
          <i class="yes" aria-hidden="true" /> {text.reachedYet}
        </span>
      </div>
    );
  }
  const claim = choice.column.split(':')[1] ?? '';
  const kind = viewing.names.value.isFalse(claim) ? 'false' : 'true';
  return (
    <div class="ramp">
      <span class={`steps belief-${kind}`} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} class={`belief-${step}`} />
        ))}
      </span>
      <span class="ends">
        <span>{text.disbelieve('0')}</span>
        <span>{text.believe('1')}</span>
      </span>
    </div>
  );
}

export function Legend({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const chosen = viewing.colour.value;
  return (
    <div class="legend">
      <select
        id="colour-by"
        class="choice"
        aria-label={text.colourBy}
        value={String(viewing.colours.indexOf(chosen))}
        onChange={(event) => {
          const choice = viewing.colours[Number(event.currentTarget.value)];
          if (choice !== undefined) viewing.colour.value = choice;
        }}
      >
        {viewing.colours.map((choice, place) => (
          <option key={`${choice.column} ${choice.change}`} value={String(place)}>
            {choiceName(choice, viewing)}
          </option>
        ))}
      </select>
      <Ramp choice={chosen} viewing={viewing} />
    </div>
  );
}

/** Kinds that share a shape stand together. */
const KINDS = [
  ['ministry', 'government'],
  ['embassy', 'embassies'],
  ['media', 'media'],
  ['ngo', 'ngo'],
  ['influencer', 'influencer'],
  ['platform', 'platform'],
  ['bot', 'bot'],
  ['citizen', 'citizens'],
] as const;

export function KindLegend({ people, kinds }: { people: People; kinds: readonly string[] }) {
  const text = catalogue(language.value);
  const present = new Set(Array.from(people.kind, (kind) => kinds[kind] as string));
  if (present.has('diplomat')) present.add('embassy');
  return (
    <ul class="kinds">
      {KINDS.filter(([kind]) => present.has(kind)).map(([kind, key]) => {
        const mark = MARKS[kind];
        if (mark === undefined) return null;
        return (
          <li key={kind}>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <path
                class={`mark kind-${mark.name} ${isOpen(mark.shape) ? 'open' : ''}`}
                d={shapePath(mark.shape, kind === 'citizen' ? 3.5 : 5)}
              />
            </svg>
            {text[key]}
          </li>
        );
      })}
    </ul>
  );
}
