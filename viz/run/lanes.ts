/** The lanes below the picture: what every actor did, and when, from the table of events. */
import type { Scenario } from '../../sim/index.ts';
import type { LaneKind } from '../charts/lane-marks.ts';
import type { Lane, LaneBar, LaneMark, LanesData } from '../charts/lanes.ts';
import type { Names } from '../text/names.ts';
import { deedOf } from './deeds.ts';
import type { LetteredInject, RunEvent } from './moments.ts';
import type { OfficialPost } from './official.ts';
import type { Run } from './run.ts';

/** Actors that post whatever the strategy: their lane stands there before their posts are read. */
const SPEAKS_BY_ITSELF: ReadonlySet<string> = new Set([
  'media',
  'influencer',
  'platform',
  'botnet',
]);

export interface LaneTexts {
  readonly title: string;
  /** Lanes of what no actor of the scenario did. */
  readonly attacks: string;
  readonly talks: string;
  readonly names: Names;
}

/** What a post is on a lane: a false claim, an answer to one, or any other message. */
function postKind(post: OfficialPost, names: Names): LaneKind {
  if (post.kind === 'correction' || post.kind === 'prebunk') return 'true';
  if (post.claim === '' || !names.isFalse(post.claim)) return 'message';
  return post.polarity < 0 ? 'true' : 'false';
}

/** What an event is on a lane; null where another mark stands for it. */
function eventKind(event: RunEvent, scenario: Scenario): LaneKind | null {
  if (event.what === 'decision') return 'decision';
  if (event.what === 'attack') return 'attack';
  if (event.what === 'treaty') return 'talk';
  if (event.what === 'action') return deedOf(event.id) ?? 'message';
  if (event.what !== 'inject') return null;
  const planned = scenario.timeline.find(({ id }) => id === event.id);
  return planned === undefined ? null : deedOf(planned.do);
}

/** Marks by actor: one a moment and kind, however many accounts spoke. */
class Marks {
  readonly byActor = new Map<string, LaneMark[]>();
  private readonly seen = new Set<string>();

  add(actor: string, hours: number, kind: LaneKind): void {
    const key = `${actor} ${kind} ${hours}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const lane = this.byActor.get(actor);
    if (lane === undefined) this.byActor.set(actor, [{ hours, kind }]);
    else lane.push({ hours, kind });
  }
}

function marksOf(
  scenario: Scenario,
  events: readonly RunEvent[],
  posts: readonly OfficialPost[],
  names: Names,
): Marks {
  const marks = new Marks();
  const spoke = new Map<string, number[]>();
  for (const post of posts) {
    marks.add(post.actor, post.hours, postKind(post, names));
    const hours = spoke.get(post.actor);
    if (hours === undefined) spoke.set(post.actor, [post.hours]);
    else hours.push(post.hours);
  }
  const hasActor = new Set(scenario.actors.map(({ id }) => id));
  for (const event of events) {
    const kind = eventKind(event, scenario);
    if (kind === null) continue;
    // What an actor says in an action is there as its post.
    const isSpeech = kind === 'message' || kind === 'true';
    const said = isSpeech ? (spoke.get(event.actor) ?? []) : [];
    if (said.some((hours) => Math.abs(hours - event.hours) < 1)) continue;
    if (hasActor.has(event.actor)) marks.add(event.actor, event.hours, kind);
    else if (kind === 'attack' || kind === 'talk') marks.add(kind, event.hours, kind);
  }
  return marks;
}

/** One bar for all that a strategy has an actor do, from its first action to its last. */
function campaign(
  scenario: Scenario,
  strategy: string,
  actor: string,
  end: number,
): LaneBar | null {
  const chosen = scenario.strategies.find(({ id }) => id === strategy);
  const actions = chosen?.actions.filter(
    (action) => action.actor === actor && action.every !== null,
  );
  if (chosen === undefined || actions === undefined || actions.length === 0) return null;
  return {
    from: Math.min(...actions.map(({ from }) => from)),
    to: Math.min(end, Math.max(...actions.map(({ to }) => to))),
    label: '',
    kind: chosen.means === 'open' ? 'open' : 'false',
  };
}

export function laneData(
  run: Pick<Run, 'scenario' | 'strategy'>,
  events: readonly RunEvent[],
  posts: readonly OfficialPost[],
  injects: readonly LetteredInject[],
  texts: LaneTexts,
): LanesData {
  const { names } = texts;
  const { scenario, strategy } = run;
  const end = scenario.time.ticks * scenario.time.tickHours;
  const { byActor } = marksOf(scenario, events, posts, names);
  const lanes: Lane[] = [];
  for (const { id, kind } of scenario.actors) {
    const bar = campaign(scenario, strategy, id, end);
    const done = byActor.get(id);
    if (bar === null && done === undefined && !SPEAKS_BY_ITSELF.has(kind)) continue;
    const bars = bar === null ? [] : [{ ...bar, label: names.strategy(strategy) }];
    lanes.push({ name: names.actor(id), marks: done ?? [], bars });
  }
  for (const kind of ['attack', 'talk'] as const) {
    const marks = byActor.get(kind);
    if (marks !== undefined) {
      lanes.push({ name: kind === 'attack' ? texts.attacks : texts.talks, marks, bars: [] });
    }
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
