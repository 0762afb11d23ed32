import { describe, expect, it } from 'vitest';
import { everythingRecipe, withSettings } from '../worlds/everything.ts';
import { strays } from '../worlds/ranges.ts';
import { run } from '../worlds/running.ts';
import { actor, claim, country, text } from '../worlds/scenario.ts';

/** As many of everything as a scenario may have. */
function atTheLimits() {
  const base = everythingRecipe();
  const { scenario } = base;
  const some = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, n) => `${prefix}${n}`);
  const languages = [...scenario.languages, ...some(29, 'language-')];
  const share = 1 / 32;
  const countries = some(30, 'country-').map((id, n) =>
    country(id, { share, languages: { [languages[n + 2] ?? 'en']: 1 } }),
  );
  return {
    ...base,
    scenario: {
      ...scenario,
      languages,
      population: { citizens: 128 },
      countries: [...scenario.countries.map((one) => ({ ...one, share })), ...countries],
      claims: [
        ...scenario.claims,
        ...some(32 - scenario.claims.length, 'claim-').map((id) => claim(id)),
      ],
      issues: [...scenario.issues, ...some(14, 'issue-').map((id) => ({ id, title: text(id) }))],
      actors: [
        ...some(32 - scenario.actors.length, 'actor-').map((id) =>
          actor(id, { kind: 'media', postsPerDay: 4 }),
        ),
        ...scenario.actors,
      ],
    },
  };
}

const WORLDS = {
  'a world at the limits of what a scenario may hold': atTheLimits(),
  'a lively world': everythingRecipe(),
  'a world without anybody': everythingRecipe({ population: { citizens: 0 } }),
  'a world of one': everythingRecipe({ population: { citizens: 1 } }),
  'a world of extremes': everythingRecipe({
    mechanisms: withSettings({
      attitude: { step: 1, halfLife: 0.5 },
      stance: { step: 1, confidence: 4 },
      exposure: { strength: 2, fluency: 3, halfLife: 1, immunityBoost: 10 },
      correction: { strength: 10, trustLoss: 1, floor: 20 },
      reception: { credibilityFloor: -1, cultureWidth: 0.05 },
      misreading: { probability: 1, backfire: 1 },
      sharing: { intercept: 0, like: 10, reply: 10, translationShare: 1 },
      quoting: { share: 1, arousalGain: 1, arousalSpread: 1, stanceShift: 1, distortion: 1 },
      feed: { recommendationShare: 1, noise: 10, machineTranslation: 1, mostBonus: 20 },
      posting: { hostileShare: 1, veracityEffect: 1, claimShare: 1, appealExponent: 0.1 },
      people: { sessionsMedian: 40, attention: 5, stanceSpread: 2, attitudeSpread: 2 },
    }),
  }),
  'a world where nothing is wanted': everythingRecipe({
    mechanisms: withSettings({
      attitude: { step: 0 },
      stance: { step: 0, confidence: 0 },
      exposure: { strength: 0, fluency: 0, immunityBoost: 0 },
      correction: { strength: 0, trustLoss: 0, floor: 0 },
      sharing: { intercept: -20 },
      feed: { recommendationShare: 0, noise: 0, outsideItems: 0, rule: 'chronological' },
      posting: { claimShare: 0, issueShare: 0, countryShare: 0 },
      people: { postsMedian: 0, superSharers: 0 },
      bots: { windows: 0 },
    }),
  }),
};

describe.each(Object.entries(WORLDS))('in %s', (name, recipe) => {
  const ticks = name === 'a world of extremes' ? 30 : 72;

  it('every number is one, and every column keeps to its range', () => {
    const found: string[] = [];
    const simulation = run(recipe, {
      ticks,
      watch: (at) => {
        if (at.tick % 12 === 0) found.push(...strays(at).map((stray) => `${at.tick}: ${stray}`));
      },
    });
    expect(found).toEqual([]);
    const outcomes = Object.values(simulation.outcomes());
    expect(outcomes.every((value) => value === null || Number.isFinite(value))).toBe(true);
  });
});
