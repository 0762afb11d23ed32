import { describe, expect, it } from 'vitest';
import { prebunk } from '../../../sim/actions/prebunk.ts';
import { MOST_WAITING, prebunkingState } from '../../../sim/world/prebunking.ts';
import { perform } from '../../worlds/acting.ts';
import { mechanisms } from '../../worlds/scenario.ts';

const PEOPLE = 4000;

function placed(share: number, country: string | null = null, seed = 'seed') {
  const { world, message } = perform(
    'prebunk',
    { country, share },
    {
      people: PEOPLE,
      seed,
      scenario: { mechanisms: mechanisms({ prebunking: {} }) },
      before: (of) => of.agents.country.fill(1, PEOPLE / 2, PEOPLE),
    },
  );
  expect([message, world.outbox.count]).toEqual([-1, 0]);
  return [...world.module(prebunkingState).waiting];
}
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

describe('a prebunk', () => {
  it('waits for the share of the public that it was bought for', () => {
    const share = sum(placed(0.05)) / PEOPLE;
    expect(Math.abs(share - 0.05)).toBeLessThan(4 * Math.sqrt(0.0475 / PEOPLE));
    expect([sum(placed(0)), sum(placed(1))]).toEqual([0, PEOPLE]);
  });

  it('is for the public of its country alone where one is named', () => {
    const waiting = placed(1, 'borealia');
    expect(sum(waiting.slice(0, PEOPLE / 2))).toBe(0);
    expect(sum(waiting.slice(PEOPLE / 2))).toBe(PEOPLE / 2);
  });

  it('bought for more people goes to the same ones and to others', () => {
    const few = placed(0.05);
    const many = placed(0.2);
    expect(few.every((one, i) => one <= (many[i] ?? 0))).toBe(true);
    expect(placed(0.05, null, 'other')).not.toEqual(few);
  });

  it('waits behind others, but never behind more than there is room for', () => {
    const { world } = perform(
      'prebunk',
      { country: null, share: 1 },
      {
        people: 2,
        scenario: { mechanisms: mechanisms({ prebunking: {} }) },
        before: (of) => of.module(prebunkingState).waiting.set([1, MOST_WAITING]),
      },
    );
    expect([...world.module(prebunkingState).waiting]).toEqual([2, MOST_WAITING]);
  });

  it('costs thirty units for 5 % and asks for what it needs', () => {
    const cost = (share: number) => prebunk.cost({ country: null, share });
    expect([cost(0.05), cost(0.5), cost(0)]).toEqual([30, 300, 0]);
    expect(prebunk.needs).toEqual(['prebunking']);
    expect(prebunk.latencyHours).toBe(72);
  });
});
