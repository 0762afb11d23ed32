import { describe, expect, it } from 'vitest';
import { chanceBits } from './chance-sample.ts';

describe('the bits of every kind of draw', () => {
  it('are those committed, which every engine must give', async () => {
    await expect(chanceBits()).toMatchFileSnapshot('../golden/chance-bits.txt');
  });
});
