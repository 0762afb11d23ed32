/**
 * What a scenario says of platforms, claims and hashtags, and which mechanisms that switches on.
 */
import { describe, expect, it } from 'vitest';
import { codesOf, SMALL, scenarioOf } from './small.ts';

const MINISTRY = '  - { id: ministry, kind: government, country: aurelia, budget: 10 }';
const acting = (...actors: string[]) => SMALL.replace(MINISTRY, [MINISTRY, ...actors].join('\n'));
const FORUM =
  '  - { id: forum, kind: platform, country: aurelia, policy: { serves: [borealia], coverage: { fa: 0.2 }, labels: true, delay: 3 } }';
const FARM = '  - { id: farm, kind: botnet, sponsor: borealia, hashtag: ministry }';

/** Names of the mechanisms that are on in one text and off in another. */
function switchedOn(text: string): string[] {
  const [plain, changed] = [SMALL, text].map((one) => scenarioOf(one).mechanisms);
  return Object.keys(changed ?? {}).filter(
    (name) => changed?.[name]?.['off'] === false && plain?.[name]?.['off'] === true,
  );
}
const MODERATION = ['platforms', 'restraint', 'labelling', 'moderation', 'notes', 'takedown'];

describe('the policy of a platform', () => {
  it('is what the file says of it, and nothing more', () => {
    const forum = scenarioOf(acting(FORUM)).actors.find(({ id }) => id === 'forum');
    expect(forum?.policy).toEqual({
      serves: ['borealia'],
      coverage: { fa: 0.2 },
      settings: { labels: true, delay: 3 },
    });
  });

  it('is none where the file has none', () => {
    const plain = acting('  - { id: forum, kind: platform, country: aurelia }');
    expect(scenarioOf(plain).actors.map(({ policy }) => policy)).toEqual([null, null]);
    expect(switchedOn(plain)).toEqual([]);
  });

  it('switches moderation on', () => {
    expect(switchedOn(acting(FORUM)).sort()).toEqual([...MODERATION].sort());
  });

  it('names countries and languages that there are, and rules that there are', () => {
    const faults = (policy: string) =>
      codesOf(acting(`  - { id: forum, kind: platform, country: aurelia, policy: ${policy} }`));
    expect(faults('{ serves: [cassia] }')).toEqual(['country-unknown']);
    expect(faults('{ coverage: { de: 0.5 } }')).toEqual(['language-unspoken']);
    expect(faults('{ labels: true, falsePositives: 2 }')).toEqual(['number-out-of-range']);
    expect(faults('{ labelling: true }')).toEqual(['key-unknown']);
  });
});

describe('the hashtag of a botnet', () => {
  it('is that of an actor, and switches hashtags on', () => {
    const farm = scenarioOf(acting(FARM)).actors.find(({ id }) => id === 'farm');
    expect(farm?.botnet?.hashtag).toBe('ministry');
    expect(switchedOn(acting(FARM))).toEqual(['hashtags']);
    expect(codesOf(acting(FARM.replace('ministry', 'nobody')))).toEqual(['actor-unknown']);
  });
});

describe('the harm of a claim', () => {
  it('is that of what speaks badly of a country, unless the file says otherwise', () => {
    const harm = (more: string) =>
      scenarioOf(`${SMALL}claims: [{ id: plot, text: A plot, truth: false${more} }]\n`).claims[0]
        ?.harm;
    expect([harm(''), harm(', harm: -0.5')]).toEqual([1, -0.5]);
  });
});

describe('a mechanism that another one needs', () => {
  it('is on with it, and with what uses it', () => {
    expect(switchedOn(`${SMALL}mechanisms: { unrest: {} }\n`).sort()).toEqual([
      'grievance',
      'unrest',
    ]);
    expect(switchedOn(`${SMALL}outcomes: [{ metric: radicalisation }]\n`).sort()).toEqual([
      'grievance',
      'propaganda',
      'radicalisation',
    ]);
  });

  it('is off where the scenario says so, and so is what it alone would bring', () => {
    expect(switchedOn(`${SMALL}mechanisms: { unrest: {}, grievance: { off: true } }\n`)).toEqual([
      'unrest',
    ]);
    expect(
      switchedOn(
        `${SMALL}mechanisms: { radicalisation: { off: true } }\noutcomes: [{ metric: radicalisation }]\n`,
      ),
    ).toEqual([]);
  });
});

describe('what needs a mechanism by its settings', () => {
  const event = (more: string) =>
    `${SMALL}timeline: [{ id: shock, at: 1d, do: event, country: aurelia${more} }]\n`;

  it('switches it on with such settings alone', () => {
    expect(switchedOn(event(', grievance: 0.15'))).toEqual(['grievance']);
    expect(switchedOn(event(', arousal: 0.15'))).toEqual([]);
  });
});
