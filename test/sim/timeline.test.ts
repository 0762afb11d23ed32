import { describe, expect, it } from 'vitest';
import type { Decision } from '../../sim/scenario/scenario.ts';
import { MOST_ADDED, Timeline } from '../../sim/timeline.ts';
import { decision, inject, recipe, scenario, text } from '../worlds/scenario.ts';

const named = (id: string) => inject('event', { id });
const option = (id: string, injects: string[]) => ({
  id,
  text: text(id),
  cost: 0,
  strategy: null,
  injects: injects.map(named),
});

/** Two injects in the timeline, three with the options of a decision. */
function runOf(decisions: Decision[] = []) {
  const point = {
    id: 'point',
    at: 1,
    when: null,
    actor: 'ministry',
    text: text(''),
    default: 'a',
    options: [option('a', []), option('b', ['b1']), option('c', ['c1', 'c2'])],
  };
  const teaching = {
    minutes: 1,
    briefing: text(''),
    roles: [],
    decisions: [point],
    notice: null,
    try: null,
    discuss: null,
  };
  const of = scenario({ timeline: [named('x'), named('y')], teaching });
  return { point, run: { ...recipe(of), decisions } };
}

describe('the timeline', () => {
  it('numbers the scenario’s injects, then those of options, then those added by hand', () => {
    const decisions = [
      decision(3, { decision: 'point', option: 'b' }),
      decision(5, { inject: named('z') }),
    ];
    const { run, point } = runOf(decisions);
    const timeline = new Timeline(run);
    expect(timeline.injects.map(({ id }) => id)).toEqual(['x', 'y', 'b1', 'c1', 'c2', 'z']);
    expect(timeline.scheduled).toBe(2);
    const second = point.options[2]?.injects[1];
    expect(second && timeline.rowOfOption(second)).toBe(4);
    expect(timeline.rowOfAdded(decisions[1] ?? decision(0, {}))).toBe(5);
  });

  it('takes in what is added while the run goes on', () => {
    const { run } = runOf();
    const timeline = new Timeline(run);
    expect(timeline.injects).toHaveLength(5);
    run.decisions.push(decision(9, { inject: named('z') }));
    timeline.addNew();
    timeline.addNew();
    expect(timeline.injects.map(({ id }) => id).slice(5)).toEqual(['z']);
  });

  it('refuses more than a run has room for, and says so', () => {
    const decisions = Array.from({ length: MOST_ADDED }, (_, n) =>
      decision(n, { inject: named(`z${n}`) }),
    );
    const { run } = runOf(decisions);
    const timeline = new Timeline(run);
    expect(timeline.injects).toHaveLength(5 + MOST_ADDED);
    run.decisions.push(decision(99, { inject: named('one more') }));
    expect(() => timeline.addNew()).toThrow('more than 64 injects');
  });

  it('has rows for all of them', () => {
    expect(Timeline.rows(runOf().run)).toBe(5 + MOST_ADDED);
  });
});
