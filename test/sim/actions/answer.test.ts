import { describe, expect, it } from 'vitest';
import { answer } from '../../../sim/actions/answer.ts';
import { ANSWERING, accountabilityState } from '../../../sim/world/accountability.ts';
import { perform } from '../../worlds/acting.ts';
import { actor, mechanisms } from '../../worlds/scenario.ts';

const ON = {
  actors: [actor('ministry', { country: 'borealia' }), actor('paper', { kind: 'media' })],
  mechanisms: mechanisms({ accountability: {} }),
};

describe('an answer', () => {
  it.each(['all', 'supporters', 'nobody', 'portal'] as const)(
    'to %s is how the government of its country answers until it would come again',
    (to) => {
      const { world, message } = perform('answer', { whom: to }, { scenario: ON });
      const { answering, answeringUntil } = world.module(accountabilityState);
      expect([...answering].map((one) => ANSWERING[one])).toEqual(['by-itself', to]);
      expect([...answeringUntil]).toEqual([0, 2.25 + 6]);
      expect([message, world.outbox.count]).toEqual([-1, 0]);
    },
  );

  it('changes nothing where no government is accountable', () => {
    expect(perform('answer', { whom: 'all' }).message).toBe(-1);
    expect(answer.needs).toEqual(['accountability']);
  });

  it('costs more, the more people it is for', () => {
    const costs = (['nobody', 'supporters', 'all', 'portal'] as const).map((to) =>
      answer.cost({ whom: to }),
    );
    expect(costs).toEqual([0, 4, 8, 16]);
  });
});
