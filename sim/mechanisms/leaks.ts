/**
 * Leaks: secrets that an attacker got hold of are published. A medium of the attacker's country
 * asserts a true claim about the victim, or a medium from elsewhere; where there is no such claim
 * or medium, it is the trust alone that is lost.
 *
 * Equation: trust in the own government <- trust (1 - .05) for the victim's people.
 * Source: design choice.
 */
import { quantity } from '../fields.ts';
import { mechanism } from '../mechanism.ts';
import { leaker } from '../states/leak.ts';
import { pairsOf } from '../states/pairs.ts';
import { ATTACKS, attackState, LEAK, leakState } from '../world/cyber.ts';

export const leaks = mechanism({
  name: 'leaks',
  summary: {
    en: 'secrets of governments are published, and cost them trust',
    fr: 'des secrets de gouvernements sont publiés et leur coûtent de la confiance',
  },
  equation: 'trust in the own government <- trust (1 - .05)',
  source: 'design choice',
  validated: false,
  kind: 'world',
  every: 'tick',
  asked: true,
  parameters: {
    trustLoss: quantity({
      default: 0.05,
      unit: 'share',
      limits: [0, 1],
      range: [0, 0.2],
      meaning: {
        en: 'share of the trust in their own government that its people lose by a leak',
        fr: 'part de la confiance envers leur gouvernement que perdent les habitants lors d’une fuite',
      },
      source: 'design choice',
      certainty: 'design',
    }),
  },
  owns: [leakState],
  reads: ['attacks.breach'],
  writes: [
    'leaks',
    'agents.trust',
    'agents.latestMessage',
    'messages',
    'counters',
    'claims.inTheAir',
  ],
  start(start) {
    const { world, recipe, random, parameters } = start;
    const { scenario } = recipe;
    const leak = leaker(start, () => parameters.trustLoss);
    const attacks = world.module(attackState);
    const { countries: count, keys } = pairsOf(scenario);
    const luck = random.stream('leaks');
    const names = world.names.countries;
    /** True claims about each country. */
    const secrets = names.map((id) =>
      scenario.claims.flatMap(({ truth, about }, q) => (truth && about === id ? [q] : [])),
    );
    const acting = new Set(
      scenario.strategies.flatMap(({ actions }) => actions.map(({ actor }) => actor)),
    );
    /** A medium that says nothing publishes nothing. */
    const medium = (of: (country: string) => boolean): number =>
      scenario.actors.findIndex(
        ({ id, kind, country, postsPerDay }) =>
          kind === 'media' && of(country) && (postsPerDay > 0 || acting.has(id)),
      );

    return (tick) => {
      for (let place = 0; place < count * count; place++) {
        const time = attacks.breach[place * ATTACKS.length + LEAK];
        if (!(time >= 0)) {
          continue;
        }
        const a = Math.floor(place / count);
        const b = place % count;
        const near = a === b ? -1 : medium((country) => country === names[a]);
        const u = luck.at(tick).uniform(keys[a], keys[b]);
        leak({
          country: b,
          claim: secrets[b][Math.floor(u * secrets[b].length)] ?? -1,
          publisher: near >= 0 ? near : medium((country) => country !== names[b]),
          time,
          tick,
        });
      }
    };
  },
});
