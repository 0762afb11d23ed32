import { expect, test } from 'vitest';
import { treatyOf } from '../../worlds/negotiation.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

const sigma = (x: number) => 1 / (1 + Math.exp(-x));
const negotiating = {
  treaty: treatyOf([]),
  issues: [{ id: 'norms', title: { en: 'norms', fr: 'norms' } }],
};

test('treaty support is that of the people online alone', () => {
  const made = threeStates({ treaty: { supportSteepness: 2 } }, negotiating);
  made.world.agents.stance.set([1, 0, -0.5]);
  made.world.agents.accessDraw.set([0, 0, 0]);
  const [a, b, c] = [sigma(2), 0.5, sigma(-1)];
  expect(valuesOf(made, 'treaty-support')).toEqual(
    [a, b, c, (a + b + c) / 3].map((value) => expect.closeTo(value, 6)),
  );
  made.world.agents.accessDraw[0] = 1;
  expect(valuesOf(made, 'treaty-support')).toEqual([
    Number.NaN,
    ...[b, c, (b + c) / 2].map((value) => expect.closeTo(value, 6)),
  ]);
});

test('without a treaty there is none', () => {
  expect(valuesOf(threeStates({ treaty: {} }), 'treaty-support')).toEqual(
    Array(4).fill(Number.NaN),
  );
});
