/** The opinion models that a scenario may choose among: `mechanisms: { stance: { model: ... } }`. */
import { friedkinJohnsen } from './friedkin-johnsen.ts';
import type { OpinionModel } from './model.ts';

export const OPINION_MODELS: readonly OpinionModel[] = [friedkinJohnsen];

export const OPINION_NAMES = ['friedkin-johnsen'] as const;

export function opinionModel(name: string): OpinionModel {
  const found = OPINION_MODELS.find((model) => model.name === name);
  if (found === undefined) {
    throw new RangeError(`no opinion model is called ${name}`);
  }
  return found;
}
