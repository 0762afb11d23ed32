import { describe, expect, it } from 'vitest';
import { appeal } from '../../../sim/actions/appeal.ts';
import { MESSAGE_KINDS } from '../../../sim/world/messages.ts';
import { perform, posts } from '../../worlds/acting.ts';

const settings = { about: 'borealia', languages: ['en', 'fa'], arousal: 0.5, thanks: false };

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

  it('costs two units', () => {
    expect(appeal.cost(settings)).toBe(2);
  });
});
