/**
 * The injects and decisions of a run, numbered once: those of the scenario's timeline, then those
 * that options of decision points bring, then those that a person added. The numbers are the rows
 * of the world's table of injects.
 */
import type { Decision, Inject, Recipe } from './scenario/scenario.ts';

/** Injects that a person may add to one run. */
export const MOST_ADDED = 64;

export class Timeline {
  readonly injects: Inject[] = [];
  private readonly optionRows = new Map<Inject, number>();
  private readonly recipe: Recipe;

  constructor(recipe: Recipe) {
    this.recipe = recipe;
    this.injects.push(...recipe.scenario.timeline);
    for (const point of recipe.scenario.teaching?.decisions ?? []) {
      for (const option of point.options) {
        for (const inject of option.injects) {
          this.optionRows.set(inject, this.injects.length);
          this.injects.push(inject);
        }
      }
    }
    this.addNew();
  }

  /** Rows of the table of injects. */
  static rows(recipe: Recipe): number {
    let rows = recipe.scenario.timeline.length + MOST_ADDED;
    for (const point of recipe.scenario.teaching?.decisions ?? []) {
      for (const option of point.options) {
        rows += option.injects.length;
      }
    }
    return rows;
  }

  /** Injects of the scenario's own timeline: those that wait for their time by themselves. */
  get scheduled(): number {
    return this.recipe.scenario.timeline.length;
  }

  /**
   * Takes in decisions that were added since. Throws when they are more than a run has room for.
   */
  addNew(): void {
    const known = this.scheduled + this.optionRows.size;
    let added = known;
    for (const { inject } of this.recipe.decisions) {
      if (inject !== null) {
        this.injects[added++] = inject;
      }
    }
    if (added - known > MOST_ADDED) {
      throw new RangeError(`more than ${MOST_ADDED} injects were added to the run: leave some out`);
    }
    this.injects.length = added;
  }

  rowOfOption(inject: Inject): number {
    return this.optionRows.get(inject)!;
  }

  /** The row of the inject that `decision` added by hand. */
  rowOfAdded(decision: Decision): number {
    const added = this.recipe.decisions.filter(({ inject }) => inject !== null);
    return this.scheduled + this.optionRows.size + added.indexOf(decision);
  }
}
