import { describe, expect, it } from 'vitest';
import { MESSAGE_KINDS } from '../../../sim/world/messages.ts';
import { happenings } from '../../worlds/happening.ts';
import { actor, inject } from '../../worlds/scenario.ts';

const APPEAL = MESSAGE_KINDS.indexOf('appeal');

function asking(every: number, hours: number, tickHours = 0.5) {
  const made = happenings(
    {
      time: { tickHours, ticks: 480 },
      actors: [actor('ministry'), actor('rival', { kind: 'ngo' })],
      timeline: [
        inject('appeal', {
          at: 2,
          for: hours,
          settings: {
            actor: 'rival',
            every,
            about: null,
            languages: [],
            arousal: 0.5,
            thanks: false,
            hashtag: false,
            partners: [],
          },
        }),
      ],
    },
    {
      people: 2,
      accounts: [
        { kind: 'ministry', actor: 0 },
        { kind: 'ngo', actor: 1 },
      ],
    },
  );
  made.play(0, 40);
  const { messages } = made.world;
  return made.posted().map((row) => {
    expect([messages.kind[row], messages.author[row], messages.actor[row]]).toEqual([APPEAL, 3, 1]);
    return messages.time[row];
  });
}

describe('another organisation', () => {
  it('asks once', () => {
    expect(asking(0, 24)).toEqual([2]);
  });

  it('asks again and again while it lasts, whatever the tick', () => {
    for (const tickHours of [0.25, 0.5, 1]) {
      expect(asking(6, 24, tickHours)).toEqual([2, 8, 14, 20]);
    }
  });

  it('asks several times in a tick where that is its rhythm', () => {
    expect(asking(0.25, 1)).toEqual([2, 2.25, 2.5, 2.75]);
    const dues = asking(0.1, 1, 1 / 12);
    expect(dues).toHaveLength(10);
    dues.forEach((due, n) => {
      expect(due).toBeCloseTo(2 + n / 10, 9);
    });
  });
});
