import { describe, expect, it } from 'vitest';
import type { Action, Actor } from '../../../sim/scenario/scenario.ts';
import { institutionState } from '../../../sim/world/institution.ts';
import { TONES } from '../../../sim/world/messages.ts';
import { handWorld, stepOf } from '../../worlds/hand.ts';
import {
  action,
  actor,
  mechanisms,
  recipe,
  scenario,
  speech,
  strategy,
} from '../../worlds/scenario.ts';

/** A ministry that does what `actions` say, for ten days of half hours. */
function worldOf(
  actions: readonly Action[],
  settings: Record<string, number>,
  of: Partial<Actor> = {},
  seed = 'seed',
) {
  const made = handWorld({
    people: 2,
    accounts: [{ kind: 'ministry', actor: 0 }],
    recipe: recipe(
      scenario({
        time: { tickHours: 0.5, ticks: 480 },
        actors: [actor('ministry', { unit: 'digital-unit', ...of })],
        strategies: [strategy('silence'), strategy('speak', actions)],
        mechanisms: mechanisms({ institutions: settings }),
      }),
      { strategy: 'speak', seed },
    ),
  });
  const step = stepOf(made.world, made.recipe, 'actors');
  return {
    ...made,
    state: made.world.module(institutionState),
    /** When actions left, from one hour to another. */
    play(from: number, to: number): number[] {
      for (let tick = from * 2; tick < to * 2; tick++) step(tick);
      return made.world.log.events
        .splice(0)
        .filter(({ what }) => what === 'action')
        .map(({ time }) => time);
    },
  };
}

const posts = (changes: Partial<Action> = {}) =>
  action('broadcast', { settings: speech, ...changes });

describe('institutions', () => {
  it('begin as the scenario has them', () => {
    const { state } = worldOf([], {}, { listening: true, skill: 0.25 });
    expect([state.unit[0], state.listening[0], state.skill[0], state.granted[0]]).toEqual([
      1, 1, 0.25, 0,
    ]);
  });

  it('act at the pace of the unit that they have now', () => {
    const { state, play } = worldOf([posts({ every: 24 })], { slipRisk: 0 });
    expect(play(0, 24)).toEqual([5]);
    state.unit[0] = 0;
    expect(play(24, 48)).toEqual([40]);
    state.unit[0] = 2;
    expect(play(48, 72)).toEqual([54]);
  });

  it('spend what they are granted, and no more than is left of a budget that was cut', () => {
    const { state, play } = worldOf([posts({ every: 6 })], {}, { budget: 0 });
    expect(play(0, 48)).toEqual([]);
    state.granted[0] = 2;
    expect(play(48, 96)).toEqual([53, 59]);
    const cut = worldOf([posts({ every: 6 })], {}, { budget: 40 });
    cut.state.granted[0] = -39;
    expect(cut.play(0, 240).length).toBe(1);
  });

  it('act on what they sense: too soon, too late or for nothing, the less so when they listen', () => {
    const when = {
      metric: 'trust',
      of: 'aurelia',
      toward: null,
      in: null,
      above: 0.6,
      below: null,
      during: 0,
    };
    // Trust is .5 throughout: whoever acts has misheard.
    const misheard = (noise: number, listening: boolean) =>
      Array.from(
        { length: 60 },
        (_, n) =>
          worldOf(
            [posts({ every: null, when })],
            { sensingNoise: noise, slipRisk: 0 },
            { listening },
            `seed ${n}`,
          ).play(0, 12).length,
      ).reduce((sum, one) => sum + one, 0);
    expect(misheard(0, false)).toBe(0);
    const [deaf, keen] = [misheard(0.05, false), misheard(0.05, true)];
    // Decisions at 0 and 6: 1 - Phi(2)^2 = 4.5 % against 1 - Phi(4)^2 = .006 %.
    expect(deaf).toBeLessThan(10);
    expect(keen).toBe(0);
    expect(misheard(0.5, false)).toBeGreaterThan(25);
  });

  it('slip in what they post: it offends whoever it addresses, or is in most tension', () => {
    const slipping = (settings: typeof speech, tension: readonly number[]) => {
      const made = worldOf(
        [posts({ every: null, settings })],
        { slipRisk: 1, overlooked: 1 },
        {
          skill: 0,
        },
      );
      made.world.dyads.tension.set(tension);
      made.play(0, 12);
      const { tone, target, valence } = made.world.messages;
      return [TONES[tone[0] ?? 0], target[0], valence[0]];
    };
    const calm = [0, 0, 0, 0];
    const quarter = { ...speech, valence: 0.25 };
    expect(slipping({ ...quarter, about: 'borealia' }, calm)).toEqual(['criticism', 1, -0.25]);
    expect(slipping(quarter, [0, 0, 0.2, 0])).toEqual(['criticism', 1, -0.25]);
    expect(slipping(quarter, calm)).toEqual(['friendship', 0, -0.25]);
    const insult = { ...quarter, tone: 'insult', about: 'borealia' };
    expect(slipping(insult, calm)).toEqual(['insult', 1, -0.25]);
  });
});
