import { describe, expect, test } from 'vitest';
import { attackersGain, attackersOf, isOpen, PROTECTIVE } from '../../../sim/experiment/guard.ts';
import { actor, botnet, scenario } from '../../worlds/scenario.ts';

const made = scenario({
  actors: [
    actor('ministry'),
    actor('service', { means: 'covert' }),
    actor('police', { means: 'coercive' }),
    botnet('farm'),
  ],
});

describe('an attacker’s gain', () => {
  test.each([
    ['misperception', 'borealia', 'up', 'harm'],
    ['falsehood-exposure', null, 'up', 'harm'],
    ['trust', 'borealia', 'down', 'harm'],
    ['resilience', 'aurelia', 'down', 'harm'],
    ['reach', 'farm', 'up', 'attacker'],
    ['impressions', 'service', 'up', 'attacker'],
    ['reach', 'police', 'up', 'attacker'],
  ] as const)('is %s of %s, better %s: %s', (metric, of, good, reason) => {
    expect(attackersGain(made, { metric, of }, good)).toBe(reason);
  });

  test.each([
    ['misperception', 'borealia', 'down'],
    ['misperception', 'borealia', null],
    ['trust', 'borealia', 'up'],
    ['attitude', 'borealia', 'up'],
    ['reach', 'ministry', 'up'],
    ['reach', 'farm', 'down'],
    ['attribution', 'farm', 'up'],
    ['reach', 'farm', null],
  ] as const)('is not %s of %s, better %s', (metric, of, good) => {
    expect(attackersGain(made, { metric, of }, good)).toBeNull();
  });
});

test('attackers are bots’ masters and all who work covertly or by coercion', () => {
  expect(attackersOf(made)).toEqual(['service', 'police', 'farm']);
});

test('only open means are ranked', () => {
  expect((['open', 'covert', 'coercive'] as const).map(isOpen)).toEqual([true, false, false]);
});

test('people are better off with less of a harm and more of a protection', () => {
  expect(PROTECTIVE).toMatchObject({ 'audience-risk': 'down', violence: 'down', trust: 'up' });
});
