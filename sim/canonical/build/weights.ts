/** The weights of ties, as models that pass something along ties use them. */
import type { Graph } from '../../world/graph.ts';
import type { Setting } from '../model.ts';

/** Weights in the order of `graph.followers`, where `graph.weights` has that of `followed`. */
export function weightsByFollowers(graph: Graph): Float64Array | null {
  const { agents, ties, followedStart, followed, followersStart, weights } = graph;
  if (weights === null) return null;
  const next = followersStart.slice(0, agents);
  const turned = new Float64Array(ties);
  for (let follower = 0; follower < agents; follower++) {
    for (let tie = followedStart[follower]; tie < followedStart[follower + 1]; tie++) {
      turned[next[followed[tie]]++] = weights[tie];
    }
  }
  return turned;
}

/** Refuses a weight outside 0 to `most`; `what` is what weights are in the model. */
export function checkWeights(
  { graph, idOf, refuse }: Setting<unknown>,
  most: number,
  what: { readonly en: string; readonly fr: string },
): void {
  const { agents, followedStart, followed, weights } = graph;
  if (weights === null) return;
  for (let follower = 0; follower < agents; follower++) {
    for (let tie = followedStart[follower]; tie < followedStart[follower + 1]; tie++) {
      const weight = weights[tie];
      if (weight >= 0 && weight <= most) continue;
      const pair = `${idOf(follower)},${idOf(followed[tie])}`;
      const [en, fr] =
        most === Infinity
          ? ['it must be 0 or more', 'il faut 0 ou plus']
          : [`it must be from 0 to ${most}`, `il faut une valeur de 0 à ${most}`];
      refuse('network.edges', {
        en: `the tie ${pair} has the weight ${weight}: as ${what.en} ${en}`,
        fr: `le lien ${pair} a le poids ${weight} : comme ${what.fr}, ${fr}`,
      });
      return;
    }
  }
}
