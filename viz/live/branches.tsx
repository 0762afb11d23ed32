/** The runs that share their luck, on one clock: what happened and what would have happened. */
import { useMemo } from 'preact/hooks';
import { axisOf, sinceStart, unitOf } from '../charts/axis.ts';
import {
  type Branch,
  type BranchesOptions,
  branchesCursor,
  branchesGround,
} from '../charts/branches.ts';
import type { Line } from '../charts/path.ts';
import { hourStep } from '../charts/scale.ts';
import { showBranch } from '../page.ts';
import { ChartMenu } from '../panels/chart-menu.tsx';
import { linesTable } from '../panels/chart-table.ts';
import { SvgLayers } from '../panels/svg-layers.tsx';
import type { Run } from '../run/run.ts';
import { measureOf } from '../run/sentence.ts';
import { language } from '../settings.ts';
import { useSize } from '../size.ts';
import { dayOf, moment, signed } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeChange, writeValue } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';
import { decisionWords } from './deeds.tsx';

const HEIGHT = 168;
const NAMES = 250;

/** What tells a branch from the run that it left: its last decision, else its parameters. */
function nameOf(viewing: Viewing, run: Run, place: number): string {
  const text = catalogue(language.value).runLive;
  const number = `${place + 1}, `;
  const { left } = run.control ?? { left: null };
  if (left === null) {
    const more = run.document.recipe.overrides.length;
    const before = viewing.branches.value[0]?.document.recipe.overrides.length ?? 0;
    if (place === 0 || more === before) return number + viewing.names.value.strategy(run.strategy);
    return number + (run.document.recipe.overrides.at(-1) ?? '').replace(/^mechanisms\./, '');
  }
  const decisions = run.control?.decisions.value ?? [];
  const own = decisions.find(({ tick }) => tick >= left.tick);
  return number + (own === undefined ? text.branchName(place) : decisionWords(viewing, own));
}

const short = (name: string): string =>
  name.length > 40 ? `${name.slice(0, 38).trimEnd()}…` : name;

function useBranches(viewing: Viewing): { lines: readonly Line[]; branches: readonly Branch[] } {
  const metric = viewing.metric.value;
  const runs = viewing.branches.value;
  const found = runs.map((run, place) => {
    const measures = run.measures.value;
    const series = measures.find(metric, viewing.country) ?? measures.series(metric)[0] ?? null;
    const name = nameOf(viewing, run, place);
    const left = run.control?.left ?? null;
    return {
      line: series === null ? null : { ...series, name },
      name: short(name),
      tone: place % 6,
      fork: left === null ? null : left.tick * run.tickHours,
      isShown: run === viewing.run,
    };
  });
  const known = found.filter((each) => each.line !== null) as (Branch & { line: Line })[];
  return { lines: known.map(({ line }) => line), branches: known };
}

export function Branches({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value).runLive;
  const [element, size] = useSize<HTMLDivElement>();
  const { run, player } = viewing;
  const metric = viewing.metric.value;
  const { lines, branches } = useBranches(viewing);
  const axis = axisOf(unitOf(metric), lines);
  const drawn = axis.change
    ? branches.map((each) => ({ ...each, line: sinceStart(each.line) }))
    : branches;
  const hours = run.ticks * run.tickHours;
  const step = hourStep(hours, 8);
  const options: BranchesOptions = {
    id: 'branches',
    width: size.width,
    height: HEIGHT,
    hours,
    axis,
    write: (value) =>
      axis.change
        ? writeChange(metric, value, language.value)
        : unitOf(metric) === 'signed'
          ? signed(value, 1, language.value)
          : writeValue(metric, value, language.value),
    step,
    writeHours: (at) => (at === 0 ? catalogue(language.value).dayN(0) : String(dayOf(at))),
    letters: run.injects.value,
    names: NAMES,
  };
  const ground = useMemo(
    () => (size.width > 0 ? branchesGround(drawn, options) : ''),
    [size.width, lines.map((line) => line.hours.length).join(), run, metric, language.value],
  );
  const [first] = viewing.run.measures.value.series(metric);
  const title =
    first === undefined
      ? ''
      : measureOf({ ...first, country: viewing.country }, viewing.names.value, language.value);
  return (
    <div class="branches">
      <div class="head">
        <h2>
          {title}{' '}
          <span class="aside">
            {text.branchesNote}
            {axis.change && `; ${catalogue(language.value).sinceTheStart}`}
          </span>
        </h2>
        <span class="tabs" role="group" aria-label={text.branches}>
          {viewing.branches.value.map((each, place) => (
            <button
              key={each.control?.id ?? place}
              type="button"
              aria-pressed={each === run}
              title={nameOf(viewing, each, place)}
              onClick={() => {
                if (each !== run) showBranch(each, viewing);
              }}
            >
              {String(place + 1)}
            </button>
          ))}
        </span>
      </div>
      <ChartMenu
        title={text.branches}
        table={() => linesTable(lines, language.value)}
        element={element}
      />
      <div ref={element}>
        {size.width > 0 && (
          <SvgLayers
            width={size.width}
            height={HEIGHT}
            title={`${title}: ${branches.map(({ name }) => name).join('; ')}. ${moment(player.hours.value, language.value)}`}
            layers={[ground, branchesCursor(options, player.hours.value)]}
          />
        )}
      </div>
    </div>
  );
}
