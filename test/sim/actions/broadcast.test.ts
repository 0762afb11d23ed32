import { describe, expect, it } from 'vitest';
import { broadcast } from '../../../sim/actions/broadcast.ts';
import { OFFICIAL, TONES } from '../../../sim/world/messages.ts';
import { perform, posts } from '../../worlds/acting.ts';
import { speech } from '../../worlds/scenario.ts';

describe('a broadcast', () => {
  it('is one official post of the main account, in its language, about its own country', () => {
    const made = perform('broadcast', { ...speech, tone: 'aid', valence: 0.7 });
    const [post, ...others] = posts(made.world);
    expect(others).toEqual([]);
    expect(post).toMatchObject({
      author: made.ministry,
      actor: 0,
      time: 2.25,
      languages: 0b001,
      tone: TONES.indexOf('aid'),
      target: 0,
      valence: Math.fround(0.7),
      arousal: Math.fround(0.2),
      hostility: 0,
      flags: OFFICIAL,
      claim: -1,
      issue: -1,
    });
    expect(made.message).toBe(post?.row);
  });

  it('takes a stance, speaks of another country and in other languages where it is told so', () => {
    const made = perform('broadcast', {
      ...speech,
      about: 'borealia',
      issue: 'opening',
      stance: -0.5,
      languages: ['fr', 'fa'],
    });
    expect(posts(made.world)).toEqual([
      expect.objectContaining({ target: 1, issue: 0, stance: -0.5, languages: 0b110 }),
    ]);
  });

  it('costs one unit', () => {
    expect(broadcast.cost({} as never)).toBe(1);
  });
});
