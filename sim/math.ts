/**
 * exp, log, pow and cos from portable arithmetic: the same bits in every engine, where those of
 * `Math` differ in their last places. exp, log, pow and cos are within 1 ulp of the exact value.
 */
export { cos } from './math/cos.ts';
export { exp } from './math/exp.ts';
export { log } from './math/log.ts';
export { logOnePlus } from './math/log-one-plus.ts';
export { pow } from './math/pow.ts';
export { logit, sigmoid } from './math/sigmoid.ts';
