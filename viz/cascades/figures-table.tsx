/** The figures of one cascade, or of two at equal size side by side. */
import { useEffect, useState } from 'preact/hooks';
import { countSent } from '../run/audience.ts';
import { CITIZEN } from '../run/people.ts';
import { language } from '../settings.ts';
import { count, decimal, FIRM, percent } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeChange } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';
import { type Side, sentBoth } from './side.ts';

/**
 * How much the belief in the claim changed, from the post to the cursor, among the people whom the
 * message was sent to; null where frames hold no such belief or the cursor stands before the post.
 */
function useBelief(viewing: Viewing, side: Side): number | null {
  const { frames, people, tickHours } = viewing.run;
  const tick = viewing.player.tick.value;
  const [change, setChange] = useState<number | null>(null);
  const column = `belief:${side.post.claim}`;
  const start = Math.floor((side.spread.hours[0] as number) / tickHours);
  useEffect(() => {
    let wanted = true;
    const held = frames?.columns.find(({ name }) => name === column);
    const { sent } = side;
    setChange(null);
    if (frames === null || held === undefined || sent === null || tick <= start) return undefined;
    Promise.all([frames.read(frames.at(start), column), frames.read(frames.at(tick), column)])
      .then(([before, after]) => {
        if (!wanted) return;
        let sum = 0;
        let accounts = 0;
        for (let row = 0; row < sent.length; row++) {
          if (!Number.isFinite(sent[row]) || people.kind[row] !== CITIZEN) continue;
          sum += ((after[row] as number) - (before[row] as number)) * held.step;
          accounts += 1;
        }
        setChange(accounts === 0 ? null : sum / accounts);
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [frames, column, start, tick, side.sent]);
  return change;
}

export type Row = readonly [name: string, ...values: string[]];

/** The rows of figures that need no reading. */
export function figureRows(sides: readonly Side[]): Row[] {
  const text = catalogue(language.value).cascade;
  const number = (n: number): string => count(n, language.value);
  const hours = (n: number | null): string =>
    n === null ? '' : `${decimal(n, 1, language.value)}${FIRM}h`;
  const row = (name: string, of: (side: Side) => string): Row => [name, ...sides.map(of)];
  const rows = [
    row(text.shares, ({ figures }) => number(figures.shares)),
    row(text.depth, ({ figures }) => number(figures.depth)),
    row(text.breadth, ({ figures }) => number(figures.breadth)),
    row(text.virality, ({ figures }) => decimal(figures.virality, 1, language.value)),
    row(text.half, ({ figures }) => hours(figures.half)),
    row(text.most, ({ figures }) => hours(figures.most)),
    row(text.byBots, ({ byBots }) => percent(byBots, language.value)),
    row(text.sentTo, ({ sent }) => (sent === null ? '…' : number(countSent(sent)))),
  ];
  const [first, second] = sides;
  if (first !== undefined && second !== undefined) {
    const both = sentBoth(first, second);
    const said = both === null ? '…' : number(both);
    rows.push([text.sentOther, said, said]);
    rows.push(row(text.inAll, ({ sharesInAll }) => number(sharesInAll)));
  }
  return rows;
}

function Belief({ viewing, side }: { viewing: Viewing; side: Side }) {
  const change = useBelief(viewing, side);
  return (
    <td class="number">{change === null ? '–' : writeChange('belief', change, language.value)}</td>
  );
}

export function FiguresTable({ viewing, sides }: { viewing: Viewing; sides: readonly Side[] }) {
  const text = catalogue(language.value);
  const title =
    sides.length > 1
      ? text.cascade.atShares(sides[0]?.figures.shares ?? 0)
      : text.cascade.wholeTable;
  const claims = sides.some(({ post }) => post.claim !== '');
  return (
    <section class="section figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{text.measure}</span>
            </th>
            {sides.map((side) => (
              <th key={side.post.number} scope="col" class={`number tone ${side.veracity}`}>
                {text.cascade.heads[side.veracity]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figureRows(sides).map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, place) => (
                <td key={sides[place]?.post.number} class="number">
                  {value}
                </td>
              ))}
            </tr>
          ))}
          {claims && (
            <tr>
              <th scope="row">{text.cascade.belief}</th>
              {sides.map((side) => (
                <Belief key={side.post.number} viewing={viewing} side={side} />
              ))}
            </tr>
          )}
        </tbody>
      </table>
      <p class="note">{text.cascade.viralityNote}</p>
    </section>
  );
}
