/** Which strategy an actor follows, and another one from the cursor on. */
import { useState } from 'preact/hooks';
import { language } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { addedInject, doNow } from './decide.ts';

/** Actors that some strategy has do something. */
const actingIn = ({ run }: Viewing): readonly string[] => [
  ...new Set(run.scenario.strategies.flatMap(({ actions }) => actions.map(({ actor }) => actor))),
];

function Follows({ viewing, actor }: { viewing: Viewing; actor: string }) {
  const text = catalogue(language.value).runLive;
  const { run } = viewing;
  const names = viewing.names.value;
  const [chosen, setChosen] = useState(run.strategy);
  return (
    <p class="follows">
      <label>
        <span>{text.strategyNow(names.actor(actor))}</span>
        <select
          class="filter"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {run.scenario.strategies.map(({ id }) => (
            <option key={id} value={id}>
              {names.strategy(id)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button"
        onClick={() => {
          const words = (language_: 'en' | 'fr'): string =>
            catalogue(language_).runLive.follows(names.actor(actor), names.strategy(chosen));
          const title = { en: words('en'), fr: words('fr') };
          const settings = { actor, strategy: chosen, budget: 0 };
          void doNow(viewing, addedInject(viewing, { name: 'actor', title }, settings, 0));
        }}
      >
        {text.followNow}
      </button>
    </p>
  );
}

export function Strategies({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const actors = actingIn(viewing);
  if (actors.length === 0 || viewing.run.scenario.strategies.length < 2) return null;
  return (
    <section class="section" aria-labelledby="strategies-title">
      <h2 id="strategies-title">{text.strategies}</h2>
      {actors.map((actor) => (
        <Follows key={actor} viewing={viewing} actor={actor} />
      ))}
    </section>
  );
}
