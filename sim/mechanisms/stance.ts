/**
 * Stance: how items that take a stance on an issue move the stance of their reader, by the opinion
 * model that the scenario chooses.
 *
 * Source: MODEL 3.4. At these defaults stances hardly move (their spread by .001 to .002 in 30
 * days), which agrees with Coppock et al. 2020 and Eady et al. 2023; where polarisation is the
 * question, sweep `step` and the susceptibility.
 */
import { choice, quantity } from '../fields.ts';
import { mechanism } from '../mechanism.ts';
import { OPINION_NAMES, opinionModel } from '../opinion/index.ts';

export const stance = mechanism({
  name: 'stance',
  summary: {
    en: 'how stances on issues move',
    fr: 'comment évoluent les positions sur les sujets',
  },
  equation: 's <- s + eta K (s_m - s) c; daily s <- lambda s + (1 - lambda) s0',
  source: 'MODEL 3.4',
  validated: true,
  kind: 'item',
  parameters: {
    model: choice(OPINION_NAMES, 'friedkin-johnsen', {
      en: 'opinion model',
      fr: 'modèle d’opinion',
    }),
    step: quantity({
      default: 0.03,
      unit: '1',
      limits: [0, 1],
      range: [0.002, 0.05],
      meaning: {
        en: 'eta: part of the distance that one fully believed item bridges',
        fr: 'eta : part de l’écart que comble un contenu pleinement cru',
      },
      source: 'Coppock, Hill & Vavreck 2020: effects of persuasive messages are small',
      certainty: 'prototype',
    }),
    confidence: quantity({
      default: 0.6,
      unit: 'stance',
      limits: [0, 4],
      range: [0.2, 2],
      meaning: {
        en: 'eps0: distance beyond which a stance does not persuade',
        fr: 'eps0 : distance au-delà de laquelle une position ne convainc plus',
      },
      source: 'MODEL 3.4',
      certainty: 'design',
    }),
  },
  reads: ['agents.stanceStart', 'agents.susceptibility', 'agents.identity', 'messages.stance'],
  writes: ['agents.stance'],
  start({ world, parameters }) {
    const issues = world.sizes.issue;
    const influence = opinionModel(parameters.model).influence(world, parameters);
    return (item) => {
      const issue = world.messages.issue[item.message];
      if (issue < 0) {
        return;
      }
      const { stance: stances } = world.agents;
      const place = item.reader * issues + issue;
      const moved = stances[place] + influence(item, issue);
      stances[place] = moved < -1 ? -1 : moved > 1 ? 1 : moved;
    };
  },
  daily({ world, parameters }) {
    const issues = world.sizes.issue;
    const { anchor } = opinionModel(parameters.model);
    return (_tick, from, to) => {
      const { stance: stances, stanceStart, susceptibility } = world.agents;
      for (let i = from; i < to; i++) {
        for (let place = i * issues; place < (i + 1) * issues; place++) {
          stances[place] = anchor(stances[place], stanceStart[place], susceptibility[i]);
        }
      }
    };
  },
  explain({ world, parameters }) {
    const influence = opinionModel(parameters.model).influence(world, parameters);
    return (item) => {
      const issue = world.messages.issue[item.message];
      return issue < 0 ? [] : [{ name: 'stance', value: influence(item, issue) }];
    };
  },
});
