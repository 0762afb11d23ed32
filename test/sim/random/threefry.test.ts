import { describe, expect, it } from 'vitest';
import { Threefry } from '../../../sim/random/threefry.ts';

describe('Threefry2x32-20', () => {
  const threefry = (key: [number, number], counter: [number, number]): string => {
    const source = new Threefry().setKey(...key);
    source.draw(...counter);
    return `${source.first.toString(16)} ${source.second.toString(16)}`;
  };

  it('gives the known answers of Random123', () => {
    expect(threefry([0, 0], [0, 0])).toBe('6b200159 99ba4efe');
    expect(threefry([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff])).toBe('1cb996fc bb002be7');
    expect(threefry([0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3])).toBe('c4923a9c 483df7a0');
  });
});
