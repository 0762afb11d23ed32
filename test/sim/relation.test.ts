import { describe, expect, it } from 'vitest';
import {
  affinity,
  comprehension,
  credibility,
  culturalGap,
  isForeignSource,
  isForeignTarget,
  sourceClass,
} from '../../sim/relation.ts';
import { KINDS, SOURCE_CLASSES } from '../../sim/world/agents.ts';
import { type Hand, handWorld } from '../worlds/hand.ts';
import { country, recipe, scenario } from '../worlds/scenario.ts';

const three = recipe(
  scenario({
    languages: ['en', 'fr', 'fa'],
    countries: ['aurelia', 'borealia', 'cassia'].map((id) => country(id)),
  }),
);
const worldOf = (set: Hand['set'] = () => undefined) =>
  handWorld({ people: 12, recipe: three, set }).world;

describe('the class of a source', () => {
  it('is by kind; governments are told apart by country; all the rest are peers', () => {
    const world = worldOf((agents) => {
      KINDS.forEach((_kind, kind) => {
        agents.kind[1 + kind] = kind;
      });
    });
    const classes = KINDS.map((_kind, kind) => SOURCE_CLASSES[sourceClass(world, 0, 1 + kind)]);
    const own = 'own-government';
    expect(Object.fromEntries(KINDS.map((kind, n) => [kind, classes[n]]))).toEqual({
      citizen: 'peer',
      ministry: own,
      embassy: own,
      diplomat: own,
      ngo: 'ngo',
      media: 'media',
      influencer: 'peer',
      platform: 'peer',
      bot: 'peer',
    });
    world.agents.country[0] = 1;
    expect(SOURCE_CLASSES[sourceClass(world, 0, 3)]).toBe('foreign-government');
    expect(SOURCE_CLASSES[sourceClass(world, 0, 6)]).toBe('media');
  });
});

describe('being foreign', () => {
  // Reader 0 lives in Aurelia and comes from Borealia.
  const world = worldOf((agents) => {
    agents.origin[0] = 1;
    agents.country.set([1, 2, 2, 0], 1);
    agents.origin.set([1, 2, 1, 2], 1);
  });

  it('of a source means that neither its country nor its origin is one of the reader’s', () => {
    expect([1, 2, 3, 4].map((source) => isForeignSource(world, 0, source))).toEqual([0, 1, 0, 0]);
  });

  it('of a subject means a country that is neither the reader’s own nor its origin', () => {
    expect([-1, 0, 1, 2].map((target) => isForeignTarget(world, 0, target))).toEqual([0, 0, 0, 1]);
  });
});

describe('between a reader and a source', () => {
  it('distance is Euclidean on the two axes', () => {
    const world = worldOf((agents) => agents.culture.set([0.3, -0.4, 0.6, 0]));
    expect(culturalGap(world, 0, 1)).toBeCloseTo(0.5, 6);
    expect(culturalGap(world, 0, 0)).toBe(0);
  });

  it('credibility is 2 trust - 1 + cred / 2, at least the floor', () => {
    const world = worldOf((agents) => {
      agents.trust.set([0.55, 0.45, 0.5, 0.55, 0.6]);
      agents.credibility[1] = 0.8;
    });
    const of = [0, 1, 2, 3, 4].map((cls) => credibility(world, 0, 1, cls, 0));
    [0.5, 0.3, 0.4, 0.5, 0.6].forEach((value, cls) => {
      expect(of[cls]).toBeCloseTo(value, 6);
    });
    world.agents.trust[1] = 0;
    expect(credibility(world, 0, 1, 1, 0)).toBe(0);
    expect(credibility(world, 0, 1, 1, -1)).toBeCloseTo(-0.6, 6);
  });

  it('affinity is 1 at no distance and falls to e^-2 at two widths', () => {
    const world = worldOf();
    expect(affinity(world, 0, 1, 0, 0.6, 0.5)).toBe(1);
    expect(affinity(world, 0, 1, 1.2, 0.6, 0.5)).toBeCloseTo(Math.exp(-2), 9);
  });

  it('comprehension is the best proficiency among the languages of the message', () => {
    const world = worldOf((agents) => {
      agents.languages[0] = 0b101;
      agents.proficiency.set([0.4, 0, 0.9]);
    });
    const of = [0b001, 0b010, 0b100, 0b111, 0].map((mask) => comprehension(world, 0, mask));
    [0.4, 0, 0.9, 0.9, 0].forEach((value, n) => {
      expect(of[n]).toBeCloseTo(value, 6);
    });
  });
});
