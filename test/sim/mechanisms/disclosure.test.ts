import { describe, expect, it } from 'vitest';
import { sponsorshipState } from '../../../sim/world/campaigns.ts';
import { handWorld, stepOf } from '../../worlds/hand.ts';
import { actor, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const STAR = 0;
const MINISTRY = 1;
/** What the star has posted in secret for the ministry. */
const PAIR = STAR * 3 + MINISTRY;

function worldOf(settings: Record<string, number> = {}, seed = 'seed') {
  const made = handWorld({
    people: 1,
    accounts: [
      { kind: 'influencer', actor: STAR },
      { kind: 'ministry', actor: MINISTRY },
      { kind: 'embassy', actor: MINISTRY },
      { kind: 'media', actor: 2 },
    ],
    set: (agents) => agents.credibility.fill(0.5),
    recipe: recipe(
      scenario({
        actors: [
          actor('star', { kind: 'influencer' }),
          actor('ministry'),
          actor('paper', { kind: 'media' }),
        ],
        mechanisms: mechanisms({ disclosure: settings }),
      }),
      { seed },
    ),
  });
  const step = stepOf(made.world, made.recipe, 'disclosure');
  return {
    ...made,
    hidden: made.world.module(sponsorshipState).hidden,
    day: (n: number) => {
      step(48 * (n + 1) - 1);
      return made.world.log.events.splice(0);
    },
    credibility: () => [...made.world.agents.credibility],
  };
}

describe('a hidden partnership', () => {
  it('that comes to light costs influencer and sponsor a tenth of credibility each', () => {
    const { hidden, day, credibility } = worldOf({ rate: 10 });
    hidden[PAIR] = 20;
    const [event] = day(0);
    const left = Math.fround(0.4);
    expect(credibility()).toEqual([0.5, left, left, left, 0.5]);
    expect(hidden[PAIR]).toBe(0);
    expect(event).toMatchObject({
      what: 'disclosure',
      id: 'star',
      actor: 'ministry',
      time: 24,
    });
    expect(day(1)).toEqual([]);
  });

  it('costs nothing, or all, where the scenario says so', () => {
    for (const credibilityLoss of [0, 1]) {
      const { hidden, day, credibility } = worldOf({ rate: 10, credibilityLoss });
      hidden[PAIR] = 20;
      day(0);
      expect(credibility()[1]).toBe(0.5 * (1 - credibilityLoss));
    }
  });

  it('comes to light as often as its posts and their rate say', () => {
    const { hidden, day } = worldOf({ rate: 0.1 });
    let found = 0;
    const DAYS = 2000;
    for (let n = 0; n < DAYS; n++) {
      hidden[PAIR] = 3;
      found += day(n).length;
    }
    const expected = 1 - Math.exp(-0.3);
    const error = Math.sqrt((expected * (1 - expected)) / DAYS);
    expect(Math.abs(found / DAYS - expected)).toBeLessThan(4 * error);
  });

  it('at a rate of 0 never does, nor where there is none', () => {
    const never = worldOf({ rate: 0 });
    never.hidden[PAIR] = 100;
    for (let n = 0; n < 50; n++) expect(never.day(n)).toEqual([]);
    const none = worldOf({ rate: 10 });
    expect(none.day(0)).toEqual([]);
    expect(none.credibility()).toEqual(Array(5).fill(0.5));
  });
});
