import { expect, it } from 'vitest';
import { mediaPartnership } from '../../../sim/actions/media-partnership.ts';
import { TONES } from '../../../sim/world/messages.ts';
import { perform, posts } from '../../worlds/acting.ts';
import { speech } from '../../worlds/scenario.ts';

it('a media partnership is a post by the medium about the actor’s country, and reaches for it', () => {
  const made = perform('media-partnership', { ...speech, partner: 'paper', tone: 'aid' });
  expect(posts(made.world)).toMatchObject([
    {
      author: made.ministry + 3,
      actor: 0,
      time: 2.25,
      tone: TONES.indexOf('aid'),
      target: 0,
      valence: Math.fround(0.6),
      flags: 0,
      hostility: 0,
      languages: 1,
    },
  ]);
  expect(made.message).toBe(posts(made.world)[0]?.row);
});

it('it may be about another country, in other languages', () => {
  const made = perform('media-partnership', {
    ...speech,
    partner: 'paper',
    about: 'borealia',
    languages: ['fr'],
  });
  expect(posts(made.world)).toMatchObject([{ target: 1, languages: 0b10 }]);
});

it('it is as stirring as what media write, and costs ten units', () => {
  const arousal = Array.from({ length: 40 }, (_, n) =>
    perform('media-partnership', { ...speech, partner: 'paper' }, { seed: `seed ${n}` }),
  ).map(({ world }) => posts(world)[0]?.arousal);
  expect(new Set(arousal).size).toBe(40);
  expect(mediaPartnership.cost({} as never)).toBe(10);
});
