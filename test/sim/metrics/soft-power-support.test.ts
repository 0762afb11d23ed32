import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('support as a component is the share of the other parties that voted alike', () => {
  const { of, voted } = abroad({ parties: ['aurelia', 'borealia', 'cassia'] });
  voted([1, 1, 0]);
  expect(of('soft-power-support')).toEqual([0.5, 0.5, 0, expect.closeTo(1 / 3, 12)]);
  voted([0, 0, 0]);
  expect(of('soft-power-support')).toEqual([1, 1, 1, 1]);
});

test('support is none before the first round, for those who take no part, or without others', () => {
  const parties = ['aurelia', 'borealia'];
  expect(abroad({ parties }).of('soft-power-support')[0]).toBeNaN();
  expect(abroad().of('soft-power-support')[0]).toBeNaN();
  const some = abroad({ parties });
  some.voted([1, 0, 0]);
  expect(some.of('soft-power-support').slice(0, 3)).toEqual([0, 0, Number.NaN]);
  const alone = abroad({ parties: ['aurelia'] });
  alone.voted([1, 0, 0]);
  expect(alone.of('soft-power-support')[0]).toBeNaN();
});
