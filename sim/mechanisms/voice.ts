/**
 * Voice: whose words are seen where. Counts every item that a citizen sees by the country where its
 * author lives, by the country where its author comes from, and by the actor that posted it.
 *
 * Equation: seen(a, b) + 1 for every item by an author in b that a citizen of a sees; items by bots
 * are nobody's voice.
 * Source: design choice; what it counts moves nobody. A share of attention abroad as a measure of
 * inclusion follows the argument of ITU 2024 that access is not yet use.
 */
import { mechanism } from '../mechanism.ts';
import { CITIZEN } from '../world/agents.ts';
import { BOT_ORIGIN } from '../world/messages.ts';
import { airtimeState, voiceState } from '../world/voice.ts';

export const voice = mechanism({
  name: 'voice',
  summary: {
    en: 'whose words are seen in which country',
    fr: 'qui est lu, et dans quel pays',
  },
  equation: 'seen(a, b) + 1 for each item of b that a citizen of a sees',
  source: 'design choice',
  validated: false,
  asked: true,
  owns: [voiceState, airtimeState],
  kind: 'item',
  parameters: {},
  reads: ['agents.country', 'agents.origin', 'messages.author', 'messages.actor', 'messages.flags'],
  writes: ['voice.seen', 'voice.seenOrigin', 'airtime.seen'],
  start({ world }) {
    const { seen, seenOrigin } = world.module(voiceState);
    const { seen: seenActor } = world.module(airtimeState);
    const countries = world.sizes.country;
    return ({ reader, message, root }) => {
      const { agents, messages } = world;
      if (agents.kind[reader] !== CITIZEN) {
        return;
      }
      const here = agents.country[reader];
      const actor = messages.actor[message];
      if (actor >= 0) {
        const place = actor * countries + here;
        seenActor[place] = seenActor[place] + 1;
      }
      if ((messages.flags[message] & BOT_ORIGIN) !== 0) {
        return;
      }
      const author = messages.author[root];
      const lives = here * countries + agents.country[author];
      const comes = here * countries + agents.origin[author];
      seen[lives] = seen[lives] + 1;
      seenOrigin[comes] = seenOrigin[comes] + 1;
    };
  },
  explain: () => () => [],
});
