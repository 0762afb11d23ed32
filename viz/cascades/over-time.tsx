/** The same cascades over time, on one clock with the cursor of the page. */
import { useMemo } from 'preact/hooks';
import { lastAt } from '../charts/scale.ts';
import { type TimeTreeOptions, timeTreeCursor, timeTreeGround } from '../charts/time-tree.ts';
import { SvgLayers } from '../panels/svg-layers.tsx';
import { rolesOf } from '../run/cascade-sentence.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { decimal, percent, span } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { kindOfMessage, type Side } from './side.ts';

const NAMES = 128;

/** What had happened of the first cascade when the second began; empty where it began before. */
function statementOf(first: Side, second: Side): string {
  const start = second.spread.hours[0] as number;
  const { hours } = first.spread;
  if (start <= (hours[0] as number) || hours.length < 2) return '';
  const before = lastAt(hours, start) / (hours.length - 1);
  const roles = rolesOf(
    { veracity: first.veracity, claim: first.post.claim },
    { veracity: second.veracity, claim: second.post.claim },
  );
  const text = catalogue(language.value).cascade;
  return text.alreadyShared(
    text.roles[roles[0]][1],
    text.roles[roles[1]][2],
    percent(before, language.value),
  );
}

/** Longer than so many lengths of the longer cascade between two posts, they share no clock. */
const FAR_APART = 3;

/** When each cascade began and ended, and whether both fit on one clock. */
function clockOf(sides: readonly Side[]) {
  const starts = sides.map(({ spread }) => spread.hours[0] as number);
  const lengths = sides.map(
    ({ spread }, place) => (spread.hours.at(-1) as number) - (starts[place] as number),
  );
  const longest = Math.max(1, ...lengths);
  const from = Math.min(...starts);
  const apart = Math.max(...starts) - from;
  const together = apart <= FAR_APART * longest;
  const ends = sides.map((_, place) => (starts[place] as number) + (lengths[place] as number));
  const to = together ? Math.max(from + 1, ...ends) : from + longest;
  return { starts, from, to, together };
}

export function OverTime({ viewing, sides }: { viewing: Viewing; sides: readonly Side[] }) {
  const text = catalogue(language.value);
  const [element, box] = useSize<HTMLDivElement>();
  const { starts, from, to, together } = clockOf(sides);
  const [first, second] = sides;
  const options: TimeTreeOptions = {
    width: box.width,
    height: Math.max(120, box.height),
    from,
    to,
    names: NAMES,
    writeHours: (hours) =>
      (hours === 0 ? text.cascade.hoursAfter : text.cascade.hoursAt)(
        decimal(hours, hours % 1 === 0 ? 0 : 1, language.value),
      ),
    statement:
      together && first !== undefined && second !== undefined ? statementOf(first, second) : '',
  };
  const ground = useMemo(() => {
    if (box.width < 80) return '';
    const trees = sides.map((side, place) => {
      const wait = (starts[place] as number) - from;
      return {
        parents: side.spread.parents,
        depths: side.depths,
        hours: together ? side.spread.hours : side.spread.hours.map((hours) => hours - wait),
        tone: side.veracity,
        name: kindOfMessage(side.post, side.veracity, text),
        note: wait > 0 ? text.cascade.later(span(Math.round(wait), language.value)) : '',
      };
    });
    return timeTreeGround(trees, options);
  }, [sides, box.width, box.height, language.value]);
  const note = together ? text.cascade.overTimeNote : text.cascade.overTimeApart;
  const cursor = together ? timeTreeCursor(options, viewing.player.hours.value) : '';
  return (
    <section class="section over-time" aria-labelledby="over-time-title">
      <h2 id="over-time-title">
        {text.cascade.overTime} <span class="aside">{note}</span>
      </h2>
      <div class="over-time-box" ref={element}>
        {box.width >= 80 && (
          <SvgLayers
            width={options.width}
            height={options.height}
            title={options.statement || text.cascade.overTime}
            layers={[ground, cursor]}
          />
        )}
      </div>
    </section>
  );
}
