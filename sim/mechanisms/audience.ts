/**
 * Audience: who has met whom. Notes which actors a person has met, in which language, and that the
 * person has heard of a claim.
 *
 * Equation: reached_i(a) = 1 after the first impression of a message of actor a.
 * Source: design choice. Reach, linguistic reach and awareness are measured from it.
 */
import { mechanism } from '../mechanism.ts';
import { CITIZEN, HEARD } from '../world/agents.ts';

/** Proficiency from which somebody counts as understanding a language (design choice). */
const UNDERSTANDS = 0.5;

export const audience = mechanism({
  name: 'audience',
  summary: {
    en: 'who has met whom, in which language, and heard of which claim',
    fr: 'qui a rencontré qui, dans quelle langue, et entendu parler de quoi',
  },
  equation: 'reached(i, a) = 1 after the first impression of a message of actor a',
  source: 'design choice',
  validated: true,
  kind: 'item',
  parameters: {},
  reads: ['messages.actor', 'messages.claim', 'messages.veracity'],
  writes: [
    'agents.reachedBy',
    'agents.understood',
    'agents.claimFlags',
    'countries.impressions',
    'countries.falseImpressions',
  ],
  start({ world }) {
    const claims = world.sizes.claim;
    return (item) => {
      const { agents, messages, countries } = world;
      const { reader, message } = item;
      const actor = messages.actor[message];
      if (actor >= 0) {
        const bit = 1 << actor;
        agents.reachedBy[reader] = agents.reachedBy[reader] | bit;
        if (item.comprehension > UNDERSTANDS) {
          agents.understood[reader] = agents.understood[reader] | bit;
        }
      }
      const claim = messages.claim[message];
      if (claim >= 0) {
        const place = reader * claims + claim;
        agents.claimFlags[place] = agents.claimFlags[place] | HEARD;
      }
      if (agents.kind[reader] === CITIZEN) {
        const c = agents.country[reader];
        countries.impressions[c] = countries.impressions[c] + 1;
        if (messages.veracity[message] < 0.5) {
          countries.falseImpressions[c] = countries.falseImpressions[c] + 1;
        }
      }
    };
  },
  explain: () => () => [],
});
