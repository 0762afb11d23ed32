/** Words for what is wrong with an experiment. */
import { error } from './entry.ts';

export const experimentWords = {
  'range-empty': error(
    { en: 'The range {found} is empty.', fr: 'L’intervalle {found} est vide.' },
    {
      en: 'Write the lower end first: [0.1, 0.5].',
      fr: 'Écrivez d’abord la borne inférieure : [0.1, 0.5].',
    },
  ),
  'range-not-positive': error(
    {
      en: 'A scale of factors cannot begin at {found}.',
      fr: 'Une échelle logarithmique ne peut pas commencer à {found}.',
    },
    {
      en: 'Begin above zero, or take scale: linear.',
      fr: 'Commencez au-dessus de zéro, ou prenez scale: linear.',
    },
  ),
  'design-needs-values': error(
    {
      en: 'A {kind} design needs values of “{path}”, not a range.',
      fr: 'Un plan {kind} demande des valeurs pour « {path} », et non un intervalle.',
    },
    {
      en: 'Write values: [...], or take design: {{ kind: lhs, samples: 64 }}.',
      fr: 'Écrivez values: [...], ou prenez design: {{ kind: lhs, samples: 64 }}.',
    },
  ),
  'list-uneven': error(
    {
      en: 'The lists are of different lengths: {found}.',
      fr: 'Les listes sont de longueurs différentes : {found}.',
    },
    {
      en: 'In a list design, point n takes the n-th value of each.',
      fr: 'Dans un plan en liste, le point n prend la n-ième valeur de chacune.',
    },
  ),
  'vary-refused': error(
    {
      en: '“{path}” cannot be varied so: {reason}',
      fr: '« {path} » ne peut pas varier ainsi : {reason}',
    },
    {
      en: 'A path is written as for --set: population.citizens, mechanisms.exposure.strength.',
      fr: 'Un chemin s’écrit comme pour --set : population.citizens, mechanisms.exposure.strength.',
    },
  ),
} as const;
