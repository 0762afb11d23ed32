/** What the generator gives: the first draws of every kind in full, ten thousand as a digest. */
import { Digest } from '../../sim/digest.ts';
import {
  AliasTable,
  type Draws,
  hash32,
  mixKey,
  poissonQuantile,
  Random,
  shuffle,
} from '../../sim/random.ts';
import { bitsOf } from './math-sample.ts';

const COUNT = 10_000;
const table = new AliasTable([1, 0, 2.5, 4, 0.25]);

const KINDS: readonly (readonly [string, (draws: Draws) => number])[] = [
  ['uniform()', (draws) => draws.uniform()],
  ['below(1000)', (draws) => draws.below(1000)],
  ['below(3221225472)', (draws) => draws.below(3221225472)],
  ['bernoulli(0.3)', (draws) => Number(draws.bernoulli(0.3))],
  ['normal()', (draws) => draws.normal()],
  ['lognormal(3, 0.8)', (draws) => draws.lognormal(3, 0.8)],
  ['poisson(0.4)', (draws) => draws.poisson(0.4)],
  ['poisson(300)', (draws) => draws.poisson(300)],
  ['beta(2, 4)', (draws) => draws.beta(2, 4)],
  ['beta(0.3, 0.1)', (draws) => draws.beta(0.3, 0.1)],
  ['pareto(1.5)', (draws) => draws.pareto(1.5)],
  ['exponential(2)', (draws) => draws.exponential(2)],
  ['alias', (draws) => table.pick(draws.uniform(), draws.uniform())],
];

/** One line a kind of draw, and lines for keys, streams, quantiles and shuffles. */
export function chanceBits(): string {
  const lines: string[] = [];
  const random = new Random('7');
  for (const name of ['feed', 'sharing']) {
    const stream = random.stream(name);
    for (const [tick, number, agent, item] of [
      [0, 0, 0, 0],
      [0, 0, 1, 0],
      [3, 1, 4, 0xfeedbeef],
      [2147483647, 65535, 0xffffffff, 0xffffffff],
    ] as const) {
      stream.at(tick, number).draw(agent, item);
      const words = [stream.first, stream.second].map((word) => word.toString(16));
      lines.push(`${name} at(${tick}, ${number}) draw(${agent}, ${item}): ${words.join(' ')}`);
    }
  }
  const stream = random.stream('kinds').at(1);
  for (const [name, draw] of KINDS) {
    const draws = stream.sequence(5);
    const results = Float64Array.from({ length: COUNT }, () => draw(draws));
    lines.push(`${name}, ${COUNT} results: ${new Digest().bytes(results).value()}`);
    lines.push(`  ${[...results.subarray(0, 4)].map((x) => `${x} ${bitsOf(x)}`).join(', ')}`);
  }
  const quantiles = new Digest();
  for (let i = 0; i < COUNT; i++) {
    quantiles.word(poissonQuantile(i / COUNT, (i % 100) * 0.5));
  }
  lines.push(`poissonQuantile, ${COUNT} results: ${quantiles.value()}`);
  const order = shuffle(
    Array.from({ length: 16 }, (_, i) => i),
    stream.sequence(6),
  );
  lines.push(`shuffle: ${order.join(' ')}`);
  lines.push(`hash32('agent'): ${hash32('agent')}, mixKey(1, 2): ${mixKey(1, 2)}`);
  return `${lines.join('\n')}\n`;
}
