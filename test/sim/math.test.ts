import cosine from '@stdlib/math-base-special-cos';
import exponential from '@stdlib/math-base-special-exp';
import logarithm from '@stdlib/math-base-special-ln';
import power from '@stdlib/math-base-special-pow';
import { describe, expect, it } from 'vitest';
import { cos, exp, log, logit, logOnePlus, pow, sigmoid } from '../../sim/math.ts';
import {
  type Exact,
  exactCos,
  exactExp,
  exactLog,
  exactly,
  exactPow,
  fixed,
  LN2,
  ONE,
  PI,
  PLACES,
  ulpError,
} from './exact.ts';
import {
  COUNT,
  cosArguments,
  expArguments,
  logArguments,
  mathBits,
  powArguments,
} from './math-sample.ts';

/** The first 40 decimals of a value in units of 2^-PLACES, cut off. */
const decimals = (value: bigint): string => {
  const digits = ((value * 10n ** 40n) / ONE).toString().padStart(41, '0');
  return `${digits.slice(0, -40)}.${digits.slice(-40)}`;
};

interface Worst {
  error: number;
  at: string;
}

/** The largest error over a sample, and where it is. */
function worstOf(
  call: (i: number) => number,
  oracle: (i: number) => Exact,
  name: (i: number) => string,
): Worst {
  const worst = { error: -1, at: '' };
  for (let i = 0; i < COUNT; i++) {
    const error = ulpError(call(i), oracle(i));
    if (!(error <= worst.error)) {
      worst.error = error;
      worst.at = name(i);
    }
  }
  return worst;
}

describe('the oracle', () => {
  it('has the published digits of its constants', () => {
    expect(decimals(LN2)).toBe('0.6931471805599453094172321214581765680755');
    expect(decimals(PI)).toBe('3.1415926535897932384626433832795028841971');
    expect(decimals(fixed(exactExp(ONE)))).toBe('2.7182818284590452353602874713526624977572');
    expect(decimals(exactLog(10))).toBe('2.3025850929940456840179914546843642076011');
    expect(decimals(fixed(exactPow(2, 0.5)))).toBe('1.4142135623730950488016887242096980785696');
    expect(decimals(fixed(exactCos(1)))).toBe('0.5403023058681397174009366074429766037323');
  });

  it('sees an error of one unit in the last place', () => {
    expect(ulpError(1 + Number.EPSILON, exactly(1))).toBe(1);
    expect(ulpError(2 * Number.MIN_VALUE, exactly(Number.MIN_VALUE))).toBe(1);
    expect(ulpError(1 - Number.EPSILON / 2, exactly(1))).toBe(0.5);
  });
});

describe('on 100,000 arguments, within one unit in the last place of the exact value', () => {
  it('exp', () => {
    const given = expArguments();
    const x = (i: number): number => given[i] as number;
    const worst = worstOf(
      (i) => exp(x(i)),
      (i) => exactExp(fixed(exactly(x(i)))),
      (i) => `exp(${x(i)})`,
    );
    expect(worst.error, worst.at).toBeLessThan(0.52);
  });

  it('log', () => {
    const given = logArguments();
    const x = (i: number): number => given[i] as number;
    const worst = worstOf(
      (i) => log(x(i)),
      (i) => ({ mantissa: exactLog(x(i)), exponent: -PLACES }),
      (i) => `log(${x(i)})`,
    );
    expect(worst.error, worst.at).toBeLessThan(0.52);
  });

  it('pow', () => {
    const pairs = powArguments();
    const x = (i: number): number => pairs[2 * i] as number;
    const y = (i: number): number => pairs[2 * i + 1] as number;
    const worst = worstOf(
      (i) => pow(x(i), y(i)),
      (i) => exactPow(x(i), y(i)),
      (i) => `pow(${x(i)}, ${y(i)})`,
    );
    expect(worst.error, worst.at).toBeLessThan(0.52);
  });

  it('cos', () => {
    const given = cosArguments();
    const x = (i: number): number => given[i] as number;
    const worst = worstOf(
      (i) => cos(x(i)),
      (i) => exactCos(x(i)),
      (i) => `cos(${x(i)})`,
    );
    expect(worst.error, worst.at).toBeLessThan(0.85);
  });
});

describe('beside another library, within two units in the last place', () => {
  const apart = (a: number, b: number): number => (Object.is(a, b) ? 0 : ulpError(a, exactly(b)));

  it('exp, log and cos over the whole sample', () => {
    const worst = { exp: 0, log: 0, cos: 0 };
    for (const x of expArguments()) worst.exp = Math.max(worst.exp, apart(exp(x), exponential(x)));
    for (const x of logArguments()) worst.log = Math.max(worst.log, apart(log(x), logarithm(x)));
    for (const x of cosArguments()) worst.cos = Math.max(worst.cos, apart(cos(x), cosine(x)));
    for (const error of Object.values(worst)) expect(error).toBeLessThanOrEqual(2);
  });

  it('pow for results of everyday size: beyond, the library is hundreds of units off', () => {
    let worst = 0;
    const pairs = powArguments();
    for (let i = 0; i < pairs.length; i += 2) {
      const [x, y] = pairs.subarray(i, i + 2) as unknown as [number, number];
      if (Math.abs(y) > 10) continue;
      const result = pow(x, y);
      if (result > 1e-10 && result < 1e10) worst = Math.max(worst, apart(result, power(x, y)));
    }
    expect(worst).toBeLessThanOrEqual(2);
  });
});

