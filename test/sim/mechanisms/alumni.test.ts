import { describe, expect, it } from 'vitest';
import { TONES } from '../../../sim/world/messages.ts';
import { posts } from '../../worlds/acting.ts';
import { stepOf } from '../../worlds/hand.ts';
import { AURELIA, BOREALIA, CASSIA, students } from '../../worlds/studying.ts';

/** Everything posted in so many ticks of half an hour. */
function weekOf(made: ReturnType<typeof students>, ticks = 336) {
  const step = stepOf(made.world, made.recipe, 'alumni');
  const all: ReturnType<typeof posts> = [];
  for (let tick = 0; tick < ticks; tick++) {
    made.world.outbox.count = 0;
    step(tick);
    all.push(...posts(made.world));
  }
  return all;
}

describe('alumni', () => {
  it('post twice a week, as peers, good of the country that they have come to know', () => {
    const made = students({ people: 300 });
    made.enrol({ places: 200 });
    const written = weekOf(made);
    // Poisson: 400 with a deviation of 20.
    expect(Math.abs(written.length - 400)).toBeLessThan(80);
    expect(new Set(written.map(({ author }) => author)).size).toBeGreaterThan(150);
    for (const { author, actor, target, valence, tone, kind, claim, issue } of written) {
      expect(made.alumni()).toContain(author);
      expect([actor, target, kind, claim, issue]).toEqual([-1, AURELIA, 0, -1, -1]);
      expect([valence, tone]).toEqual([Math.fround(0.6), TONES.indexOf('culture')]);
    }
  });

  it('post within the tick, under keys of their own', () => {
    const made = students({ people: 200, settings: { alumni: { posts: 50 } } });
    made.enrol({ places: 200 });
    const step = stepOf(made.world, made.recipe, 'alumni');
    step(7);
    const written = posts(made.world);
    expect(written.length).toBeGreaterThan(10);
    expect(written.every(({ time }) => time >= 3.5 && time < 4)).toBe(true);
    const keys = new Set(written.map(({ keyHigh, keyLow }) => `${keyHigh} ${keyLow}`));
    expect(keys.size).toBe(written.length);
  });

  it('post more where they are kept together, and of each country they know', () => {
    const made = students({ people: 200, settings: { alumni: { networkFactor: 3 } } });
    made.enrol({ places: 200, network: true });
    made.enrol({ places: 200, toward: CASSIA });
    const written = weekOf(made);
    const about = (toward: number) => written.filter(({ target }) => target === toward).length;
    expect(Math.abs(about(AURELIA) - 1200)).toBeLessThan(4 * 35);
    expect(Math.abs(about(CASSIA) - 400)).toBeLessThan(4 * 20);
    expect(about(BOREALIA)).toBe(0);
  });

  it('post as much in whatever ticks the week is cut', () => {
    for (const tickHours of [0.25, 1]) {
      const made = students({ people: 300, tickHours });
      made.enrol({ places: 300 });
      expect(Math.abs(weekOf(made, 168 / tickHours).length - 600)).toBeLessThan(4 * 25);
    }
  });

  it('are silent while they are offline, and where access is shut down', () => {
    const made = students({ people: 100, set: (agents) => agents.access.fill(0, 0, 50) });
    made.enrol({ places: 100 });
    expect(weekOf(made).every(({ author }) => author >= 50)).toBe(true);
    made.world.countries.accessFactor[BOREALIA] = 0;
    expect(weekOf(made)).toEqual([]);
  });

  it('are nobody before a programme, or at no posts a week', () => {
    expect(weekOf(students())).toEqual([]);
    const quiet = students({ settings: { alumni: { posts: 0 } } });
    quiet.enrol({ places: 10 });
    expect(weekOf(quiet)).toEqual([]);
  });

  it('say as much good as is set, even none', () => {
    const sour = students({ settings: { alumni: { posts: 50, valence: -1 } } });
    sour.enrol({ places: 10 });
    const written = weekOf(sour, 48);
    expect(written.length).toBeGreaterThan(20);
    expect(written.every(({ valence }) => valence === -1)).toBe(true);
  });
});
