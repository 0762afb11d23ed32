/**
 * Stance: how items that take a stance on an issue move the stance of their reader, by the opinion
 * model that the scenario chooses.
 *
 * Equation: that of the model, in its own file; Friedkin and Johnsen's is s <- s + eta K (s_m - s)
 * c item by item, K = 1 within the bound, and daily s <- lambda s + (1 - lambda) s0.
 * Source: Friedkin & Johnsen 1990 and those of the other models. At these defaults stances hardly
 * move (their spread by .001 to .002 in 30 days), which agrees with Coppock et al. 2020 and Eady et
 * al. 2023; where polarisation is the question, sweep `step` and the susceptibility. Models that
 * act once a sitting (Deffuant's, Hegselmann and Krause's, the voter model) do so when the reader
 * gets up, from the stance that it sat down with.
 */
import { choice, quantity } from '../fields.ts';
import { type ItemStep, mechanism } from '../mechanism.ts';
import { OPINION_NAMES, opinionModel } from '../opinion/index.ts';
import type { Sitting } from '../opinion/model.ts';
import type { Item } from '../relation.ts';
import type { World } from '../world/world.ts';

export const stance = mechanism({
  name: 'stance',
  summary: {
    en: 'how stances on issues move',
    fr: 'comment évoluent les positions sur les sujets',
  },
  equation: 's <- s + eta K (s_m - s) c; daily s <- lambda s + (1 - lambda) s0',
  source: 'Friedkin & Johnsen 1990; Coppock, Hill & Vavreck 2020',
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
      source: 'design choice',
      certainty: 'design',
    }),
    pairStep: quantity({
      default: 0.5,
      unit: '1',
      limits: [0, 1],
      range: [0.03, 0.5],
      meaning: {
        en: 'mu, model of Deffuant: part of the distance that the item taken up bridges',
        fr: 'mu, modèle de Deffuant : part de l’écart que comble le contenu retenu',
      },
      source: 'Deffuant, Neau, Amblard & Weisbuch 2000: the two meet half-way',
      certainty: 'memory',
    }),
  },
  reads: ['agents.stanceStart', 'agents.susceptibility', 'agents.identity', 'messages.stance'],
  writes: ['agents.stance'],
  start({ world, parameters, random }): ItemStep {
    const issues = world.sizes.issue;
    const model = opinionModel(parameters.model);
    const move = (reader: number, issue: number, change: number): void => {
      const { stance: stances } = world.agents;
      const place = reader * issues + issue;
      const moved = stances[place] + change;
      stances[place] = moved < -1 ? -1 : moved > 1 ? 1 : moved;
    };
    const sitting = model.sitting?.(world, parameters, random);
    if (sitting !== undefined) {
      return onceASitting(world, sitting, move);
    }
    const influence = model.influence(world, parameters);
    return (item) => {
      const issue = world.messages.issue[item.message];
      if (issue >= 0) {
        move(item.reader, issue, influence(item, issue));
      }
    };
  },
  daily({ world, parameters }) {
    const issues = world.sizes.issue;
    const { anchor } = opinionModel(parameters.model);
    if (anchor === undefined) {
      return () => undefined;
    }
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

type Move = (reader: number, issue: number, change: number) => void;

/** The step of a model that gathers what is read and moves stances when the reader gets up. */
function onceASitting(world: World, sitting: Sitting, move: Move): ItemStep {
  const issues = world.sizes.issue;
  /** Issues on which something was taken, in the order of the first item on each. */
  const met = new Uint16Array(issues);
  const isMet = new Uint8Array(issues);
  let count = 0;
  const step = (item: Item): void => {
    const issue = world.messages.issue[item.message];
    if (issue < 0) {
      return;
    }
    sitting.take(item, issue);
    if (isMet[issue] === 0) {
      isMet[issue] = 1;
      met[count++] = issue;
    }
  };
  const settle = (item: Item): void => {
    for (let n = 0; n < count; n++) {
      const issue = met[n];
      move(item.reader, issue, sitting.change(item, issue));
      sitting.clear(issue);
      isMet[issue] = 0;
    }
    count = 0;
  };
  return Object.assign(step, { settle });
}
