/** The feed of an account at this moment: what stands in it, why, and what it would do. */
import { useState } from 'preact/hooks';
import type { ExplainedItem } from '../../sim/index.ts';
import { signedBar, stackedTerms } from '../charts/waterfall.ts';
import type { ExplainedMessage } from '../engine/engine.ts';
import { ChartMenu } from '../panels/chart-menu.tsx';
import { VeracityMark } from '../panels/veracity-mark.tsx';
import { veracityOf } from '../run/cascades.ts';
import { KINDS } from '../run/people.ts';
import { language } from '../settings.ts';
import { decimal, percent, signed, span } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { feedTable } from './feed-table.ts';
import { itemFigures, stackable } from './item-figures.ts';
import { ItemTerms } from './item-terms.tsx';
import { KindMark } from './listens.tsx';
import type { Computed } from './moment.ts';

interface Props {
  readonly viewing: Viewing;
  readonly computed: Computed;
  readonly nameOf: (row: number) => string;
}

/** Items listed one by one; few readers go further down. */
const MOST_LINES = 12;

function said(item: ExplainedItem, message: ExplainedMessage, props: Props): string {
  const text = catalogue(language.value);
  const names = props.viewing.names.value;
  const parts: string[] = [];
  if (item.source !== item.author) parts.push(text.passesOn(props.nameOf(item.author)));
  if (message.claim !== '') {
    const claim = names.claim(message.claim);
    parts.push(
      message.polarity < 0 || message.kind === 'correction'
        ? text.denies(claim)
        : text.asserts(claim),
    );
  } else if (message.target !== '') {
    const country = names.country(message.target);
    const { valence } = message;
    parts.push(
      valence > 0.1
        ? text.friendlyTo(country)
        : valence < -0.1
          ? text.hostileTo(country)
          : text.about(country),
    );
  } else if (message.issue !== '') parts.push(text.takesStance(names.issue(message.issue)));
  const age = item.ageHours < 1 ? Math.round(item.ageHours * 60) / 60 : Math.round(item.ageHours);
  parts.push(text.ago(span(age, language.value)));
  return parts.join(', ');
}

function State({ computed }: { computed: Computed }) {
  const text = catalogue(language.value);
  switch (computed.kind) {
    case 'computing':
      return (
        <div class="computing">
          <p>{text.computing(computed.tick, computed.of)}</p>
          <progress
            max={Math.max(1, computed.of)}
            value={computed.tick}
            aria-label={text.itsFeed}
          />
        </div>
      );
    case 'other':
      return <p>{text.computeOther(computed.made, computed.here)}</p>;
    case 'differs':
      return <p>{text.computeDiffers(computed.tick)}</p>;
    case 'failed':
      return (
        <>
          <p>{text.computeFailed}</p>
          <pre class="code">{computed.why}</pre>
        </>
      );
    case 'done':
      return <p class="note">{computed.checked ? text.computedAgain : text.computedUnchecked}</p>;
  }
}

