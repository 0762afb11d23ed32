/**
 * The opinion models that a scenario may choose among: `mechanisms: { stance: { model: ... } }`.
 */
import { deffuant } from './deffuant.ts';
import { degroot } from './degroot.ts';
import { friedkinJohnsen } from './friedkin-johnsen.ts';
import { hegselmannKrause } from './hegselmann-krause.ts';
import type { OpinionModel } from './model.ts';
import { voter } from './voter.ts';

export const OPINION_MODELS: readonly OpinionModel[] = [
  friedkinJohnsen,
  degroot,
  deffuant,
  hegselmannKrause,
  voter,
];

export const OPINION_NAMES = [
  'friedkin-johnsen',
  'degroot',
  'deffuant',
  'hegselmann-krause',
  'voter',
] as const;

export function opinionModel(name: string): OpinionModel {
  const found = OPINION_MODELS.find((model) => model.name === name);
  if (found === undefined) {
    throw new RangeError(`no opinion model is called ${name}`);
  }
  return found;
}
