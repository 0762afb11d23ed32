import { expect, test } from 'vitest';
import { givers } from '../../worlds/gifts.ts';
import { measured } from '../../worlds/measured.ts';

const gave = { given: [30, 0, 6, 4], prompted: [20, 0, 0, 4] };

test('net donations are less the share of prompted gifts that others would have had', () => {
  const { values } = measured(givers(gave), 'net-donations', { of: 'ministry' });
  expect(values).toEqual([
    expect.closeTo((30 - 0.3 * 20) * 500, 6),
    expect.closeTo((10 - 0.3 * 4) * 500, 6),
    expect.closeTo((40 - 0.3 * 24) * 250, 6),
  ]);
});

test('net donations are all or only the unprompted ones at the ends of substitution', () => {
  const net = (substitution: number) =>
    measured(givers(gave, { substitution }), 'net-donations', { of: 'ministry' }).values[2];
  expect([net(0), net(1)]).toEqual([10_000, 4_000]);
});
