import { describe, expect, it } from 'vitest';
import { diaspora } from '../../../sim/actions/diaspora.ts';
import { perform, posts } from '../../worlds/acting.ts';
import { speech } from '../../worlds/scenario.ts';

describe('diaspora engagement', () => {
  it('is a post of the main account in the language of the community', () => {
    const { languages, ...said } = speech;
    const { world, ministry } = perform('diaspora', { ...said, language: 'fa' });
    expect(posts(world)).toEqual([
      expect.objectContaining({ author: ministry, languages: 0b100, target: 0 }),
    ]);
  });

  it('costs three units', () => {
    expect(diaspora.cost({} as never)).toBe(3);
  });
});
