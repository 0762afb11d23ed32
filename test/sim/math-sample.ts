/** The arguments on which exp, log, pow, cos, sigmoid and logit are judged, and their bits. */
import { Digest } from '../../sim/digest.ts';
import { cos, exp, log, logit, pow, sigmoid } from '../../sim/math.ts';

export const COUNT = 100_000;

/** A plain xorshift generator: the sample must not depend on what it helps to test. */
function source(seed: number) {
  let state = seed;
  const word = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const unit = (): number => (word() + (word() >>> 11) / 2097152) / 4294967296;
  const between = (from: number, to: number): number => from + (to - from) * unit();
  const scale = (from: number, to: number): number => {
    let power = 1;
    const places = Math.floor(between(from, to + 1));
    for (let i = 0; i < Math.abs(places); i++) power *= places < 0 ? 0.5 : 2;
    return power;
  };
  /** Any positive double, with every exponent as likely. */
  const bits = new Uint32Array(2);
  const positive = (): number => {
    bits[0] = word();
    bits[1] = word() % 0x7ff00000;
    return new Float64Array(bits.buffer)[0] as number;
  };
  return { word, unit, between, scale, positive };
}

function sample(seed: number, draw: (from: ReturnType<typeof source>, i: number) => number) {
  const from = source(seed);
  return Float64Array.from({ length: COUNT }, (_, i) => draw(from, i));
}

/** The whole range, every magnitude below 1, everyday numbers, round numbers. */
export const expArguments = (): Float64Array =>
  sample(1, ({ between, scale, word }, i) => {
    if (i % 4 === 0) return between(-745.2, 709.8);
    if (i % 4 === 1) return between(-1, 1) * scale(-60, 0);
    if (i % 4 === 2) return between(-20, 20);
    return ((word() % 11200) - 5600) / 8;
  });

/** Every magnitude, subnormal ones too; close to 1; everyday numbers; probabilities. */
export const logArguments = (): Float64Array =>
  sample(2, ({ between, scale, unit, positive }, i) => {
    if (i % 4 === 0) return positive();
    if (i % 4 === 1) return 1 + between(-1, 1) * scale(-52, -1);
    if (i % 4 === 2) return between(0, 100);
    return unit();
  });

/** Base and exponent in turn: results over the whole range, bases close to 1, everyday ones. */
export function powArguments(): Float64Array {
  const { between, scale, word, positive } = source(3);
  const pairs = new Float64Array(2 * COUNT);
  for (let i = 0; i < COUNT; i++) {
    let base = positive();
    let exponent = between(-745, 709.7) / log(base);
    if (i % 4 === 1) {
      base = 1 + between(-1, 1) * scale(-40, -1);
      exponent = base === 1 ? 1 : between(-745, 709.7) / log(base);
    } else if (i % 4 === 2) {
      base = between(0, 10);
      exponent = between(-5, 5);
    } else if (i % 4 === 3) {
      base = between(0, 1000);
      exponent = ((word() % 41) - 20) / 2;
    }
    pairs[2 * i] = base;
    pairs[2 * i + 1] = exponent;
  }
  return pairs;
}

/** Hours of days, around zero, next to multiples of a quarter turn, and large angles. */
export const cosArguments = (): Float64Array =>
  sample(4, ({ between, scale, word }, i) => {
    if (i % 4 === 0) return between(-1000, 1000);
    if (i % 4 === 1) return between(-7, 7) * scale(-30, 0);
    if (i % 4 === 2) return (word() % 1000000) * 1.5707963267948966;
    return between(0, 1) * scale(i % 100 === 3 ? 59 : 20, i % 100 === 3 ? 59 : 20);
  });

const logOddsArguments = (): Float64Array =>
  sample(5, ({ between }, i) => between(-1, 1) * (i % 2 === 0 ? 30 : 800));

const probabilities = (): Float64Array =>
  sample(6, ({ between, scale, unit }, i) =>
    i % 2 === 0 ? unit() : 0.5 + between(-1, 1) * scale(-50, -1),
  );

const FUNCTIONS = [
  { name: 'exp', call: exp, sample: expArguments },
  { name: 'log', call: log, sample: logArguments },
  { name: 'cos', call: cos, sample: cosArguments },
  { name: 'sigmoid', call: sigmoid, sample: logOddsArguments },
  { name: 'logit', call: logit, sample: probabilities },
] as const;

const view = new DataView(new ArrayBuffer(8));
export const bitsOf = (x: number): string => {
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
};

const line = (name: string, given: readonly number[], result: number): string =>
  `${name}(${given.join(', ')}) = ${result}: ${given.map(bitsOf).join(' ')} -> ${bitsOf(result)}`;

/** Every bit of the sample's results as digests, and the first of them in full. */
export function mathBits(): string {
  const lines: string[] = [];
  for (const { name, call, sample: take } of FUNCTIONS) {
    const given = take();
    const results = given.map((x) => call(x));
    lines.push(`${name}, ${COUNT} results: ${new Digest().bytes(results).value()}`);
    for (let i = 0; i < 12; i++) {
      lines.push(line(name, [given[i] as number], results[i] as number));
    }
  }
  const pairs = powArguments();
  const results = Float64Array.from({ length: COUNT }, (_, i) =>
    pow(pairs[2 * i] as number, pairs[2 * i + 1] as number),
  );
  lines.push(`pow, ${COUNT} results: ${new Digest().bytes(results).value()}`);
  for (let i = 0; i < 12; i++) {
    lines.push(line('pow', [...pairs.subarray(2 * i, 2 * i + 2)], results[i] as number));
  }
  return `${lines.join('\n')}\n`;
}
