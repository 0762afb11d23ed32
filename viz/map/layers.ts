/** What lies on the land: one layer at a time, with its arcs, its sentence and its table. */
import type { Arc, Point } from '../charts/arcs.ts';
import { linear } from '../charts/scale.ts';
import type { Names } from '../text/names.ts';
import { count, decimal, type Language, percent, signed } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Flow } from './flows.ts';
import type { TensePair } from './tension.ts';

/** Tension above which states are joined, and a rise in seven days that is marked. */
export const TENSE = 0.15;
const RISE = 0.05;
/** Flows that are drawn: the largest; more hide the land. */
const MOST_FLOWS = 10;

const WIDEST_FLOW = 7;
/** Fewer shares than this are drawn on the scale of this many. */
const LEAST_SCALE = 20;

/** The token of a tension, in four steps. */
export const tensionTone = (level: number): string =>
  `tension-${level < 0.3 ? 1 : level < 0.45 ? 2 : level < 0.6 ? 3 : 4}`;

export interface Drawn {
  readonly title: string;
  readonly note: string;
  readonly arcs: readonly Arc[];
}

interface Setting {
  readonly places: ReadonlyMap<string, Point>;
  readonly names: Names;
  readonly language: Language;
}

const placed = (
  { places }: Setting,
  from: string,
  to: string,
): { from: Point; to: Point } | null => {
  const [start, end] = [places.get(from), places.get(to)];
  return start === undefined || end === undefined ? null : { from: start, to: end };
};

export function tensionLayer(pairs: readonly TensePair[], setting: Setting): Drawn {
  const { names, language } = setting;
  const text = catalogue(language);
  const note = text.tensionArcs(decimal(TENSE, 2, language));
  const arcs = pairs
    .filter(({ now }) => now > TENSE)
    .flatMap(({ a, b, now, change }): Arc[] => {
      const ends = placed(setting, a, b);
      const rose = change >= RISE ? '\u2009↑' : '';
      return ends === null
        ? []
        : [
            {
              ...ends,
              width: 1.5 + 11 * now,
              tone: tensionTone(now),
              text: decimal(now, 2, language) + rose,
              arrow: false,
            },
          ];
    });
  const [first] = pairs;
  if (first === undefined) return { title: text.tensionNotMeasured, note: '', arcs: [] };
  if (first.now <= TENSE) return { title: text.noTension, note, arcs: [] };
  const trend =
    first.change >= RISE ? text.stillRising : first.change <= -RISE ? text.nowFalling : '';
  const pair = text.tensestPair(names.country(first.a), names.country(first.b));
  return { title: pair + trend, note, arcs };
}

export function flowsLayer(
  flows: readonly Flow[],
  totals: { readonly across: number; readonly all: number },
  setting: Setting,
): Drawn {
  const { names, language } = setting;
  const text = catalogue(language);
  const [first] = flows;
  const note = text.flowsNote(count(totals.across, language), count(totals.all, language));
  if (first === undefined) return { title: text.flowsNone, note, arcs: [] };
  const widthOf = linear([0, Math.max(LEAST_SCALE, first.shares)], [0.8, WIDEST_FLOW]);
  const arcs = flows.slice(0, MOST_FLOWS).flatMap(({ from, to, shares }): Arc[] => {
    const ends = placed(setting, from, to);
    return ends === null
      ? []
      : [
          {
            ...ends,
            width: widthOf(shares),
            tone: 'flow',
            text: count(shares, language),
            arrow: true,
          },
        ];
  });
  const title = text.flowsTitle(names.country(first.from), names.country(first.to));
  return { title, note, arcs };
}

export function accessLayer(
  access: ReadonlyMap<string, number>,
  isMeasured: boolean,
  { names, language }: Setting,
): Drawn {
  const text = catalogue(language);
  const note = isMeasured ? text.accessMeasured : text.accessNote;
  const known = [...access].filter(([, share]) => Number.isFinite(share));
  known.sort((a, b) => a[1] - b[1]);
  const [least] = known;
  const most = known.at(-1);
  if (least === undefined || most === undefined) return { title: text.map, note, arcs: [] };
  const share = percent(least[1], language);
  const title =
    most[1] - least[1] < 0.01
      ? text.accessSame(share)
      : text.accessTitle(names.country(least[0]), share);
  return { title, note, arcs: [] };
}

/** Pairs below this, now and a week ago, have no row of their own. */
const LEAST_TENSION = 0.005;

/** Rows of the table of a layer: who, how much now, and how it changed. */
export function tensionRows(
  pairs: readonly TensePair[],
  { names, language }: Omit<Setting, 'places'>,
) {
  const text = catalogue(language);
  const told = pairs.filter(
    ({ now, change }) => now >= LEAST_TENSION || Math.abs(change) >= LEAST_TENSION,
  );
  return told.map(({ a, b, now, change, line }) => ({
    key: `${a} ${b}`,
    name: text.pairOf(names.country(a), names.country(b)),
    now: decimal(now, 2, language),
    change: signed(change, 2, language),
    line,
    tone: tensionTone(now),
  }));
}
