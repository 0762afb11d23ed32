/**
 * Agenda: what the people of each country write about. It counts posts, not shares, and moves
 * nobody.
 *
 * Equation: onIssue(c, q) + 1 for each post on issue q by a citizen of c.
 * Source: McCombs & Shaw 1972 (the public agenda); design choice.
 */
import { mechanism } from '../mechanism.ts';
import { CITIZEN } from '../world/agents.ts';
import { agendaState } from '../world/encounters.ts';

export const agenda = mechanism({
  name: 'agenda',
  summary: {
    en: 'counts what people write about',
    fr: 'compte les sujets sur lesquels chacun publie',
  },
  equation: 'onIssue(c, q) + 1 for each post on q by a citizen of c',
  source: 'McCombs & Shaw 1972; design choice',
  validated: false,
  asked: true,
  owns: [agendaState],
  kind: 'world',
  every: 'tick',
  parameters: {},
  reads: ['agents.kind', 'agents.country', 'messages.issue', 'messages.root'],
  writes: ['agenda'],
  start({ world }) {
    const { posts, onIssue } = world.module(agendaState);
    const issues = world.sizes.issue;
    return () => {
      const { agents, messages } = world;
      const { rows, count } = world.log.messages;
      for (let n = 0; n < count; n++) {
        const row = rows[n];
        const author = messages.author[row];
        if (messages.root[row] !== row || agents.kind[author] !== CITIZEN) {
          continue;
        }
        const c = agents.country[author];
        posts[c] = posts[c] + 1;
        const issue = messages.issue[row];
        if (issue >= 0) {
          onIssue[c * issues + issue] = onIssue[c * issues + issue] + 1;
        }
      }
    };
  },
});
