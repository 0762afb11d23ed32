/** One cascade as a radial tree, with the choice of the message above it. */
import { useMemo } from 'preact/hooks';
import { radialTree } from '../charts/radial-tree.ts';
import { lastAt } from '../charts/scale.ts';
import { ChartMenu } from '../panels/chart-menu.tsx';
import { type ChartTable, rowsTable } from '../panels/chart-table.ts';
import { SvgLayers } from '../panels/svg-layers.tsx';
import { VeracityMark } from '../panels/veracity-mark.tsx';
import type { Cascades } from '../run/cascades.ts';
import { veracityOf } from '../run/cascades.ts';
import { CITIZEN, KINDS } from '../run/people.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { decimal, moment } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { kindOfMessage, type Side } from './side.ts';

/** Messages offered to choose from: those passed on most. */
const MOST_CHOICES = 60;
const LARGEST = 560;

interface ChooseProps {
  readonly viewing: Viewing;
  readonly cascades: Cascades;
  readonly place: 1 | 2;
  readonly chosen: number | null;
  readonly nameOf: (row: number) => string;
  readonly onChoose: (root: number | null) => void;
}

export function ChooseMessage(props: ChooseProps) {
  const { viewing, cascades, place, chosen, nameOf, onChoose } = props;
  const text = catalogue(language.value);
  const { isFalse } = viewing.names.value;
  const roots = cascades.roots.slice(0, MOST_CHOICES);
  const offered = chosen === null || roots.includes(chosen) ? roots : [chosen, ...roots];
  const word = (root: number): string => {
    const post = cascades.post(root);
    if (post === null) return String(root);
    const kind = kindOfMessage(post, veracityOf(post, isFalse), text);
    const when = moment(post.tick * viewing.run.tickHours, language.value);
    const what = text.cascade.by(kind, nameOf(post.author));
    return text.cascade.option(what, when, cascades.shares(root));
  };
  return (
    <select
      class="choice"
      aria-label={text.cascade.choose(place)}
      value={chosen === null ? '' : String(chosen)}
      onChange={(event) => {
        const { value } = event.currentTarget;
        onChoose(value === '' ? null : Number(value));
      }}
    >
      {place === 2 && <option value="">{text.cascade.noSecond}</option>}
      {offered.map((root) => (
        <option key={root} value={String(root)}>
          {word(root)}
        </option>
      ))}
    </select>
  );
}

/** Institutions by name; people by their kind and country alone. */
function whoShared(viewing: Viewing, row: number, nameOf: (row: number) => string): string {
  const text = catalogue(language.value);
  const { people } = viewing.run;
  const kind = KINDS[people.kind[row] as number] as string;
  const country = people.countries[people.country[row] as number] as string;
  const isNamed = people.kind[row] !== CITIZEN && kind !== 'bot';
  return isNamed
    ? nameOf(row)
    : `${text.kindNames[kind] ?? kind}, ${viewing.names.value.country(country)}`;
}

function treeTable(viewing: Viewing, side: Side, nameOf: (row: number) => string): ChartTable {
  const text = catalogue(language.value).cascade;
  const { spread, depths } = side;
  const start = spread.hours[0] as number;
  const cells = Array.from(spread.hours, (hours, node) => [
    String(node),
    node === 0 ? '' : String(spread.parents[node]),
    String(depths[node]),
    hours - start,
    whoShared(viewing, spread.authors[node] as number, nameOf),
  ]);
  return rowsTable(
    [text.node, text.parent, text.step, text.hours, text.who],
    cells.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? decimal(cell, 1, language.value) : cell)),
    ),
    cells,
  );
}

interface Props extends ChooseProps {
  readonly side: Side | null;
  readonly rings: number;
}

export function TreePanel(props: Props) {
  const { viewing, side, rings, place, nameOf } = props;
  const text = catalogue(language.value);
  const [element, box] = useSize<HTMLDivElement>();
  const size = Math.min(box.width, box.height, LARGEST);
  const known = side === null ? 0 : lastAt(side.spread.hours, viewing.player.hours.value);
  const drawing = useMemo(() => {
    if (side === null || size < 80) return '';
    const { wave } = side;
    const lines =
      wave === null
        ? []
        : [nameOf(side.spread.authors[wave.node] as number), text.cascade.wave(wave.onward)];
    return radialTree(
      { parents: side.spread.parents, met: side.met, known },
      { size, rings, tone: side.veracity, wave: wave === null ? null : { node: wave.node, lines } },
    );
  }, [side, size, rings, known, nameOf, language.value]);
  const kind = side === null ? '' : kindOfMessage(side.post, side.veracity, text);
  const what = side === null ? '' : text.cascade.by(kind, nameOf(side.post.author));
  const title = side === null ? text.cascade.choose(place) : what;
  const met = side !== null && side.met.size > 0 ? ` · ${text.cascade.metNote}` : '';
  return (
    <section
      class={`section tree-panel ${side?.veracity ?? 'plain'}`}
      aria-label={text.cascade.choose(place)}
    >
      <div class="head">
        {side !== null && <VeracityMark veracity={side.veracity} />}
        <ChooseMessage {...props} />
      </div>
      {side !== null && (
        <p class="note">
          {text.cascade.messageNumber(side.post.number)}
          {met}
        </p>
      )}
      {side !== null && (
        <ChartMenu title={title} table={() => treeTable(viewing, side, nameOf)} element={element} />
      )}
      <div class="tree-box" ref={element}>
        {side !== null && size >= 80 && (
          <SvgLayers
            width={size}
            height={size}
            title={text.cascade.treeSays(
              what,
              side.figures.shares,
              side.figures.depth,
              side.figures.breadth,
            )}
            layers={[drawing]}
          />
        )}
      </div>
    </section>
  );
}
