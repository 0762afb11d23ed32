/** The canonical models, by the name that a scenario's `model` gives them. */
import { deffuant } from './deffuant.ts';
import { degroot } from './degroot.ts';
import { friedkinJohnsen } from './friedkin-johnsen.ts';
import { hegselmannKrause } from './hegselmann-krause.ts';
import { independentCascade } from './independent-cascade.ts';
import { invasion } from './invasion.ts';
import { limitedAttention } from './limited-attention.ts';
import type { CanonicalModel } from './model.ts';
import { richardson } from './richardson.ts';
import { simsom } from './simsom.ts';
import { sir } from './sir.ts';
import { threshold } from './threshold.ts';
import { voter } from './voter.ts';

export type { CanonicalModel } from './model.ts';

export const CANONICAL_MODELS: readonly CanonicalModel[] = [
  sir,
  independentCascade,
  threshold,
  degroot,
  friedkinJohnsen,
  deffuant,
  hegselmannKrause,
  voter,
  invasion,
  limitedAttention,
  richardson,
  simsom,
] as readonly CanonicalModel[];

/** The model of this name; throws a RangeError that lists the names if there is none. */
export function canonicalModelOf(name: string): CanonicalModel {
  const found = CANONICAL_MODELS.find((model) => model.name === name);
  if (found !== undefined) return found;
  const names = CANONICAL_MODELS.map((model) => model.name).join(', ');
  throw new RangeError(`no canonical model is called ${name}; there are ${names}`);
}
