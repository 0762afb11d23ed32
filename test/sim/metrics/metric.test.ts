import { describe, expect, it } from 'vitest';
import { METRICS, metricOf, queryOf, sendersOf } from '../../../sim/metrics/index.ts';
import { ratios } from '../../../sim/metrics/metric.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';
import { printOf } from '../../worlds/prints.ts';

describe('a mean over the public', () => {
  it('is weighed by people, country by country and over all', () => {
    const values = new Float64Array(4);
    ratios(Float64Array.of(1, 6, 0), Float64Array.of(1, 3, 0), values);
    expect([...values]).toEqual([1, 2, Number.NaN, 7 / 4]);
  });
});

describe('a query', () => {
  it('turns names into numbers, and -1 for what is not asked', () => {
    const { world, recipe } = fourPeople();
    const asked = { of: 'borealia', toward: 'aurelia', in: null, claim: 'storm' };
    const query = queryOf(world, recipe, {
      metric: 'attitude',
      issue: null,
      language: 'en',
      ...asked,
    });
    expect(query).toMatchObject({ audience: 1, toward: 0, actor: -1, claim: 1, language: 0 });
    const reach = { ...asked, metric: 'reach', of: 'ministry', in: 'borealia', toward: null };
    expect(queryOf(world, recipe, { ...reach, issue: null, language: null })).toMatchObject({
      audience: 1,
      actor: 1,
    });
  });

  it('counts as senders those who act in any strategy, the same for every arm', () => {
    const { recipe } = fourPeople();
    expect(sendersOf(recipe)).toBe(0b10);
  });

  it('of a metric that there is not is refused by name', () => {
    expect(() => metricOf('charm')).toThrow('charm');
  });
});

describe('every metric', () => {
  it.each(METRICS.map(({ name }) => name))('%s changes nothing by measuring', (name) => {
    const made = fourPeople();
    const prints = () =>
      [...made.world.tables.values()].map(({ buffer }) => printOf(new Uint8Array(buffer)));
    const before = prints();
    const asked = { of: 'ministry', toward: 'borealia', in: 'aurelia' };
    measured(made, name, metricOf(name).of === 'actor' ? asked : { ...asked, of: 'aurelia' });
    expect(prints()).toEqual(before);
  });
});
