import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('trust abroad is that in sources such as the actor', () => {
  const { of } = abroad({
    set: (agents) => {
      // Foreign governments, media, NGOs: another level for each class.
      for (let i = 0; i < 5; i++) agents.trust.set([0, 0.25, 0.5, 0.75, 1], 5 * i);
    },
  });
  const trust = (who: string) => of('actor-trust-abroad', who)[3];
  expect([trust('ministry'), trust('paper'), trust('relief'), trust('farm')]).toEqual([
    0.25, 0.5, 0.75, 1,
  ]);
});
