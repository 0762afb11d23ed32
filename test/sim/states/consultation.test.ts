import { describe, expect, it } from 'vitest';
import { consultation } from '../../../sim/states/consultation.ts';
import { startOf } from '../../worlds/hand.ts';
import { type Negotiated, negotiated, party } from '../../worlds/negotiation.ts';
import { actor, botnet } from '../../worlds/scenario.ts';

const PEOPLE = 2000;
const BOTS = 500;
const sigma = (x: number) => 1 / (1 + Math.exp(-x));

interface Sat extends Negotiated {
  readonly seats: number;
  readonly verification?: number;
  readonly bots?: number;
  readonly offline?: readonly number[];
  readonly stance?: (row: number) => number;
}

/**
 * People of Aurelia and Borealia by turns, an NGO, a platform, a newspaper, an NGO that says
 * nothing; then bots.
 */
function consulted(given: Sat, hour = 24) {
  const { bots = 0, stance = () => 0, offline = [] } = given;
  const made = negotiated({
    parties: [party('aurelia', { ideal: [0.2] }), party('borealia', { ideal: [0.9] })],
    ...given,
    scenario: {
      actors: [
        actor('aid', { kind: 'ngo', postsPerDay: 1 }),
        actor('silent', { kind: 'ngo' }),
        actor('firm', { kind: 'platform', postsPerDay: 1 }),
        actor('paper', { kind: 'media' }),
        botnet('farm', { sponsor: 'borealia' }),
      ],
    },
    hand: {
      people: PEOPLE,
      accounts: [
        { kind: 'ngo', actor: 0 },
        { kind: 'platform', actor: 2 },
        { kind: 'media', actor: 3 },
        { kind: 'ngo', actor: 1 },
        ...Array.from({ length: bots }, () => ({ kind: 'bot', actor: 4 }) as const),
      ],
      set(agents) {
        for (let i = 0; i < PEOPLE + 4; i++) {
          agents.country[i] = i % 2;
          agents.stance[i] = stance(i);
        }
        for (const row of offline) agents.accessDraw[row] = 1;
      },
    },
  });
  made.state.seats[0] = given.seats;
  made.state.verification[0] = given.verification ?? 0;
  const { treaty } = made.recipe.scenario;
  if (treaty === null) throw new Error('no treaty');
  const ask = consultation(startOf(made.world, made.recipe, 'treaty'), treaty, [[0.2], [0.9]], 4);
  return { ...ask(hour), ask, world: made.world };
}

describe('the seats of a consultation', () => {
  it('are a share of the people, at least one, at most all who may sit there', () => {
    expect(consulted({ seats: 0.05 }).seats).toBe(100);
    expect(consulted({ seats: 0.00001 }).seats).toBe(1);
    // With the NGO and the platform that speak, without the newspaper.
    expect(consulted({ seats: 1 }).seats).toBe(PEOPLE);
    const all = consulted({ seats: 1, offline: [0, 1, 2, 3] });
    expect(all.seats).toBe(PEOPLE + 2 - 4);
  });

  it('go to people who are online, all alike', () => {
    const rows = Array.from({ length: PEOPLE }, (_, row) => row);
    const offline = rows.filter((row) => row % 4 < 2);
    // The stance tells who sits there: 1 for those offline.
    const { support } = consulted({
      seats: 0.2,
      offline,
      stance: (row) => (row % 4 < 2 ? 1 : row % 4 === 2 ? 0.5 : -0.5),
    });
    // Half have .88 and half .12: 400 seats.
    const spread = (sigma(2) - sigma(-2)) / 2;
    expect(Math.abs(support - 0.5)).toBeLessThan((4 * spread) / Math.sqrt(400));
  });

  it('go to others in another round, and to the same in the same one', () => {
    const { ask, support } = consulted({ seats: 0.1, stance: (row) => (row % 7) / 7 });
    const other = ask(48).support;
    expect(other).not.toBe(support);
    expect(ask(24).support).toBe(support);
  });

  it('go to those of the parties alone', () => {
    const only = consulted({
      seats: 1,
      parties: [party('aurelia')],
      stance: (row) => (row % 2 === 0 ? 0.5 : -1),
    });
    // Aurelia's people, the NGO (row 2000) and the platform (row 2001).
    expect(only.seats).toBe(PEOPLE / 2 + 2);
    expect(only.median[0]).toBe(0.75);
  });
});

describe('bots', () => {
  it('get hold of beta (1 - verification) of the seats', () => {
    for (const [verification, expected] of [
      [0, 0.25],
      [0.6, 0.1],
      [1, 0],
    ] as const) {
      const { bots, seats } = consulted({ seats: 0.5, bots: BOTS, verification });
      const luck = 4 * Math.sqrt(seats * expected * (1 - expected));
      expect(Math.abs(bots - seats * expected)).toBeLessThanOrEqual(luck);
    }
    expect(consulted({ seats: 0.5 }).bots).toBe(0);
  });

  it('wish what their sponsor does and move the median there', () => {
    const stance = (row: number) => (row % 5 === 0 ? 0.6 : 0);
    const clean = consulted({ seats: 1, bots: 3 * PEOPLE, verification: 1, stance });
    expect(clean.median[0]).toBe(0.5);
    const stolen = consulted({ seats: 1, bots: 3 * PEOPLE, verification: 0, stance });
    expect([stolen.bots, stolen.median[0]]).toEqual([PEOPLE, 0.9]);
    // The text is at .5, the sponsor wants .9: 1 - .8, brought to 0 to 1.
    expect(stolen.support).toBeCloseTo(0.6, 12);
  });

  it('take seats from people without changing who else sits there', () => {
    const half = { seats: 0.3, bots: BOTS, stance: (row: number) => (row % 11) / 11 } as const;
    const [some, fewer] = [0, 0.5].map((verification) => consulted({ ...half, verification }));
    expect(fewer?.bots).toBeLessThan(some?.bots ?? 0);
    expect(fewer?.seats).toBe(some?.seats);
  });
});