const { MIN_VALUE, MAX_VALUE, POSITIVE_INFINITY: INFINITE } = Number;

describe('at the ends', () => {
  it('exp is exact at 0, overflows and vanishes where it should, and keeps NaN', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(MIN_VALUE)).toBe(1);
    expect(exp(INFINITE)).toBe(INFINITE);
    expect(exp(-INFINITE)).toBe(0);
    expect(exp(NaN)).toBeNaN();
    expect(exp(709.782712893384)).toBeLessThan(INFINITE);
    expect(exp(709.7827128933841)).toBe(INFINITE);
    expect(exp(-745.1332191019411)).toBe(MIN_VALUE);
    expect(exp(-745.1332191019412)).toBe(0);
  });

  it('log is exact at 1, has its pole at 0 and no value below', () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-INFINITE);
    expect(log(-0)).toBe(-INFINITE);
    expect(log(-1)).toBeNaN();
    expect(log(-INFINITE)).toBeNaN();
    expect(log(NaN)).toBeNaN();
    expect(log(INFINITE)).toBe(INFINITE);
    expect(log(MIN_VALUE)).toBe(-744.4400719213812);
    expect(log(MAX_VALUE)).toBe(709.782712893384);
  });

  it('cos is even, exact at 0, and has no value at infinity', () => {
    expect(cos(0)).toBe(1);
    expect(cos(-0)).toBe(1);
    expect(cos(-2.5)).toBe(cos(2.5));
    expect(cos(INFINITE)).toBeNaN();
    expect(cos(NaN)).toBeNaN();
  });

  it('cos of the largest double is right', () => {
    // Published digits of cos(1.7976931348623157e308): -0.99998768942655...
    expect(cos(MAX_VALUE)).toBe(-0.9999876894265599);
  });

  it('sigmoid and logit go from end to end and back', () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(-INFINITE)).toBe(0);
    expect(sigmoid(INFINITE)).toBe(1);
    expect(sigmoid(-740)).toBe(exp(-740));
    expect(sigmoid(NaN)).toBeNaN();
    expect(logit(0)).toBe(-INFINITE);
    expect(logit(0.5)).toBe(0);
    expect(logit(1)).toBe(INFINITE);
    expect(logit(1.5)).toBeNaN();
    for (const x of [-30, -2, -0.1, 0.001, 1, 5]) expect(logit(sigmoid(x))).toBeCloseTo(x, 11);
  });
});

describe('logOnePlus', () => {
  it('is log(1 + count) for any count, on both sides of the end of its table', () => {
    for (const count of [0, 1, 2, 4094, 4095, 4096, 4097, 1e6, 4294967295]) {
      expect(logOnePlus(count)).toBe(log(1 + count));
    }
  });
});

describe('pow in the special cases of IEEE 754', () => {
  const cases: [number, number, number][] = [
    [NaN, 0, 1],
    [INFINITE, -0, 1],
    [0, 0, 1],
    [1, NaN, 1],
    [1, INFINITE, 1],
    [-1, INFINITE, 1],
    [-1, -INFINITE, 1],
    [NaN, 1, NaN],
    [2, NaN, NaN],
    [-2, 0.5, NaN],
    [0, 3, 0],
    [-0, 3, -0],
    [-0, 2, 0],
    [0, 0.5, 0],
    [-0, 0.5, 0],
    [0, -3, INFINITE],
    [-0, -3, -INFINITE],
    [-0, -2, INFINITE],
    [-0, -0.5, INFINITE],
    [0, INFINITE, 0],
    [-0, -INFINITE, INFINITE],
    [0.5, INFINITE, 0],
    [-0.5, -INFINITE, INFINITE],
    [2, INFINITE, INFINITE],
    [-2, -INFINITE, 0],
    [INFINITE, 2, INFINITE],
    [INFINITE, -2, 0],
    [-INFINITE, 3, -INFINITE],
    [-INFINITE, 2, INFINITE],
    [-INFINITE, 0.5, INFINITE],
    [-INFINITE, -3, -0],
    [-INFINITE, -2, 0],
    [-2, 3, -8],
    [-2, 2, 4],
    [-2, -1074, MIN_VALUE],
    [2, -1075, 0],
    [2, 1023, 8.98846567431158e307],
    [2, 1024, INFINITE],
    [-2, 1025, -INFINITE],
    [-1, MAX_VALUE, 1],
    [-1, 9007199254740991, -1],
    [1.0000000000000002, MAX_VALUE, INFINITE],
    [0.9999999999999999, MAX_VALUE, 0],
    [MIN_VALUE, 0.5, 2.2227587494850775e-162],
    [MAX_VALUE, 1, MAX_VALUE],
    [MIN_VALUE, 1, MIN_VALUE],
    [10, 22, 1e22],
    [3, 5, 243],
    [0.1, -1, 10],
  ];
  for (const [x, y, result] of cases) {
    const shown = (n: number): string => (Object.is(n, -0) ? '-0' : String(n));
    it(`${shown(x)} to the power ${shown(y)} is ${shown(result)}`, () => {
      expect(pow(x, y)).toBe(result);
    });
  }
});

describe('the bits', () => {
  it('are those committed, which every engine must give', async () => {
    await expect(mathBits()).toMatchFileSnapshot('../golden/math-bits.txt');
  });
});
