/**
 * What each run's actors did, on one clock: lanes of their own where they differ, one where not.
 */
import { useMemo } from 'preact/hooks';
import {
  bodyCursor,
  bodyHeight,
  type Lane,
  type LanesOptions,
  lanesBody,
} from '../charts/lanes.ts';
import { hourStep } from '../charts/scale.ts';
import { SvgLayers } from '../panels/svg-layers.tsx';
import { laneData } from '../run/lanes.ts';
import type { Run } from '../run/run.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';

const ROW = 24;

const marksOf = (lane: Lane | undefined): string =>
  (lane?.marks ?? []).map(({ hours, kind }) => `${hours} ${kind}`).join();

/** Lanes of both runs: `both` for an actor who did the same in each. */
export function lanesTogether(
  first: readonly Lane[],
  second: readonly Lane[],
  both: (name: string) => string,
): Lane[] {
  const names = [...new Set([...first, ...second].map(({ name }) => name))];
  return names.flatMap((name): Lane[] => {
    const a = first.find((lane) => lane.name === name);
    const b = second.find((lane) => lane.name === name);
    if (a !== undefined && b !== undefined && marksOf(a) === marksOf(b)) {
      return [{ ...a, name: both(name), bars: [] }];
    }
    return [
      { name: `A, ${name}`, marks: a?.marks ?? [], bars: [], tone: 2 },
      { name: `B, ${name}`, marks: b?.marks ?? [], bars: [], tone: 1 },
    ];
  });
}

export function WhatEachDid({ viewing, other }: { viewing: Viewing; other: Run }) {
  const text = catalogue(language.value);
  const [element, size] = useSize<HTMLDivElement>();
  const { run, player } = viewing;
  const names = viewing.names.value;
  const lanes = useMemo(() => {
    const texts = { title: text.injects, attacks: text.attacks, talks: text.talks, names };
    const of = (each: Run): readonly Lane[] =>
      laneData(each, each.events.value, each.official.value, each.injects.value, texts).lanes;
    return lanesTogether(of(run), of(other), text.comparing.both);
  }, [
    run,
    other,
    run.official.value,
    other.official.value,
    run.events.value,
    other.events.value,
    names,
  ]);
  const hours = run.ticks * run.tickHours;
  const data = {
    title: text.injects,
    injects: run.injects.value.map(({ letter, hours: at, end, id }) => ({
      letter,
      title: names.inject(id),
      hours: at,
      end,
    })),
    lanes,
  };
  const options: LanesOptions = {
    id: 'each-did',
    width: size.width,
    span: [0, hours],
    step: hourStep(hours, 6),
    write: String,
    names: 210,
    rowHeight: ROW,
    future: true,
  };
  const ground = useMemo(
    () => (size.width > 200 ? lanesBody(data, options) : ''),
    [lanes, size.width, run.injects.value],
  );
  if (lanes.length === 0) return null;
  const title = text.comparing.whatEachDid;
  return (
    <section class="section compare-chart" aria-labelledby="each-did-title">
      <h2 id="each-did-title">{title}</h2>
      <div ref={element}>
        {size.width > 200 && (
          <SvgLayers
            width={size.width}
            height={Math.ceil(bodyHeight(data, options))}
            title={`${title}: ${lanes.map(({ name, marks }) => `${name} ${marks.length}`).join('; ')}`}
            layers={[ground, bodyCursor(data, options, player.hours.value)]}
          />
        )}
      </div>
    </section>
  );
}
