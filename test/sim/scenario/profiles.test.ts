import { describe, expect, it } from 'vitest';
import { PROFILE_CODES, profileOf } from '../../../sim/scenario/index.ts';
import { realCountry } from '../../../sim/scenario/profiles.ts';

describe('the profiles', () => {
  it('are those of the 193 members of the United Nations', () => {
    expect(PROFILE_CODES).toHaveLength(193);
    expect(new Set(PROFILE_CODES).size).toBe(193);
  });

  it('carry the published figures', () => {
    // World Bank (ITU): people using the internet; population, total.
    expect(profileOf('CAN')).toMatchObject({
      title: { en: 'Canada', fr: 'Canada' },
      access: 0.9396,
      accessYear: 2023,
      population: 41_288_599,
      income: 'high',
      languages: ['en', 'fr'],
      neighbours: ['USA'],
      utcOffset: -5,
    });
    expect(profileOf('IRN')).toMatchObject({ access: 0.7963, languages: ['fa'], utcOffset: 3.5 });
  });

  it('are complete and in range', () => {
    for (const code of PROFILE_CODES) {
      const profile = profileOf(code);
      if (profile === undefined) throw new Error(code);
      expect(profile.access, code).toBeGreaterThanOrEqual(0);
      expect(profile.access, code).toBeLessThanOrEqual(1);
      expect(profile.population, code).toBeGreaterThan(5_000);
      expect(profile.languages.length, code).toBeGreaterThan(0);
      for (const language of profile.languages) expect(language, code).toMatch(/^[a-z]{2,3}$/);
      expect(Math.abs(profile.utcOffset), code).toBeLessThanOrEqual(14);
      expect(profile.culture, code).not.toEqual([0, 0]);
    }
  });

  it('have neighbours that are neighbours of each other', () => {
    for (const code of PROFILE_CODES) {
      for (const other of profileOf(code)?.neighbours ?? []) {
        const back = profileOf(other);
        if (back !== undefined) expect(back.neighbours, `${code} ${other}`).toContain(code);
      }
    }
  });

  it('are known by their names in both languages', () => {
    expect(realCountry('iran')?.code).toBe('IRN');
    expect(realCountry('États-Unis')?.code).toBe('USA');
    expect(realCountry('south-africa')?.code).toBe('ZAF');
    expect(realCountry('aurelia')).toBe(undefined);
  });
});