export function Feed(props: Props) {
  const { viewing, computed, nameOf } = props;
  const text = catalogue(language.value);
  const names = viewing.names.value;
  const [chosen, setChosen] = useState<number | null>(null);
  const done = computed.kind === 'done' ? computed.moment : null;
  const items = done?.explanation.items ?? [];
  const shown = items.slice(0, MOST_LINES);
  const figures = items.map(itemFigures);
  const shownFigures = figures.slice(0, shown.length);
  const low = Math.min(0, ...shownFigures.map(({ below }) => below));
  const high = Math.max(0.1, ...shownFigures.map(({ above }) => above));
  const most = Math.max(0, ...shownFigures.map(({ belief }) => Math.abs(belief ?? 0)));
  // The first item that moves a belief is the one worth opening, if the reader chose none.
  const telling = shownFigures.findIndex(({ belief }) => belief !== null);
  const at = Math.min(chosen ?? Math.max(0, telling), shown.length - 1);
  const people = viewing.run.people;
  return (
    <section class="section feed" aria-labelledby="feed-title">
      <div class="head">
        <h2 id="feed-title">{text.itsFeed}</h2>
        {done !== null && (
          <span class="aside">{text.rankedBy(text.ranks[done.rule] ?? done.rule)}</span>
        )}
      </div>
      {shown.length > 0 && (
        <ChartMenu title={text.itsFeed} element={null} table={() => feedTable(items, nameOf)} />
      )}
      <State computed={computed} />
      {done !== null && items.length === 0 && <p>{text.feedEmpty}</p>}
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col" class="rank">
                <span class="unseen">{text.rank}</span>
              </th>
              <th scope="col">{text.feedItem}</th>
              <th scope="col" class="number">
                {text.feedSeen}
              </th>
              <th scope="col">{text.feedScore}</th>
              <th scope="col">{text.feedBelief}</th>
              <th scope="col" class="number">
                {text.feedShare}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item, place) => {
              const message = done?.messages[place] as ExplainedMessage;
              const figure = figures[place];
              if (figure === undefined) return null;
              const score = decimal(figure.score, 2, language.value);
              return (
                <tr key={`${item.number} ${item.source}`} class={place === at ? 'chosen' : ''}>
                  <td class="rank">{place + 1}</td>
                  <td>
                    <button
                      type="button"
                      class="item"
                      aria-pressed={place === at}
                      onClick={() => setChosen(place)}
                    >
                      <KindMark kind={KINDS[people.kind[item.source] as number] as string} />
                      <strong>{nameOf(item.source)}</strong>
                      <small>
                        <VeracityMark veracity={veracityOf(message, names.isFalse)} />
                        {said(item, message, props)}
                      </small>
                    </button>
                    <button
                      type="button"
                      class="link to-cascade"
                      aria-label={`${text.cascade.open}, ${place + 1}`}
                      onClick={() => {
                        viewing.pair.value = [message.root, null];
                        viewing.view.value = 'cascades';
                      }}
                    >
                      {text.cascade.open}
                    </button>
                  </td>
                  <td class="number">{percent(item.seenProbability, language.value)}</td>
                  <td
                    class="bars"
                    dangerouslySetInnerHTML={{
                      __html: stackedTerms(
                        stackable(item.score),
                        { width: 220, domain: [low, high], text: score, colour: (name) => name },
                        `${text.feedScore} ${score}`,
                      ),
                    }}
                  />
                  {figure.belief === null ? (
                    <td class="other">
                      {figure.attitude === null
                        ? text.otherSubject
                        : text.attitudeMoves(
                            names.measure(figure.attitude.name),
                            signed(figure.attitude.value, 4, language.value),
                          )}
                    </td>
                  ) : (
                    <td
                      class="bars"
                      dangerouslySetInnerHTML={{
                        __html: signedBar(
                          figure.belief,
                          {
                            width: 170,
                            most,
                            text: signed(figure.belief, 3, language.value),
                            side:
                              figure.belief > 0 === names.isFalse(message.claim) ? 'false' : 'true',
                          },
                          signed(figure.belief, 3, language.value),
                        ),
                      }}
                    />
                  )}
                  <td class="number">
                    {figure.share === null ? '' : percent(figure.share, language.value, 1)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {items.length > shown.length && shown.length > 0 && (
        <p class="note">{text.lessLikely(items.length - shown.length)}</p>
      )}
      {shown.length > 0 && (
        <ul class="terms-legend">
          {['engagement', 'agreement', 'arousal', 'hostility', 'tie', 'age'].map((name) => (
            <li key={name}>
              <i class={`t ${name}`} aria-hidden="true" />
              {text.terms[name]}
            </li>
          ))}
        </ul>
      )}
      {done !== null && items[at] !== undefined && (
        <ItemTerms item={items[at]} rank={at + 1} tick={done.explanation.tick} />
      )}
    </section>
  );
}
