import { expect, it } from 'vitest';
import chance from '../golden/chance-bits.txt?raw';
import math from '../golden/math-bits.txt?raw';
import { chanceBits } from './chance-sample.ts';
import { mathBits } from './math-sample.ts';

it('exp, log, pow and cos have the bits in the browser that they have in Node', () => {
  expect(mathBits()).toBe(math);
});

it('every kind of draw has the bits in the browser that it has in Node', () => {
  expect(chanceBits()).toBe(chance);
});
