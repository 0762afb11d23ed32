/** Whose messages stand in a feed now, as shares of it. */
import { isOpen, MARKS, shapePath } from '../charts/marks.ts';
import type { AccountMoment } from '../engine/engine.ts';
import { KINDS, type People } from '../run/people.ts';
import { language } from '../settings.ts';
import { percent } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';

const SHOWN = 6;

interface Props {
  readonly moment: AccountMoment;
  readonly people: People;
  readonly nameOf: (row: number) => string;
}

export function KindMark({ kind }: { kind: string }) {
  const mark = MARKS[kind];
  if (mark === undefined) return null;
  return (
    <svg class="kind-mark" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path
        class={`mark kind-${mark.name} ${isOpen(mark.shape) ? 'open' : ''}`}
        d={shapePath(mark.shape, kind === 'citizen' ? 4.5 : 5)}
      />
    </svg>
  );
}

export function Listens({ moment, people, nameOf }: Props) {
  const text = catalogue(language.value);
  const { items } = moment.explanation;
  const counts = new Map<number, number>();
  for (const { source } of items) counts.set(source, (counts.get(source) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (order.length === 0) return null;
  const rest = order.slice(SHOWN).reduce((sum, [, n]) => sum + n, 0);
  const rows = order.slice(0, SHOWN).map(([row, n]) => ({
    key: String(row),
    name: nameOf(row),
    kind: KINDS[people.kind[row] as number] as string,
    share: n / items.length,
  }));
  if (rest > 0) {
    rows.push({
      key: 'others',
      name: text.others(order.length - SHOWN),
      kind: 'citizen',
      share: rest / items.length,
    });
  }
  return (
    <section class="section">
      <h2>{text.whomItListens}</h2>
      <p class="note">{text.whomItListensNote}</p>
      <ul class="listens">
        {rows.map(({ key, name, kind, share }) => (
          <li key={key}>
            <KindMark kind={kind} />
            <span>{name}</span>
            <span class="figure">{percent(share, language.value)}</span>
            <progress max={1} value={share} aria-label={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
