/**
 * Injects: events from outside, at their time or when their condition is met.
 *
 * What an inject does while it lasts is added up afresh in every tick, from neutral, so that two
 * restrictions of the same access multiply and the end of one leaves no trace.
 * Source: MODEL 3.0.
 */
import { type ConditionCheck, conditionCheck, looksAtConditions } from '../condition.ts';
import { INJECTS } from '../injects/index.ts';
import type { InjectEffect } from '../injects/inject.ts';
import { mechanism } from '../mechanism.ts';
import type { Inject } from '../scenario/scenario.ts';
import { Timeline } from '../timeline.ts';
import type { World } from '../world/world.ts';

/** What an inject is about, for the list of events. */
const detailOf = ({ settings }: Inject): string =>
  String(settings.country ?? settings.claim ?? settings.actor ?? '');

function neutral({ countries, sizes }: World): void {
  for (let c = 0; c < sizes.country; c++) {
    countries.accessFactor[c] = 1;
    countries.salience[c] = 0;
    countries.arousalShift[c] = 0;
  }
}

export const injects = mechanism({
  name: 'injects',
  summary: {
    en: 'events from outside, at their time or when their condition is met',
    fr: 'les événements extérieurs, à leur heure ou quand leur condition est remplie',
  },
  equation: 'neutral, then every inject that lasts',
  source: 'MODEL 3.0',
  validated: true,
  kind: 'world',
  every: 'tick',
  parameters: {},
  reads: ['injects'],
  writes: [
    'injects',
    'countries',
    'messages',
    'counters',
    'agents.attitude',
    'grievance.level',
    'policies',
    'inclusion.priceFactor',
    'programmes',
    'asking.thanks',
    'news',
    'agents.latestMessage',
    'claims.inTheAir',
    'actors.activeClaim',
    'dyads.tension',
    'actors.strategy',
    'actors.strategySince',
    'institutions.granted',
    'agents.trust',
    'leaks',
    'attacks.forced',
    'attacks.forcedClaim',
    'attacks.forcedTarget',
    'attacks.forcedVictim',
    'treaty.called',
  ],
  start(start) {
    const { world, recipe } = start;
    const timeline = new Timeline(recipe);
    const effects = new Map<string, InjectEffect<unknown>>(
      INJECTS.map((kind) => [kind.name, kind.start(start)]),
    );
    const checks: (ConditionCheck | null)[] = recipe.scenario.timeline.map(({ when }) =>
      when === null ? null : conditionCheck(world, recipe, when),
    );

    const begins = (row: number, tick: number, now: number): boolean => {
      const { start: starts, conditionSince } = world.injectRows;
      const inject = timeline.injects[row];
      if (row >= timeline.scheduled) {
        return starts[row] === now;
      }
      if (starts[row] >= 0) {
        return false;
      }
      const check = checks[row];
      if (check) {
        if (!looksAtConditions(tick, world.tickHours)) {
          return false;
        }
        const { since, met } = check(now, conditionSince[row]);
        conditionSince[row] = since;
        return met;
      }
      return inject.at !== null && now + world.tickHours > inject.at;
    };

    return (tick) => {
      const now = tick * world.tickHours;
      const { start: starts, ended } = world.injectRows;
      timeline.addNew();
      neutral(world);
      for (const effect of effects.values()) effect.neutral?.();
      for (let row = 0; row < timeline.injects.length; row++) {
        const inject = timeline.injects[row];
        const effect = effects.get(inject.do)!;
        const isNew = begins(row, tick, now);
        if (isNew) {
          starts[row] = now;
        }
        const since = starts[row];
        if (since < 0 || ended[row] === 1) {
          continue;
        }
        const happening = { inject, values: inject.settings, tick, time: now, since };
        const note = (what: 'inject' | 'inject-end', message: number) =>
          world.log.events.push({
            tick,
            time: now,
            what,
            id: inject.id,
            actor: String(inject.settings.actor ?? ''),
            detail: detailOf(inject),
            cost: 0,
            message,
          });
        if (isNew) {
          note('inject', effect.begin?.(happening) ?? -1);
        }
        if (now < since + inject.for) {
          effect.during?.(happening);
        } else {
          ended[row] = 1;
          if (inject.for > 0) {
            note('inject-end', -1);
          }
        }
      }
    };
  },
});
