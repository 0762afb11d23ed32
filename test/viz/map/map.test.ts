import { describe, expect, test } from 'vitest';
import { accessAt, accessFactor, meanByCountry } from '../../../viz/map/access.ts';
import { flowsAt, readCrossings } from '../../../viz/map/flows.ts';
import { accessLayer, flowsLayer, tensionLayer, tensionRows } from '../../../viz/map/layers.ts';
import { tenseLines, tensePairs } from '../../../viz/map/tension.ts';
import { gatherMeasures } from '../../../viz/run/measures.ts';
import type { LetteredInject } from '../../../viz/run/moments.ts';
import type { People } from '../../../viz/run/people.ts';
import type { Table } from '../../../viz/run/table.ts';
import type { Names } from '../../../viz/text/names.ts';

const COUNTRIES = ['aurelia', 'borealia', 'cassia'];
const names = { country: (id: string) => id.charAt(0).toUpperCase() + id.slice(1) } as Names;
const places = new Map(COUNTRIES.map((id, place) => [id, [place * 100, 0] as const] as const));
const setting = { places, names, language: 'en' as const };

/** Tension of a toward b that rises by 0.1 each hundred hours, and of b toward a that does not. */
const measures = gatherMeasures(
  {
    tick: [0, 100, 200, 300, 0, 100, 200, 300],
    metric: [...Array(4).fill('tension:borealia'), ...Array(4).fill('tension:aurelia')],
    country: [...Array(4).fill('aurelia'), ...Array(4).fill('borealia')],
    value: [0.2, 0.3, 0.4, 0.5, 0.4, 0.4, 0.4, 0.4],
  },
  1,
);

describe('tension between states', () => {
  const lines = tenseLines(measures, COUNTRIES);

  test('is the mean of both directions, for the pairs that were measured', () => {
    expect(lines.map(({ a, b }) => `${a} ${b}`)).toEqual(['aurelia borealia']);
    expect(Array.from(lines[0]?.line.values ?? [])).toEqual(
      [0.3, 0.35, 0.4, 0.45].map((x) => expect.closeTo(x)),
    );
  });

  test('changes within seven days', () => {
    const [pair] = tensePairs(lines, 300);
    expect(pair?.now).toBeCloseTo(0.45);
    // 168 hours before, at hour 132, the value of hour 100 still held.
    expect(pair?.change).toBeCloseTo(0.1);
  });

  test('is an arc above the threshold, with an arrow where it rose', () => {
    const drawn = tensionLayer(tensePairs(lines, 300), setting);
    expect(drawn.title).toBe('Tension is highest between Aurelia and Borealia, and still rising');
    expect(drawn.arcs).toHaveLength(1);
    expect(drawn.arcs[0]?.text).toBe('0.45\u2009↑');
    expect(drawn.arcs[0]?.width).toBeCloseTo(1.5 + 11 * 0.45);
  });

  test('below the threshold is said and not drawn; unmeasured is said too', () => {
    const calm = { a: 'aurelia', b: 'borealia', now: 0.1, change: 0, line: lines[0]?.line };
    const pair = calm as Parameters<typeof tensionLayer>[0][number];
    expect(tensionLayer([pair], setting)).toMatchObject({
      title: 'No two states are tense',
      arcs: [],
    });
    expect(tensionLayer([], setting).title).toBe(
      'This run did not measure tension between states.',
    );
  });

  test('has a row for each pair that is not at rest', () => {
    const rows = tensionRows(
      [
        ...tensePairs(lines, 300),
        { a: 'aurelia', b: 'cassia', now: 0, change: 0, line: lines[0]?.line },
      ] as Parameters<typeof tensionRows>[0],
      setting,
    );
    expect(rows.map(({ name, now, change }) => [name, now, change])).toEqual([
      ['Aurelia and Borealia', '0.45', '+0.10'],
    ]);
  });
});

const people = {
  count: 4,
  kind: Uint8Array.of(0, 0, 0, 0),
  country: Uint8Array.of(0, 0, 1, 2),
  countries: COUNTRIES,
} as unknown as People;

describe('message flows', () => {
  const columns: Record<string, number[]> = {
    time: [1, 30, 31, 32, 20],
    source: [0, 0, 0, 2, 0],
    sharer: [2, 2, 1, 3, 3],
  };
  const shares = {
    rows: 5,
    numbers: async (column: string) => columns[column] ?? [],
  } as unknown as Table;

  test('are the shares of the last day between accounts of two countries', async () => {
    const crossings = await readCrossings(shares, people);
    const { flows, across, all } = flowsAt(crossings, COUNTRIES, 32);
    expect(flows).toEqual([
      { from: 'aurelia', to: 'borealia', shares: 1 },
      { from: 'aurelia', to: 'cassia', shares: 1 },
      { from: 'borealia', to: 'cassia', shares: 1 },
    ]);
    expect([across, all]).toEqual([3, 4]);
  });

  test('name the largest and draw arrows', () => {
    const drawn = flowsLayer(
      [{ from: 'aurelia', to: 'borealia', shares: 40 }],
      { across: 40, all: 100 },
      setting,
    );
    expect(drawn.title).toBe('The largest flow across a border goes from Aurelia to Borealia');
    expect(drawn.note).toContain('40 of 100 shares');
    expect(drawn.arcs[0]?.arrow).toBe(true);
    expect(flowsLayer([], { across: 0, all: 3 }, setting).title).toMatch(/^Nothing was passed on/);
  });
});

describe('access', () => {
  const inject = { id: 'cut', hours: 10, end: 20, letter: 'A', detail: '', actor: '' };
  const injects: LetteredInject[] = [inject];
  const scenario = {
    timeline: [{ id: 'cut', do: 'access', settings: { country: 'borealia', factor: 0.5 } }],
  } as unknown as Parameters<typeof accessFactor>[0];

  test('is what an inject leaves of it, while it lasts, in its country', () => {
    const at = (country: string, hours: number) => accessFactor(scenario, injects, country, hours);
    expect([at('borealia', 9), at('borealia', 10), at('borealia', 20)]).toEqual([1, 0.5, 1]);
    expect(at('aurelia', 15)).toBe(1);
  });

  test('is the mean chance of the people of a country, where it was not measured', () => {
    const chance = meanByCountry([0.8, 0.6, 0.4, 1], people);
    const input = {
      measures: gatherMeasures({ tick: [], metric: [], country: [], value: [] }, 1),
      scenario,
      injects,
      countries: COUNTRIES,
      chance,
    };
    const access = accessAt(input, 15);
    expect(access.get('aurelia')).toBeCloseTo(0.7);
    expect(access.get('borealia')).toBeCloseTo(0.2);
    expect(accessLayer(access, false, setting).title).toBe(
      'In Borealia 20% can be online, fewest of all',
    );
  });

  test('is the measured share where the run has it', () => {
    const measured = gatherMeasures(
      { tick: [0], metric: ['connected-share'], country: ['borealia'], value: [0.33] },
      1,
    );
    const access = accessAt(
      {
        measures: measured,
        scenario,
        injects,
        countries: ['borealia'],
        chance: Float64Array.of(0.9),
      },
      15,
    );
    expect(access.get('borealia')).toBe(0.33);
  });
});
