/** Powers of two by table, and the high word of a double: exact scaling without Math.pow. */
import { powerOfTwo } from './fixed.ts';

/** `POWERS[POWER_ZERO + e]` is 2^e for e from -1074 to 1023. */
export const POWER_ZERO = 1074;
export const POWERS = tableOfPowers();

function tableOfPowers(): Float64Array {
  const powers = new Float64Array(POWER_ZERO + 1024);
  powers[0] = powerOfTwo(-1074);
  for (let i = 1; i < powers.length; i++) powers[i] = 2 * powers[i - 1];
  return powers;
}

/** Two views of the same eight bytes; `WORDS[HIGH_WORD]` has sign and exponent on any machine. */
export const DOUBLE = new Float64Array(1);
export const WORDS = new Int32Array(DOUBLE.buffer);
DOUBLE[0] = 1;
export const HIGH_WORD = WORDS[1] === 0 ? 0 : 1;
