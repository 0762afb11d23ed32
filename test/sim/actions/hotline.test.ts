import { describe, expect, it } from 'vitest';
import { hotline } from '../../../sim/actions/hotline.ts';
import { tensionState } from '../../../sim/world/tension.ts';
import type { World } from '../../../sim/world/world.ts';
import { perform } from '../../worlds/acting.ts';
import { both, mechanisms } from '../../worlds/scenario.ts';

function call(lasts: number, line = true, before?: (world: World) => void) {
  const made = perform(
    'hotline',
    { country: 'borealia', lasts },
    {
      scenario: {
        dyads: both('aurelia', 'borealia', { hotline: line }),
        mechanisms: mechanisms({ tension: {} }),
      },
      ...(before !== undefined && { before }),
    },
  );
  const { lineFrom, lineUntil } = made.world.module(tensionState);
  return { ...made, from: [...lineFrom], until: [...lineUntil] };
}

describe('a call on the direct line', () => {
  it('calms both sides from its moment on, for as long as it is said to', () => {
    const { from, until, message } = call(24);
    expect(from).toEqual([-1, 2.25, 2.25, -1]);
    expect(until).toEqual([-1, 26.25, 26.25, -1]);
    expect(message).toBe(-1);
  });

  it('prolongs one that still works, and never cuts it short', () => {
    const working = (until: number) => (world: World) => {
      world.module(tensionState).lineFrom.fill(1);
      world.module(tensionState).lineUntil.fill(until);
    };
    expect(call(24, true, working(10))).toMatchObject({
      from: [1, 1, 1, 1],
      until: [10, 26.25, 26.25, 10],
    });
    expect(call(24, true, working(40)).until).toEqual([40, 40, 40, 40]);
    expect(call(24, true, working(2)).from).toEqual([1, 2.25, 2.25, 1]);
  });

  it('needs a line', () => {
    expect(call(24, false).until).toEqual([-1, -1, -1, -1]);
    expect(perform('hotline', { country: 'borealia', lasts: 1 }).message).toBe(-1);
  });

  it('costs two units and takes an hour', () => {
    expect([hotline.cost({} as never), hotline.latencyHours]).toEqual([2, 1]);
  });
});
