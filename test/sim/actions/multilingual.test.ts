import { describe, expect, it } from 'vitest';
import { multilingual } from '../../../sim/actions/multilingual.ts';
import { perform, posts } from '../../worlds/acting.ts';
import { speech } from '../../worlds/scenario.ts';

describe('a multilingual post', () => {
  it('is one post for all the languages, and one by each embassy that writes in one of them', () => {
    const { world, ministry } = perform('multilingual', { ...speech, languages: ['en', 'fa'] });
    const written = posts(world).map(({ author, languages }) => [author, languages]);
    // The embassies stand behind the ministry: the first writes in Persian, the second in French.
    expect(written).toEqual([
      [ministry, 0b101],
      [ministry + 1, 0b100],
    ]);
  });

  it('without languages is a post in the account’s own', () => {
    const { world } = perform('multilingual', { ...speech, languages: [] });
    expect(posts(world).map(({ languages }) => languages)).toEqual([0b001]);
  });

  it('costs one unit, and half a unit a language more', () => {
    const cost = (languages: readonly string[]) => multilingual.cost({ languages } as never);
    expect([[], ['en'], ['en', 'fa'], ['en', 'fr', 'fa']].map(cost)).toEqual([1, 1, 1.5, 2]);
  });
});
