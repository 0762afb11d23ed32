/**
 * Disclosure: partnerships with influencers that nobody was told of come to light sooner or later;
 * then both the influencer and who paid for it are believed less.
 *
 * Equation: a day brings a partnership to light with probability 1 - exp(-rate posts), posts being
 * those made for it in secret; public credibility - .1 for both.
 * Source: design choice; direction after Evans et al. 2017 (disclosure of advertising by
 * influencers). Unvalidated.
 */
import { quantity } from '../fields.ts';
import { exp } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { hash32 } from '../random.ts';
import { sponsorshipState } from '../world/campaigns.ts';

export const disclosure = mechanism({
  name: 'disclosure',
  summary: {
    en: 'hidden partnerships that come to light',
    fr: 'les partenariats cachés qui finissent par se savoir',
  },
  equation: 'P(comes to light in a day) = 1 - exp(-rate posts); credibility - .1 for both',
  source: 'design choice; direction after Evans et al. 2017',
  validated: false,
  asked: true,
  kind: 'world',
  every: 'day',
  parameters: {
    rate: quantity({
      default: 0.02,
      unit: '1/d',
      limits: [0, 10],
      range: [0.002, 0.1],
      meaning: {
        en: 'rate at which each hidden post brings the partnership to light',
        fr: 'taux auquel chaque publication cachée révèle le partenariat',
      },
      source: 'design choice',
      certainty: 'design',
    }),
    credibilityLoss: quantity({
      default: 0.1,
      unit: 'share',
      limits: [0, 1],
      range: [0.02, 0.4],
      meaning: {
        en: 'public credibility that both lose',
        fr: 'crédibilité publique que perdent l’un et l’autre',
      },
      source: 'design choice',
      certainty: 'design',
    }),
  },
  owns: [sponsorshipState],
  reads: ['sponsorships.hidden'],
  writes: ['sponsorships.hidden', 'agents.credibility'],
  start({ world, parameters: { rate, credibilityLoss }, random }) {
    const { hidden } = world.module(sponsorshipState);
    const { actor: actors } = world.sizes;
    const stream = random.stream('disclosure');
    const keys = world.names.actors.map((name) => hash32(name));
    const discredit = (actor: number): void => {
      const { credibility } = world.agents;
      for (const { row } of world.accounts[actor]) {
        const left = credibility[row] - credibilityLoss;
        credibility[row] = left > 0 ? left : 0;
      }
    };
    return (tick) => {
      stream.at(tick);
      for (let place = 0; place < hidden.length; place++) {
        if (hidden[place] === 0) {
          continue;
        }
        const influencer = Math.floor(place / actors);
        const sponsor = place % actors;
        const luck = stream.uniform(keys[influencer], keys[sponsor]);
        if (luck >= 1 - exp(-rate * hidden[place])) {
          continue;
        }
        hidden[place] = 0;
        discredit(influencer);
        discredit(sponsor);
        const time = (tick + 1) * world.tickHours;
        const [id, actor] = [world.names.actors[influencer], world.names.actors[sponsor]];
        const event = { tick, time, id, actor, detail: id, cost: 0, message: -1 };
        world.log.events.push({ ...event, what: 'disclosure' });
      }
    };
  },
});
