import { describe, expect, it } from 'vitest';
import type { Decision, DecisionPoint, Teaching } from '../../../sim/scenario/scenario.ts';
import { happenings } from '../../worlds/happening.ts';
import { actor, decision, inject, strategy, text } from '../../worlds/scenario.ts';

const cut = inject('access', {
  id: 'cut',
  at: null,
  for: 2,
  settings: { country: 'aurelia', factor: 0.5 },
});
const point = (changes: Partial<DecisionPoint> = {}): DecisionPoint => ({
  id: 'first-word',
  at: 6,
  when: null,
  actor: 'ministry',
  text: text('?'),
  default: 'quiet',
  options: [
    { id: 'quiet', text: text('quiet'), cost: 0, strategy: null, injects: [] },
    { id: 'speak', text: text('speak'), cost: 20, strategy: 'speak', injects: [cut] },
  ],
  ...changes,
});
const teaching = (decisions: readonly DecisionPoint[]): Teaching => ({
  minutes: 60,
  briefing: text(''),
  roles: [],
  decisions,
  notice: null,
  try: null,
  discuss: null,
});

const worldOf = (points: readonly DecisionPoint[], decisions: readonly Decision[] = []) =>
  happenings(
    {
      actors: [actor('ministry')],
      strategies: [strategy('silence'), strategy('speak')],
      teaching: teaching(points),
    },
    { people: 3 },
    { decisions },
  );
const choice = (tick: number, option: string) =>
  decision(tick, { decision: 'first-word', option, actor: 'ministry' });
const shown = (events: ReturnType<ReturnType<typeof worldOf>['play']>) =>
  events.map(({ what, id, time, detail, cost }) => [what, id, time, detail, cost]);

describe('a decision point', () => {
  it('takes its default at its time where nobody chooses', () => {
    const { world, play } = worldOf([point()]);
    expect(shown(play(0, 24))).toEqual([['decision', 'first-word', 6, 'quiet', 0]]);
    expect(world.actors.strategy[0]).toBe(-1);
    expect(world.actors.spent[0]).toBe(0);
  });

  it('takes the option chosen: its cost, its strategy and its injects, in that very tick', () => {
    const { world, play } = worldOf([point()], [choice(12, 'speak')]);
    expect(shown(play(0, 24))).toEqual([
      ['decision', 'first-word', 6, 'speak', 20],
      ['inject', 'cut', 6, 'aurelia', 0],
      ['inject-end', 'cut', 8, 'aurelia', 0],
    ]);
    expect(world.actors.strategy[0]).toBe(1);
    expect(world.actors.strategySince[0]).toBe(6);
    expect(world.actors.spent[0]).toBe(20);
  });

  it('may be decided before its time', () => {
    const { play } = worldOf([point()], [choice(4, 'speak')]);
    expect(shown(play(0, 24))[0]).toEqual(['decision', 'first-word', 2, 'speak', 20]);
  });

  it('is not decided a second time, so that a choice too late is none, live and replayed alike', () => {
    const late = [choice(20, 'speak')];
    const replayed = worldOf([point()], late);
    const live = worldOf([point()], []);
    const before = live.play(0, 10);
    (live.recipe.decisions as Decision[]).push(...late);
    const events = [...before, ...live.play(10, 24)];
    expect(shown(events)).toEqual([['decision', 'first-word', 6, 'quiet', 0]]);
    expect(shown(replayed.play(0, 24))).toEqual(shown(events));
  });

  it('may wait for a condition', () => {
    const when = {
      metric: 'trust',
      of: 'aurelia',
      toward: null,
      in: null,
      above: 0.6,
      below: null,
      during: 2,
    };
    const { world, play } = worldOf([point({ at: null, when })]);
    expect(play(0, 8)).toEqual([]);
    world.agents.trust.fill(0.9);
    expect(shown(play(8, 24))).toEqual([['decision', 'first-word', 10, 'quiet', 0]]);
  });
});

describe('an inject added by hand', () => {
  const added = (tick: number) => decision(tick, { inject: { ...cut, id: 'added' } });

  it('happens at its tick, beside those of options', () => {
    const { play } = worldOf([point()], [choice(12, 'speak'), added(20)]);
    expect(shown(play(0, 24)).filter(([what]) => what === 'inject')).toEqual([
      ['inject', 'cut', 6, 'aurelia', 0],
      ['inject', 'added', 10, 'aurelia', 0],
    ]);
  });

  it('may be added while the run goes on', () => {
    const { recipe, play } = worldOf([]);
    expect(play(0, 5)).toEqual([]);
    (recipe.decisions as Decision[]).push(added(10), added(12));
    expect(shown(play(5, 24)).map(([what, , time]) => [what, time])).toEqual([
      ['inject', 5],
      ['inject', 6],
      ['inject-end', 7],
      ['inject-end', 8],
    ]);
  });
});
