import { describe, expect, it } from 'vitest';
import { happenings } from '../../worlds/happening.ts';
import { inject, mechanisms } from '../../worlds/scenario.ts';

function tensionAfter(settings: { tension: number; mutual?: boolean; toward?: string }) {
  const { world, play } = happenings({
    mechanisms: mechanisms({ tension: {} }),
    timeline: [
      inject('incident', {
        at: 2,
        settings: { country: 'aurelia', toward: 'borealia', mutual: true, ...settings },
      }),
    ],
  });
  world.dyads.tension.set([0, 0.5, 0.25, 0]);
  play(0, 2);
  expect([...world.dyads.tension]).toEqual([0, 0.5, 0.25, 0]);
  play(2, 24);
  return [...world.dyads.tension];
}

describe('an incident', () => {
  it('raises tension once, on both sides or on one', () => {
    expect(tensionAfter({ tension: 0.125 })).toEqual([0, 0.625, 0.375, 0]);
    expect(tensionAfter({ tension: 0.125, mutual: false })).toEqual([0, 0.625, 0.25, 0]);
  });

  it('may be a gesture, and keeps tension within its bounds', () => {
    expect(tensionAfter({ tension: -0.375 })).toEqual([0, 0.125, 0, 0]);
    expect(tensionAfter({ tension: 1 })).toEqual([0, 1, 1, 0]);
    expect(tensionAfter({ tension: 0 })).toEqual([0, 0.5, 0.25, 0]);
  });

  it('of a country with itself is none', () => {
    expect(tensionAfter({ tension: 0.5, toward: 'aurelia' })).toEqual([0, 0.5, 0.25, 0]);
  });
});
