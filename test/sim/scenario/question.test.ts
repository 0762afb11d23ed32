import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../sim/scenario/question.ts';
import { outcome, scenario, strategy } from '../../worlds/scenario.ts';

const made = scenario({
  strategies: [strategy('silence'), strategy('broadcast')],
  outcomes: [outcome('attitude'), outcome('reach')],
});
const read = (text: string, language: 'en' | 'fr' = 'en') =>
  readQuestion({ name: 'card.yaml', text }, made, language);
const faults = (text: string) =>
  read(text).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('a question card', () => {
  test('says what is asked, and leaves to the scenario what it does not say', () => {
    const text = [
      'format: 1',
      'question: { en: Does it help?, fr: Est-ce utile ? }',
      'outcome: attitude',
      'arms: [silence, broadcast]',
      'effectOfInterest: 0.02',
      'stop: { rule: precision, replicates: 200 }',
    ].join('\n');
    expect(read(text)).toMatchObject({ diagnostics: [] });
    expect(read(text).card).toEqual({
      question: { en: 'Does it help?', fr: 'Est-ce utile ?' },
      ...{ population: null, horizon: null, outcome: 'attitude', good: null },
      ...{ arms: ['silence', 'broadcast'], effectOfInterest: 0.02 },
      stop: { rule: 'precision', replicates: 200 },
    });
    expect(read('format: 1').card).toMatchObject({ outcome: null, arms: null, stop: null });
  });

  test.each([
    ['format: 2', 'format-unknown 1:9'],
    ['format: 1\noutcome: atitude', 'outcome-unknown 2:10'],
    ['format: 1\narms: [silence, shouting]', 'strategy-unknown 2:17'],
    ['format: 1\neffect: 0.1', 'key-unknown 2:1'],
    ['format: 1\neffectOfInterest: 0', 'number-out-of-range 2:19'],
    ['format: 1\ngood: better', 'option-unknown 2:7'],
    ['format: 1\nstop: { rule: fixed, replicates: 1.5 }', 'number-not-whole 2:34'],
    ['- a', 'not-a-map 1:1'],
    ['', 'text-empty 1:1'],
    ['format: [', 'syntax-unclosed 1:9'],
  ])('%j is refused with %s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
    expect(read(text).card).toBeNull();
  });

  test('names what was meant, in French too', () => {
    const [found] = read('format: 1\narms: [broadcats]', 'fr').diagnostics;
    expect(found?.hint).toContain('broadcast');
    expect(found?.message).toContain('stratégie');
  });
});
