/**
 * DeGroot's model: every opinion becomes the weighted mean of the opinions listened to.
 *
 * Simultaneous. Row i of W holds the weights of those whom agent i follows, itself included where
 * it has a tie to itself; `build/listening.ts` says what stands for weights where there are none.
 * Equation: x(t + 1) = W x(t), the rows of W summing to 1.
 * Source: DeGroot 1974.
 */
import { AveragingRun } from './build/averaging.ts';
import { opinionColumn } from './build/columns.ts';
import { opinionOutcomes } from './build/opinions.ts';
import { canonicalModel } from './model.ts';

export const degroot = canonicalModel({
  name: 'degroot',
  summary: {
    en: 'opinions become weighted means of those listened to',
    fr: 'chaque opinion devient la moyenne pondérée de celles qu’on écoute',
  },
  equation: 'x(t+1) = W x(t)',
  source: 'DeGroot 1974',
  order: 'simultaneous',
  parameters: {},
  nodeColumns: [opinionColumn],
  outcomes: opinionOutcomes,
  needsNetwork: true,
  grows: false,
  start: (setting) => new AveragingRun(setting, null),
});
