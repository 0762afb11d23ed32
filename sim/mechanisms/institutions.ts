/**
 * Institutions as a section of `mechanisms`: units, staff and listening of actors, which may change
 * within a run. It has no step: actors look at it when they decide and speak.
 *
 * Equation: sensed = value + noise max(1, |value|) Z, half the noise where somebody listens;
 * P(slip) = risk (1 - skill) overlooked^layers. Source: design choice.
 *
 * What actors act on, the conditions of their actions, is always what they sense. Injects and
 * decision points look at what is the case.
 */

import { mechanism } from '../mechanism.ts';
import { institutionFields, skillOf, unitIndex } from '../states/institution.ts';
import { institutionState } from '../world/institution.ts';

export const institutions = mechanism({
  name: 'institutions',
  summary: {
    en: 'units, skill and listening of institutions: what they sense, and when they slip',
    fr: 'les services, la compétence et l’écoute des institutions : ce qu’elles perçoivent et leurs maladresses',
  },
  equation:
    'sensed = value + noise max(1, |value|) Z; P(slip) = risk (1 - skill) overlooked^layers',
  source: 'design choice',
  validated: false,
  kind: 'initial',
  asked: true,
  askedBy: ({ listening, skill }) => listening || skill !== null,
  parameters: institutionFields,
  owns: [institutionState],
  reads: [],
  writes: ['institutions'],
  fill({ world, recipe }) {
    const { unit, listening, skill } = world.module(institutionState);
    recipe.scenario.actors.forEach((actor, a) => {
      unit[a] = unitIndex(actor.unit);
      listening[a] = actor.listening ? 1 : 0;
      skill[a] = skillOf(actor);
    });
  },
});
