/**
 * Actors: every six hours each actor looks at what its strategy has due and begins at most one
 * action; the action leaves after its latency.
 *
 * An action is due at its triggers (`from`, then `every`, or when its condition is met) and lapses
 * at the end of its trigger's window. The budget is spread evenly over the run. Latency counts from
 * the trigger and depends on the institution: capacity and layers of approval; an action may wait
 * for more of it. Its condition is looked at as the actor senses it.
 *
 * Equation: leaves at trigger + base (1 + layers) / capacity; begins if spent + cost <= budget
 * (t + 6 h) / horizon. Source: MODEL 3.13 and 3.23, item 14.
 */
import type { ActionKind } from '../actions/action.ts';
import { actionKindOf } from '../actions/index.ts';
import { type ConditionCheck, conditionCheck, looksAtConditions } from '../condition.ts';
import { quantity } from '../fields.ts';
import { mechanism } from '../mechanism.ts';
import type { Action, Actor } from '../scenario/scenario.ts';
import { latencyHours, senseOf, unitIndex } from '../states/institution.ts';
import { institutionState } from '../world/institution.ts';

export const latencyOf = (kind: { readonly latencyHours: number }, actor: Actor): number =>
  latencyHours(kind.latencyHours, unitIndex(actor.unit));

interface Row {
  readonly action: Action;
  // biome-ignore lint/suspicious/noExplicitAny: kinds of all field sets
  readonly kind: ActionKind<any>;
  readonly strategy: number;
  readonly actor: number;
  readonly cost: number;
  readonly latency: number;
  readonly check: ConditionCheck | null;
}

const DONE = Infinity;

