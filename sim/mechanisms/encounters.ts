/**
 * Encounters: what the people of each country see, of which quality, on which issues, and from
 * which side of them. It counts and moves nobody.
 *
 * Equation: across(c, q) + 1 for each item on issue q that a citizen of c sees and whose stance has
 * the other sign than the reader's.
 * Source: Bakshy, Messing & Adamic 2015 (exposure to cross-cutting content); design choice.
 */
import { mechanism } from '../mechanism.ts';
import { CITIZEN } from '../world/agents.ts';
import { encountersState } from '../world/encounters.ts';

export const encounters = mechanism({
  name: 'encounters',
  summary: {
    en: 'counts what people see, of which quality, on which issues and from which side',
    fr: 'compte ce que chacun voit, de quelle qualité, sur quels sujets et de quel bord',
  },
  equation: 'across(c, q) + 1 where stance of item x stance of reader < 0',
  source: 'Bakshy, Messing & Adamic 2015; design choice',
  validated: false,
  asked: true,
  owns: [encountersState],
  kind: 'item',
  parameters: {},
  reads: ['agents.stance', 'agents.country', 'messages.issue', 'messages.quality'],
  writes: ['encounters'],
  start({ world }) {
    const { seen, quality, onIssue, across } = world.module(encountersState);
    const issues = world.sizes.issue;
    return ({ reader, message }) => {
      const { agents, messages } = world;
      if (agents.kind[reader] !== CITIZEN) {
        return;
      }
      const c = agents.country[reader];
      seen[c] = seen[c] + 1;
      quality[c] = quality[c] + messages.quality[message];
      const issue = messages.issue[message];
      if (issue >= 0) {
        const place = c * issues + issue;
        onIssue[place] = onIssue[place] + 1;
        if (messages.stance[message] * agents.stance[reader * issues + issue] < 0) {
          across[place] = across[place] + 1;
        }
      }
    };
  },
  explain: () => () => [],
});
