/**
 * Friedkin and Johnsen's model: opinions become weighted means, and are held back to their start.
 *
 * Simultaneous. Lambda is the susceptibility: 1 is DeGroot's model, 0 never moves. W as there.
 * Equation: x(t + 1) = Lambda W x(t) + (I - Lambda) s, s = x(0);
 * in the end x = (I - Lambda W)^-1 (I - Lambda) s.
 * Source: Friedkin & Johnsen 1990.
 */
import { quantity } from '../fields.ts';
import { AveragingRun } from './build/averaging.ts';
import { filledColumn, opinionColumn } from './build/columns.ts';
import { opinionOutcomes } from './build/opinions.ts';
import { canonicalModel } from './model.ts';

export const friedkinJohnsen = canonicalModel({
  name: 'friedkin-johnsen',
  summary: {
    en: 'opinions become weighted means of those listened to, and are held back to their start',
    fr: 'les opinions deviennent des moyennes pondérées et restent attachées à leur départ',
  },
  equation: 'x(t+1) = Lambda W x(t) + (I - Lambda) x(0)',
  source: 'Friedkin & Johnsen 1990',
  order: 'simultaneous',
  parameters: {
    susceptibility: quantity({
      default: 0.5,
      unit: 'share',
      limits: [0, 1],
      meaning: {
        en: 'how far others move an agent that has no susceptibility of its own; 1 is DeGroot',
        fr: 'part laissée aux autres par un agent sans susceptibilité propre ; 1 donne DeGroot',
      },
      source: 'Friedkin & Johnsen 1990, lambda',
      certainty: 'design',
    }),
  },
  nodeColumns: [
    opinionColumn,
    {
      name: 'susceptibility',
      meaning: {
        en: 'how far others move it, 0 to 1; empty is the parameter',
        fr: 'part laissée aux autres, de 0 à 1 ; vide vaut le paramètre',
      },
      limits: [0, 1],
      integer: false,
      mayBeEmpty: true,
    },
  ],
  outcomes: opinionOutcomes,
  needsNetwork: true,
  grows: false,
  start: (setting) =>
    new AveragingRun(
      setting,
      filledColumn(setting, 'susceptibility', setting.values.susceptibility),
    ),
});
