import { describe, expect, it, vi } from 'vitest';
import { type Draws, Random, type Stream } from '../../../sim/random.ts';
import { KOLMOGOROV, kolmogorov } from '../fit.ts';

describe('a stream', () => {
  const pair = (stream: Stream, agent: number, item = 0): string => {
    stream.draw(agent, item);
    return `${stream.first} ${stream.second}`;
  };

  it('gives the same draw for the same seed, stream, tick, number, agent and item', () => {
    const a = new Random('x').stream('feed').at(5, 2);
    const b = new Random('x').stream('feed').at(5, 2);
    expect(pair(a, 9, 4)).toBe(pair(b, 9, 4));
    expect(a.uniform(9, 4)).toBe(b.uniform(9, 4));
    expect(a.sequence(9, 4).normal()).toBe(b.sequence(9, 4).normal());
  });

  it('gives another draw when any one of them differs', () => {
    const given: [string, string, number, number, number, number][] = [
      ['x', 'feed', 5, 2, 9, 4],
      ['y', 'feed', 5, 2, 9, 4],
      ['x', 'post', 5, 2, 9, 4],
      ['x', 'feed', 6, 2, 9, 4],
      ['x', 'feed', 5, 3, 9, 4],
      ['x', 'feed', 2, 5, 9, 4],
      ['x', 'feed', 5, 2, 8, 4],
      ['x', 'feed', 5, 2, 9, 5],
      ['x', 'feed', 5, 2, 4, 9],
    ];
    const words = given.map(([seed, name, tick, number, agent, item]) =>
      pair(new Random(seed).stream(name).at(tick, number), agent, item),
    );
    expect(new Set(words).size).toBe(given.length);
  });

  it('is not moved by draws made elsewhere or before', () => {
    const random = new Random('x');
    const alone = random.stream('feed').at(3).uniform(7);
    const stream = random.stream('feed');
    const other = random.stream('other').at(3);
    stream.at(2).draw(7);
    stream.at(3);
    other.sequence(7).poisson(3);
    const draws = stream.sequence(8);
    draws.normal();
    stream.draw(1, 2);
    expect(stream.uniform(7)).toBe(alone);
    expect(draws.uniform()).toBe(afterOne(random.stream('feed').at(3).sequence(8)));
  });

  const afterOne = (draws: Draws): number => {
    draws.normal();
    return draws.uniform();
  };

  it('never comes back to a sub-key at another tick or number', () => {
    const stream = new Random('x').stream('feed');
    const ticks = [0, 1, 2, 3, 65535, 65536, 65537, 131072, 0x7ffffffe, 0x7fffffff];
    const seen = new Set<string>();
    for (const tick of ticks) {
      for (let number = 0; number < 65536; number += 73) seen.add(pair(stream.at(tick, number), 0));
    }
    expect(seen.size).toBe(ticks.length * 898);
  });

  it('begins at tick 0, and a sequence begins anew each time it is asked for', () => {
    const random = new Random('x');
    expect(random.stream('feed').uniform(1)).toBe(random.stream('feed').at(0).uniform(1));
    const stream = random.stream('feed');
    const first = stream.sequence(1).uniform();
    expect(stream.sequence(1).uniform()).toBe(first);
    expect(stream.sequence(2).uniform()).not.toBe(first);
  });

  it('is uniform over agents, over items and over ticks', () => {
    const stream = new Random('x').stream('feed');
    let i = 0;
    const identity = (x: number): number => x;
    expect(kolmogorov(() => stream.uniform(i++), identity)).toBeLessThan(KOLMOGOROV);
    expect(kolmogorov(() => stream.uniform(1, i++), identity)).toBeLessThan(KOLMOGOROV);
    expect(kolmogorov(() => stream.at(i++).uniform(1), identity)).toBeLessThan(KOLMOGOROV);
    expect(kolmogorov(() => stream.at(1, i++).uniform(1), identity)).toBeLessThan(KOLMOGOROV);
  });

  it('has neighbours without correlation', () => {
    const stream = new Random('x').stream('feed');
    const count = 20_000;
    let byAgent = 0;
    let byTick = 0;
    for (let i = 0; i < count; i++) {
      const here = stream.at(1).uniform(i) - 0.5;
      byAgent += here * (stream.uniform(i + 1) - 0.5);
      byTick += here * (stream.at(2).uniform(i) - 0.5);
    }
    // The product of two has standard deviation 1/12.
    const limit = (4 / 12) * Math.sqrt(count);
    expect(Math.abs(byAgent)).toBeLessThan(limit);
    expect(Math.abs(byTick)).toBeLessThan(limit);
  });
});

describe('a seed', () => {
  const first = (seed: string): number => new Random(seed).stream('a').uniform(1);

  it('is any text, and different texts are different seeds', () => {
    const long = 'seed '.repeat(80);
    const texts = ['', ' ', '7', '77', '777', '07', '12', '1212', 'a', 'A', 'a\0', '\0', 'Ā', 'ā'];
    texts.push('s/1', 's/2', 's/n1', 'élan', 'e\u0301lan', '\ud800', '\ud801', long, `${long}.`);
    expect(new Set(texts.map(first)).size).toBe(texts.length);
  });

  it('uses no other source of chance', () => {
    const elsewhere = vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('Math.random was used');
    });
    const now = vi.spyOn(Date, 'now');
    expect(() => first('7')).not.toThrow();
    expect(now).not.toHaveBeenCalled();
    elsewhere.mockRestore();
    now.mockRestore();
  });
});
