/**
 * Who listens to whom, and how much: the matrix W of averaging models, applied row by row.
 *
 * Where ties have weights they are the rows as given, and must sum to 1. Where they have none, an
 * agent gives equal weight to itself and to each of those whom it follows; so it keeps its opinion
 * when it follows nobody, and a network that is two-coloured does not swing for ever.
 */
import type { Graph } from '../../world/graph.ts';
import type { Setting } from '../model.ts';

const TOLERANCE = 1e-9;

export class Listening {
  private readonly graph: Graph;

  /**
   * `matters` says whether a row counts: an agent that nobody can move needs no ties.
   * Refuses rows that do not sum to 1, and names the first.
   */
  constructor(setting: Setting<unknown>, matters: (row: number) => boolean = () => true) {
    this.graph = setting.graph;
    const { agents, followedStart, weights } = this.graph;
    if (weights === null) return;
    for (let row = 0; row < agents; row++) {
      const end = followedStart[row + 1];
      if (followedStart[row] === end && !matters(row)) continue;
      let sum = 0;
      for (let tie = followedStart[row]; tie < end; tie++) sum += weights[tie];
      if (Math.abs(sum - 1) <= TOLERANCE) continue;
      setting.refuse('network.edges', {
        en: `the weights of those whom ${setting.idOf(row)} follows sum to ${sum}; they must sum to 1 (a tie to itself is what an agent keeps of its own opinion)`,
        fr: `les poids de ceux que suit ${setting.idOf(row)} totalisent ${sum} ; il faut 1 (un lien vers soi-même est ce qu’un agent garde de sa propre opinion)`,
      });
      return;
    }
  }

  /** to = W from. */
  average(from: Float64Array, to: Float64Array): void {
    const { agents, followedStart, followed, weights } = this.graph;
    for (let row = 0; row < agents; row++) {
      const end = followedStart[row + 1];
      let sum = 0;
      if (weights === null) {
        let count = end - followedStart[row];
        let self = false;
        for (let tie = followedStart[row]; tie < end; tie++) {
          sum += from[followed[tie]];
          self ||= followed[tie] === row;
        }
        if (!self) {
          sum += from[row];
          count++;
        }
        to[row] = sum / count;
      } else {
        for (let tie = followedStart[row]; tie < end; tie++) {
          sum += weights[tie] * from[followed[tie]];
        }
        to[row] = sum;
      }
    }
  }
}