export const actors = mechanism({
  name: 'actors',
  summary: {
    en: 'what governments, organisations and media do by their strategy',
    fr: 'ce que font gouvernements, organisations et médias selon leur stratégie',
  },
  equation:
    'leaves at trigger + base (1 + layers) / capacity; spent + cost <= budget (t + 6 h) / horizon',
  source: 'MODEL 3.13, 3.23',
  validated: true,
  kind: 'world',
  every: 'tick',
  parameters: {
    decisionInterval: quantity({
      default: 6,
      unit: 'h',
      limits: [1, 48],
      range: [1, 24],
      meaning: {
        en: 'time between two decisions of an actor',
        fr: 'temps entre deux décisions d’un acteur',
      },
      source: 'MODEL 3.13',
      certainty: 'design',
    }),
  },
  reads: ['actors', 'actions', 'queue'],
  writes: [
    'actors',
    'actions',
    'queue',
    'messages',
    'counters',
    'agents.trust',
    'agents.latestMessage',
    'mentionHeads.answered',
    'agents.attitude',
    'programmes',
    'asking.thanks',
    'inclusion.broadband',
    'inclusion.affordability',
    'inclusion.training',
    'tension.meetings',
    'tension.lineFrom',
    'tension.lineUntil',
    'institutions.unit',
    'institutions.listening',
    'institutions.skill',
    'agents.affinityBonus',
    'prebunking.waiting',
    'hashtags.tag',
    'sponsorships.hidden',
    'policies',
    'accountability.answering',
    'accountability.answeringUntil',
    'radicalisationByCountry.programmeUntil',
    'cyber.mfa',
    'cyber.verification',
    'cyber.commitments',
    'treaty.seats',
    'treaty.verification',
    'treaty.say',
    'treaty.fund',
  ],
  start(start) {
    const { world, recipe, parameters } = start;
    const { scenario } = recipe;
    const horizon = scenario.time.ticks * scenario.time.tickHours;
    const ofRun = scenario.strategies.findIndex(({ id }) => id === recipe.strategy);
    const rows: Row[] = scenario.strategies.flatMap((strategy, s) =>
      strategy.actions.map((action) => {
        const kind = actionKindOf(action.do);
        const actor = world.names.actors.indexOf(action.actor);
        return {
          action,
          kind,
          strategy: s,
          actor,
          cost: kind.cost(action.settings),
          latency: latencyOf(kind, scenario.actors[actor]) + action.delay,
          check:
            action.when === null
              ? null
              : conditionCheck(world, recipe, action.when, senseOf(start, actor, action.when)),
        };
      }),
    );
    const perform = rows.map(({ kind }) => kind.start(start));
    const reforming = world.has(institutionState);
    const { unit, granted } = world.module(institutionState);
    const latencyNow = ({ kind, action, actor, latency }: Row): number =>
      reforming ? latencyHours(kind.latencyHours, unit[actor]) + action.delay : latency;

    const note = (
      tick: number,
      time: number,
      what: 'action' | 'lapse',
      row: Row,
      message: number,
    ) =>
      world.log.events.push({
        tick,
        time,
        what,
        id: row.action.do,
        actor: row.action.actor,
        detail: scenario.strategies[row.strategy].id,
        cost: what === 'action' ? row.cost : 0,
        message,
      });

    /** The trigger that row `n` waits for, Infinity for none; notes those that lapsed. */
    const triggerOf = (n: number, tick: number, now: number): number => {
      const { nextTrigger, conditionSince } = world.actionRows;
      const row = rows[n];
      const { from, to, every } = row.action;
      const since = world.actors.strategySince[row.actor];
      // Not looked at yet, or not since the actor took its strategy up: no arrears.
      if (nextTrigger[n] < since || nextTrigger[n] < 0) {
        const skipped = every === null || since <= from ? 0 : Math.ceil((since - from) / every);
        nextTrigger[n] = every === null ? Math.max(from, since) : from + skipped * every;
      }
      if (row.check !== null) {
        if (!looksAtConditions(tick, world.tickHours) || now < from || now >= to) {
          return DONE;
        }
        const held = row.check(now, conditionSince[n]);
        conditionSince[n] = held.since;
        return held.met && now >= nextTrigger[n] ? now : DONE;
      }
      for (;;) {
        const trigger = nextTrigger[n];
        if (trigger >= to || trigger === DONE) {
          nextTrigger[n] = DONE;
          return DONE;
        }
        const end = every === null ? to : Math.min(to, trigger + every);
        if (now < end) {
          return trigger;
        }
        note(tick, now, 'lapse', row, -1);
        nextTrigger[n] = every === null ? DONE : trigger + every;
      }
    };

    const begin = (n: number, trigger: number, now: number): void => {
      const { nextTrigger } = world.actionRows;
      const { queue, actors: states } = world;
      const row = rows[n];
      const place = queue.used.indexOf(0);
      if (place < 0) {
        throw new RangeError(
          'more than 1,024 actions wait to leave: lower their number or latency',
        );
      }
      queue.used[place] = 1;
      queue.action[place] = n;
      queue.actor[place] = row.actor;
      queue.due[place] = Math.max(now, trigger + latencyNow(row));
      states.spent[row.actor] = states.spent[row.actor] + row.cost;
      states.lastDecision[row.actor] = now;
      const { every } = row.action;
      nextTrigger[n] = every === null ? DONE : trigger + every;
    };

    const decide = (actor: number, tick: number, now: number): void => {
      const chosen = world.actors.strategy[actor];
      const strategy = chosen < 0 ? ofRun : chosen;
      const { budget } = scenario.actors[actor];
      const spread = budget * Math.min(1, (now + parameters.decisionInterval) / horizon);
      const allowed = reforming ? spread + granted[actor] : spread;
      let best = -1;
      let earliest = DONE;
      for (let n = 0; n < rows.length; n++) {
        const row = rows[n];
        if (row.actor !== actor || row.strategy !== strategy) {
          continue;
        }
        const trigger = triggerOf(n, tick, now);
        const affordable = world.actors.spent[actor] + row.cost <= allowed + 1e-9;
        if (trigger <= now && trigger < earliest && affordable) {
          best = n;
          earliest = trigger;
        }
      }
      if (best >= 0) {
        begin(best, earliest, now);
      }
    };

    const leave = (tick: number, now: number): void => {
      const { queue, tickHours } = world;
      for (;;) {
        let first = -1;
        for (let place = 0; place < queue.used.length; place++) {
          if (queue.used[place] === 0 || queue.due[place] >= now + tickHours) {
            continue;
          }
          if (
            first < 0 ||
            queue.due[place] < queue.due[first] ||
            (queue.due[place] === queue.due[first] && queue.action[place] < queue.action[first])
          ) {
            first = place;
          }
        }
        if (first < 0) {
          return;
        }
        const n = queue.action[first];
        const row = rows[n];
        const time = Math.max(now, queue.due[first]);
        queue.used[first] = 0;
        const message = perform[n]({
          actor: row.actor,
          values: row.action.settings,
          tick,
          time,
          interval: row.action.every ?? parameters.decisionInterval,
        });
        note(tick, time, 'action', row, message);
      }
    };

    return (tick) => {
      const now = tick * world.tickHours;
      const ticks = Math.max(1, Math.round(parameters.decisionInterval / world.tickHours));
      if (tick % ticks === 0) {
        for (let actor = 0; actor < world.sizes.actor; actor++) {
          decide(actor, tick, now);
        }
      }
      leave(tick, now);
    };
  },
});
