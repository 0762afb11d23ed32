/**
 * Decisions: at a decision point the option that a person chose, or the default; and what a person
 * added to a live run.
 *
 * An option charges its cost to the actor, may change the strategy that the actor follows, and may
 * bring injects. It takes effect in the tick of the decision. Source: DESIGN 3 and 5.
 */
import { type ConditionCheck, conditionCheck, looksAtConditions } from '../condition.ts';
import { mechanism } from '../mechanism.ts';
import type { DecisionOption, DecisionPoint } from '../scenario/scenario.ts';
import { Timeline } from '../timeline.ts';

export const decisions = mechanism({
  name: 'decisions',
  summary: {
    en: 'choices at decision points, and what a person adds to a run',
    fr: 'les choix aux points de décision et ce qu’une personne ajoute à l’exécution',
  },
  equation: 'the chosen option, else the default, at its time or when its condition is met',
  source: 'MODEL 3.0',
  validated: true,
  kind: 'world',
  every: 'tick',
  parameters: {},
  reads: ['decisions'],
  writes: ['decisions', 'actors.strategy', 'actors.strategySince', 'actors.spent', 'injects.start'],
  start({ world, recipe }) {
    const { scenario } = recipe;
    const points = scenario.teaching?.decisions ?? [];
    const timeline = new Timeline(recipe);
    const checks: (ConditionCheck | null)[] = points.map(({ when }) =>
      when === null ? null : conditionCheck(world, recipe, when),
    );
    const strategies = scenario.strategies.map(({ id }) => id);

    const apply = (point: DecisionPoint, option: DecisionOption, tick: number, now: number) => {
      const actor = world.names.actors.indexOf(point.actor);
      world.actors.spent[actor] = world.actors.spent[actor] + option.cost;
      if (option.strategy !== null) {
        world.actors.strategy[actor] = strategies.indexOf(option.strategy);
        world.actors.strategySince[actor] = now;
      }
      for (const inject of option.injects) {
        world.injectRows.start[timeline.rowOfOption(inject)] = now;
      }
      world.log.events.push({
        tick,
        time: now,
        what: 'decision',
        id: point.id,
        actor: point.actor,
        detail: option.id,
        cost: option.cost,
        message: -1,
      });
    };

    return (tick) => {
      const now = tick * world.tickHours;
      const { decided, conditionSince } = world.decisionRows;
      points.forEach((point, n) => {
        if (decided[n] === 1) {
          return;
        }
        // A choice holds from its tick on. Until then the default is due as if there were none, or
        // a live run, which does not know yet what will be chosen, would not be replayed.
        const chosen = recipe.decisions.find(({ decision }) => decision === point.id);
        const isChosen = chosen !== undefined && tick >= chosen.tick;
        let due = isChosen || (point.at !== null && now >= point.at);
        const check = checks[n];
        if (!isChosen && check && looksAtConditions(tick, world.tickHours)) {
          const { since, met } = check(now, conditionSince[n]);
          conditionSince[n] = since;
          due = met;
        }
        if (due) {
          const wanted = isChosen ? chosen.option : point.default;
          const option = point.options.find(({ id }) => id === wanted);
          decided[n] = 1;
          if (option !== undefined) {
            apply(point, option, tick, now);
          }
        }
      });
      timeline.addNew();
      for (const decision of recipe.decisions) {
        if (decision.inject !== null && decision.tick === tick) {
          world.injectRows.start[timeline.rowOfAdded(decision)] = now;
        }
      }
    };
  },
});
