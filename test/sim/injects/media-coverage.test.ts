import { describe, expect, it } from 'vitest';
import { newsState } from '../../../sim/world/donations.ts';
import { happenings } from '../../worlds/happening.ts';
import { inject, mechanisms } from '../../worlds/scenario.ts';

const news = (id: string, minutes: number, changes: object = {}, full = 30) =>
  inject('media-coverage', {
    id,
    at: 1,
    for: 6,
    settings: { country: 'borealia', minutes, full },
    ...changes,
  });

const covered = (timeline: ReturnType<typeof news>[], on = true, tickHours = 0.5) => {
  const made = happenings({
    timeline,
    time: { tickHours, ticks: 96 },
    mechanisms: mechanisms(on ? { donations: {} } : {}),
  });
  return { ...made, news: made.world.module(newsState) };
};

describe('media coverage', () => {
  it('is so many minutes a day while it lasts, and a part of full coverage', () => {
    const made = covered([news('quake', 12)]);
    const seen = [0.5, 3, 8].map((hour, n) => {
      made.play([0, 0.5, 3][n] ?? 0, hour);
      return [...made.news.minutes, ...made.world.countries.salience];
    });
    expect(seen).toEqual([
      [0, 0, 0, 0],
      [0, 12, 0, Math.fround(0.4)],
      [0, 0, 0, 0],
    ]);
  });

  it('adds up over the day in proportion to its time, whatever the tick', () => {
    for (const tickHours of [0.25, 1]) {
      const made = covered([news('quake', 12)], true, tickHours);
      made.play(0, 12);
      expect(made.news.today[1]).toBeCloseTo((12 * 6) / 24, 5);
      expect(made.news.today[0]).toBe(0);
    }
  });

  it('adds to other coverage, and is at most full by itself', () => {
    const made = covered([news('quake', 12), news('storm', 90)]);
    made.play(0, 2);
    expect(made.news.minutes[1]).toBe(102);
    expect(made.world.countries.salience[1]).toBeCloseTo(1.4, 6);
    const none = covered([news('quake', 0)]);
    none.play(0, 2);
    expect([none.news.minutes[1], none.world.countries.salience[1]]).toEqual([0, 0]);
  });

  it('stirs posts alone where nobody gives', () => {
    const made = covered([news('quake', 15, {}, 15)], false);
    made.play(0, 2);
    expect([...made.world.countries.salience]).toEqual([0, 1]);
    expect(made.news.minutes).toHaveLength(0);
  });

  it('without end is never more than there is of a day, or of salience', () => {
    const many = Array.from({ length: 14 }, (_, n) => news(`news-${n}`, 120));
    const made = covered(many);
    made.play(0, 3);
    expect([made.news.minutes[1], made.world.countries.salience[1]]).toEqual([1440, 10]);
  });
});
