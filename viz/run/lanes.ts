/** The lanes below the picture: what every actor did, and when, from the table of events. */
import type { Scenario } from '../../sim/index.ts';
import type { Lane, LaneBar, LaneMark, LanesData } from '../charts/lanes.ts';
import type { Names } from '../text/names.ts';
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
  readonly names: Names;
}

/** What a post is on a lane: a false claim, an answer to one, or any other message. */
function postKind(post: OfficialPost, names: Names): LaneMark['kind'] {
  if (post.kind === 'correction' || post.kind === 'prebunk') return 'true';
  if (post.claim === '' || !names.isFalse(post.claim)) return 'message';
  return post.polarity < 0 ? 'true' : 'false';
}

/** Marks by actor: one a moment and kind, however many accounts spoke. */
function marksByActor(
  events: readonly RunEvent[],
  posts: readonly OfficialPost[],
  names: Names,
): Map<string, LaneMark[]> {
  const marks = new Map<string, LaneMark[]>();
  const seen = new Set<string>();
  const add = (actor: string, mark: LaneMark): void => {
    const key = `${actor} ${mark.kind} ${mark.hours}`;
    if (seen.has(key)) return;
    seen.add(key);
    const lane = marks.get(actor) ?? [];
    lane.push(mark);
    marks.set(actor, lane);
  };
  for (const post of posts) add(post.actor, { hours: post.hours, kind: postKind(post, names) });
  for (const event of events) {
    if (event.actor === '' || event.what !== 'action') continue;
    const posted = posts.some(
      ({ actor, hours }) => actor === event.actor && Math.abs(hours - event.hours) < 1,
    );
    if (!posted) add(event.actor, { hours: event.hours, kind: 'message' });
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
  const marks = marksByActor(events, posts, names);
  const lanes: Lane[] = [];
  for (const { id, kind } of scenario.actors) {
    const bar = campaign(scenario, strategy, id, end);
    const done = marks.get(id);
    if (bar === null && done === undefined && !SPEAKS_BY_ITSELF.has(kind)) continue;
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
