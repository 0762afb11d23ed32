import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choice, duration, flag, quantity, reference, references } from '../../../../sim/fields.ts';
import { CATALOGUES } from '../../../../sim/scenario/index.ts';
import { settingsOf } from '../../../../sim/scenario/resolve/settings.ts';
import { carried } from '../../../../sim/scenario/schema/carry.ts';
import { fieldsToZod } from '../../../../sim/scenario/schema/fields-to-zod.ts';

const text = { en: 'how much', fr: 'combien' };
const fields = {
  strength: quantity({
    default: 0.08,
    unit: 'logit',
    limits: [0, 1],
    range: [0.02, 0.3],
    meaning: text,
    source: 'somebody 2020',
    certainty: 'checked',
  }),
  count: quantity({
    default: null,
    unit: '1',
    limits: [1, 9],
    integer: true,
    meaning: text,
    source: 'scenario',
    certainty: 'design',
  }),
  rule: choice(['first', 'second'], 'first', text),
  country: reference('country', text, { required: true }),
  languages: references('language', text),
  every: duration(6, text),
  off: flag(false, text),
};
const schema = z.strictObject(fieldsToZod(fields));
const codes = (value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(
    ({ code, path }) => `${path.join('.')} ${code}`,
  );

describe('the schema of declared fields', () => {
  it('lets defaults be left out, and asks for what has none', () => {
    expect(codes({ count: 1, country: 'aurelia' })).toEqual([]);
    expect(codes({})).toEqual(['count invalid_type', 'country invalid_type']);
  });

  it('holds numbers to their limits, ends included', () => {
    const base = { count: 1, country: 'aurelia' };
    expect(codes({ ...base, strength: 1 })).toEqual([]);
    expect(codes({ ...base, strength: 1.01 })).toEqual(['strength too_big']);
    expect(codes({ ...base, count: 1.5 })).toEqual(['count invalid_type']);
  });

  it('carries limits, published range and source to the message', () => {
    const [issue] = schema.safeParse({ count: 1, country: 'a', strength: -1 }).error?.issues ?? [];
    expect(carried(issue?.message ?? '')).toMatchObject({
      low: 0,
      high: 1,
      from: 0.02,
      to: 0.3,
      default: 0.08,
      unit: 'logit',
      source: 'somebody 2020',
      certainty: 'checked',
    });
  });

  it('becomes JSON Schema with meaning and default', () => {
    const json = z.toJSONSchema(schema) as unknown as {
      properties: Record<string, Record<string, unknown>>;
    };
    expect(json.properties['strength']).toMatchObject({ minimum: 0, maximum: 1, default: 0.08 });
    expect(json.properties['strength']?.['description']).toContain('worth exploring: 0.02 to 0.3');
    expect(json.properties['rule']).toMatchObject({ enum: ['first', 'second'] });
  });

  it('gives the engine every value, durations in hours', () => {
    expect(settingsOf(fields, { count: 2, country: 'aurelia', every: '2d' })).toEqual({
      strength: 0.08,
      count: 2,
      rule: 'first',
      country: 'aurelia',
      languages: [],
      every: 48,
      off: false,
    });
  });
});

describe('the catalogues', () => {
  const ACTION_KEYS = ['actor', 'do', 'at', 'from', 'to', 'every', 'when'];
  const INJECT_KEYS = ['id', 'do', 'at', 'when', 'for', 'title'];

  it('have no setting that a key of the format would hide', () => {
    for (const { name, fields: own } of CATALOGUES.actions) {
      expect(
        Object.keys(own).filter((key) => ACTION_KEYS.includes(key)),
        name,
      ).toEqual([]);
    }
    for (const { name, fields: own } of CATALOGUES.injects) {
      expect(
        Object.keys(own).filter((key) => INJECT_KEYS.includes(key)),
        name,
      ).toEqual([]);
    }
    for (const { name, parameters } of CATALOGUES.mechanisms) {
      expect(Object.keys(parameters), name).not.toContain('off');
    }
    for (const { name, parameters } of CATALOGUES.generators) {
      expect(
        Object.keys(parameters).filter((key) => ['generator', 'nodes'].includes(key)),
        name,
      ).toEqual([]);
    }
  });

  it('have one thing of each name, with defaults inside the limits', () => {
    for (const kinds of Object.values(CATALOGUES)) {
      const names = kinds.map(({ name }: { name: string }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const { name, parameters } of CATALOGUES.mechanisms) {
      for (const [key, field] of Object.entries(parameters)) {
        if (field.type !== 'quantity' || field.default === null) continue;
        const inside = field.default >= field.limits[0] && field.default <= field.limits[1];
        expect(inside, `${name}.${key}`).toBe(true);
      }
    }
  });
});
