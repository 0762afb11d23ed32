/** One item of a feed, term by term: why it is here, what it does, why it would be passed on. */
import { useRef } from 'preact/hooks';
import type { ExplainedItem, Term } from '../../sim/index.ts';
import { waterfall } from '../charts/waterfall.ts';
import { ChartMenu } from '../panels/chart-menu.tsx';
import { rowsTable } from '../panels/chart-table.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { percent, signed } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { beliefTerms, itemFigures, withoutResult } from './item-figures.ts';

interface Props {
  readonly item: ExplainedItem;
  readonly rank: number;
  readonly tick: number;
}

function Fall(props: {
  title: string;
  terms: readonly Term[] | null;
  total: string;
  width: number;
  decimals: number;
}) {
  const { title, terms, total, width, decimals } = props;
  const element = useRef<HTMLDivElement>(null);
  const text = catalogue(language.value);
  const shown = (terms ?? []).filter(({ value }) => value !== 0);
  return (
    <div class="fall" ref={element}>
      <h3>{title}</h3>
      {shown.length > 0 && (
        <ChartMenu
          title={title}
          element={element}
          table={() =>
            rowsTable(
              [text.term, text.value],
              shown.map(({ name, value }) => [
                text.terms[name] ?? name,
                signed(value, decimals, language.value),
              ]),
              shown.map(({ name, value }) => [name, value]),
            )
          }
        />
      )}
      {shown.length === 0 ? (
        <p class="note">{text.noTerms}</p>
      ) : (
        <div
          class="waterfall"
          dangerouslySetInnerHTML={{
            __html: waterfall(
              shown.map(({ name, value }) => ({ name: text.terms[name] ?? name, value })),
              {
                width,
                names: 118,
                write: (value) => signed(value, decimals, language.value),
                total: { name: text.total, text: total },
              },
              title,
            ),
          }}
        />
      )}
    </div>
  );
}

export function ItemTerms({ item, rank, tick }: Props) {
  const text = catalogue(language.value);
  const [element, size] = useSize<HTMLDivElement>();
  const figures = itemFigures(item);
  const sharing = item.effects['sharing'] ?? null;
  const columns = size.width > 760 ? 3 : size.width > 500 ? 2 : 1;
  const width = Math.floor((size.width - (columns - 1) * 24) / columns);
  const logit = withoutResult(sharing ?? []).reduce((total, { value }) => total + value, 0);
  return (
    <section class="section terms" aria-labelledby="terms-title" ref={element}>
      <h2 id="terms-title">
        {text.itemTerms(rank)} <span class="aside">{text.itemTermsNote(tick)}</span>
      </h2>
      {width > 60 && (
        <div class={`falls columns-${columns}`}>
          <Fall
            title={text.whyHere}
            terms={item.score}
            total={signed(figures.score, 2, language.value)}
            width={width}
            decimals={2}
          />
          <Fall
            title={text.whatItDid}
            terms={beliefTerms(item)}
            total={signed(figures.belief ?? 0, 3, language.value)}
            width={width}
            decimals={3}
          />
          <Fall
            title={text.whyPassedOn}
            terms={sharing === null ? null : withoutResult(sharing)}
            total={text.totalShare(
              signed(logit, 2, language.value),
              percent(figures.share ?? 0, language.value, 1),
            )}
            width={width}
            decimals={2}
          />
        </div>
      )}
    </section>
  );
}
