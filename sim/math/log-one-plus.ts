/** ln(1 + count) for counts of things, from a table where it reaches. */
import { log } from './log.ts';

const TABLE = 4096;
const VALUES = Float64Array.from({ length: TABLE }, (_, count) => log(1 + count));

export const logOnePlus = (count: number): number =>
  count < TABLE ? VALUES[count] : log(1 + count);
