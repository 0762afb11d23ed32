/** The lanes below the picture: what every actor did, and when, from the table of events. */
import type { Scenario } from '../../sim/index.ts';
import type { Lane, LaneBar, LaneMark, LanesData } from '../charts/lanes.ts';
import type { Names } from '../text/names.ts';
import type { LetteredInject, RunEvent } from './moments.ts';

export interface LaneTexts {
  readonly title: string;
  readonly names: Names;
}

/** Actions that answer a false claim. */
const CORRECTIONS = ['debunk', 'correction', 'correct', 'prebunk', 'label', 'factcheck'];

function markKind(event: RunEvent, isFalse: (claim: string) => boolean): LaneMark['kind'] {
  if (CORRECTIONS.includes(event.id)) return 'true';
  return event.detail.split(/[\s,]+/).some(isFalse) ? 'false' : 'message';
}

/** One bar for all that a strategy has an actor do, from its first action to its last. */
function campaign(scenario: Scenario, strategy: string, actor: string, end: number): LaneBar | null {
  const chosen = scenario.strategies.find(({ id }) => id === strategy);
  const actions = chosen?.actions.filter((action) => action.actor === actor && action.every !== null);
  if (chosen === undefined || actions === undefined || actions.length === 0) return null;
  return {
    from: Math.min(...actions.map(({ from }) => from)),
    to: Math.min(end, Math.max(...actions.map(({ to }) => to))),
    label: '',
    kind: chosen.means === 'open' ? 'open' : 'false',
  };
}

export function laneData(
  scenario: Scenario,
  strategy: string,
  events: readonly RunEvent[],
  injects: readonly LetteredInject[],
  texts: LaneTexts,
): LanesData {
  const { names } = texts;
  const end = scenario.time.ticks * scenario.time.tickHours;
  const marks = new Map<string, LaneMark[]>();
  for (const event of events) {
    if (event.actor === '' || event.what !== 'action') continue;
    const lane = marks.get(event.actor) ?? [];
    lane.push({ hours: event.hours, kind: markKind(event, names.isFalse) });
    marks.set(event.actor, lane);
  }
  const lanes: Lane[] = [];
  for (const { id } of scenario.actors) {
    const bar = campaign(scenario, strategy, id, end);
    const done = marks.get(id);
    if (bar === null && done === undefined) continue;
    const bars = bar === null ? [] : [{ ...bar, label: names.strategy(strategy) }];
    lanes.push({ name: names.actor(id), marks: done ?? [], bars });
  }
  return {
    title: texts.title,
    injects: injects.map(({ letter, id, hours, end: until }) => ({
      letter,
      title: names.inject(id),
      hours,
      end: until,
    })),
    lanes,
  };
}
