import { describe, expect, it } from 'vitest';
import { appeal } from '../../../sim/actions/appeal.ts';
import { MESSAGE_KINDS } from '../../../sim/world/messages.ts';
import { perform, posts } from '../../worlds/acting.ts';

const settings = {
  about: 'borealia',
  languages: ['en', 'fa'],
  arousal: 0.5,
  thanks: false,
  hashtag: false,
  partners: [],
  fee: 20,
};

describe('an appeal for gifts', () => {
  it('is posted by the main account, and by the language account that writes in its language', () => {
    const { world, ministry, message } = perform('appeal', settings);
    const written = posts(world).map(({ author, kind, target }) => [author, kind, target]);
    const kind = MESSAGE_KINDS.indexOf('appeal');
    expect(written).toEqual([
      [ministry, kind, 1],
      [ministry + 1, kind, 1],
    ]);
    expect(posts(world)[0]?.row).toBe(message);
  });

  it('costs two units, one more under a hashtag, and the fee of each partner', () => {
    const cost = (changes: object) => appeal.cost({ ...settings, ...changes });
    expect([cost({}), cost({ hashtag: true })]).toEqual([2, 3]);
    expect(cost({ partners: ['paper', 'star'], fee: 15 })).toBe(32);
  });
});
