import { describe, expect, it } from 'vitest';
import { programme } from '../../../sim/actions/programme.ts';
import { startOf } from '../../worlds/hand.ts';
import { students } from '../../worlds/studying.ts';

const settings = { country: 'borealia', share: 0.02, form: 'exchange', network: false } as const;

describe('a programme of culture or education', () => {
  it('is for a share of all people, among those of the country named', () => {
    const made = students({
      people: 200,
      set: (agents) => agents.country.fill(2, 0, 20),
    });
    const act = programme.start(startOf(made.world, made.recipe, 'actors'));
    const message = act({ actor: 0, values: settings, tick: 4, time: 2.25, interval: 6 });
    expect(message).toBe(-1);
    expect(made.alumni()).toHaveLength(4);
    expect(made.alumni().every((key) => key >= 20)).toBe(true);
    expect(made.world.outbox.count).toBe(0);
  });

  it('costs 200 units for an exchange of one in a thousand', () => {
    const cost = (changes: object) => programme.cost({ ...settings, share: 0.001, ...changes });
    expect(cost({})).toBeCloseTo(200, 9);
    expect(cost({ form: 'scholarship', share: 0.007 })).toBeCloseTo(1400, 9);
    expect(cost({ form: 'course' })).toBeCloseTo(100, 9);
    expect(cost({ form: 'festival' })).toBeCloseTo(20, 9);
    expect(cost({ network: true })).toBeCloseTo(250, 9);
    expect(cost({ share: 0 })).toBe(0);
  });
});
