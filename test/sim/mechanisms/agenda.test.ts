import { describe, expect, it } from 'vitest';
import { BOT } from '../../../sim/world/agents.ts';
import { agendaState } from '../../../sim/world/encounters.ts';
import { deliver, pass, stepOf, write } from '../../worlds/hand.ts';
import { worldOfStances } from '../../worlds/stances.ts';

describe('the agenda', () => {
  it('counts posts by the country of their authors and by issue; no shares, none by bots', () => {
    const { world, recipe } = worldOfStances({
      people: [
        [0, 0, 0],
        [1, 0, 0],
        [1, 0, 0],
      ],
      on: { agenda: {} },
    });
    world.agents.kind[2] = BOT;
    const rows = [
      write(world, { author: 0, issue: 1 }),
      write(world, { author: 0 }),
      write(world, { author: 1, issue: 0 }),
      write(world, { author: 2, issue: 0 }),
    ];
    const share = pass(world, rows[0] ?? 0, { author: 1 });
    deliver(world, recipe, [...rows, share]);
    stepOf(world, recipe, 'agenda')(0);
    const { posts, onIssue } = world.module(agendaState);
    expect([...posts]).toEqual([2, 1]);
    expect([...onIssue]).toEqual([0, 1, 1, 0]);
    // Each tick counts what it delivered.
    world.log.clear();
    stepOf(world, recipe, 'agenda')(1);
    expect([...posts]).toEqual([2, 1]);
  });
});
