/**
 * What the mechanism of tension keeps beside `dyads.tension`, one row a pair: a * countries + b for
 * what a said of b, or what the two did.
 */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const SHARE = [0, 1] as const;
const COUNT = [0, 0xffffffff] as const;
const HOURS = [-1, Infinity] as const;

export const tensionState = moduleState({
  name: 'tension',
  per: 'dyad',
  columns: {
    calm: column('f64', 'what hostile words of a about b have left of this day’s calm', SHARE),
    echo: column('f64', 'hostile words of a about b that are still in the ear', SHARE),
    shares: column('u32', 'shares of hostile items of a about b in this day', COUNT),
    meetings: column('u32', 'quiet meetings of the two that succeeded in this day', COUNT),
    lineFrom: column('f64', 'from when the direct line calms words, hours; -1 not', HOURS),
    lineUntil: column('f64', 'until when it does, hours; -1 not', HOURS),
    peak: column('f64', 'highest tension of a toward b so far', SHARE),
    area: column('f64', 'tension of a toward b times days, summed', [0, Infinity]),
    tenseDays: column('f64', 'days with a tension above .6', [0, Infinity]),
  },
});
