import { describe, expect, test } from 'vitest';
import { gatherMeasures } from '../../../viz/run/measures.ts';
import { sentenceAt } from '../../../viz/run/sentence.ts';
import type { Names } from '../../../viz/text/names.ts';

const title = (id: string): string => ({ aurelia: 'Aurelia', borealia: 'Borealia' })[id] ?? id;
const names = {
  country: title,
  inject: () => 'State media make a claim',
  measure: (metric: string) => `Attitude to ${title(metric.split(':')[1] ?? '')}`,
} as unknown as Names;

/** An attitude that falls by `size` at hour 100. */
function measures(size: number) {
  const hours = Array.from({ length: 241 }, (_, hour) => hour);
  return gatherMeasures(
    {
      tick: hours.map((hour) => hour * 2),
      metric: hours.map(() => 'attitude:aurelia'),
      country: hours.map(() => 'borealia'),
      value: hours.map((hour) => (hour < 100 ? -0.1 : -0.1 - size)),
    },
    0.5,
  );
}
const injects = [{ letter: 'C', id: 'claim', hours: 90, end: 90, detail: '', actor: '' }];
const at = (size: number, hours: number, room = 99) =>
  sentenceAt(
    {
      measures: measures(size),
      metric: 'attitude:aurelia',
      country: 'borealia',
      injects,
      hours,
      room,
    },
    names,
    'en',
  );

describe('the sentence', () => {
  test('says what the largest swing was, and after what', () => {
    expect(at(0.2, 150).title).toBe(
      'Borealia cooled toward Aurelia after “State media make a claim”',
    );
  });

  test('never says because', () => {
    expect(JSON.stringify(at(0.2, 150))).not.toMatch(/because|due to|caused/);
  });

  test('is neutral before the swing, and where there is none worth a sentence', () => {
    expect(at(0.2, 90).title).toBe('Attitude to Aurelia, day 3');
    expect(at(0.005, 150).title).toBe('Attitude to Aurelia, day 6');
  });

  test('calls a small swing slight', () => {
    expect(at(0.02, 150).title).toMatch(/^Borealia cooled slightly toward Aurelia/);
  });

  test('names the inject by its letter where the title has no room, and says what it is below', () => {
    const { title: short, line } = at(0.2, 150, 50);
    expect(short).toBe('Borealia cooled toward Aurelia after C');
    expect(line.join('')).toContain('C: State media make a claim.');
  });

  test('has the value now and the change within a day in its line', () => {
    expect(at(0.2, 110).line.join('')).toBe(
      'Attitude to Aurelia in Borealia: −0.30 now, −0.20 in the last 24 hours.',
    );
  });
});
